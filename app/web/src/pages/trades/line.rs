use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Elements of a list that are shown, hidden and moved, each no more than it must: an element that
/// is moved is laid out anew.
pub struct Line {
    list: Element,
    /// By number.
    elements: Vec<Option<HtmlElement>>,
    /// Which are shown, by number.
    shown: Vec<bool>,
    /// Numbers as they follow each other in the document.
    order: Vec<usize>,
}

impl Line {
    /// The children of `list`, whose numbers are `order` and of which the first `shown` are.
    pub fn new(list: Element, order: &[usize], shown: usize) -> Self {
        let children = list.children();
        let mut line = Self {
            list,
            elements: vec![None; order.len()],
            shown: vec![false; order.len()],
            order: order.to_vec(),
        };
        for (at, &number) in order.iter().enumerate() {
            let child = u32::try_from(at).ok().and_then(|at| children.item(at));
            if let Some(element) = line.elements.get_mut(number) {
                *element = child.and_then(|child| child.dyn_into().ok());
            }
            if let Some(is_shown) = line.shown.get_mut(number) {
                *is_shown = at < shown;
            }
        }
        line
    }

    /// Shows exactly these, one after the other.
    pub fn show(&mut self, wanted: &[usize]) {
        let mut place = vec![0; self.order.len()];
        for (at, &number) in self.order.iter().enumerate() {
            place[number] = at;
        }
        let places: Vec<usize> = wanted.iter().map(|&number| place[number]).collect();
        let stays = longest_rising(&places);
        let mut after = None;
        for (&number, stays) in wanted.iter().zip(stays).rev() {
            if !stays {
                self.put_before(number, after);
            }
            after = Some(number);
        }
        for number in 0..self.elements.len() {
            self.set_shown(number, wanted.contains(&number));
        }
    }

    fn put_before(&mut self, number: usize, after: Option<usize>) {
        self.order.retain(|other| *other != number);
        let at = self.order.iter().position(|other| Some(*other) == after);
        self.order.insert(at.unwrap_or(self.order.len()), number);
        let element = |number: usize| self.elements.get(number)?.as_deref();
        if let Some(moved) = element(number) {
            // It is and stays a child of the list, which is what this can fail on.
            let _ = self.list.insert_before(moved, after.and_then(element).map(AsRef::as_ref));
        }
    }

    fn set_shown(&mut self, number: usize, shown: bool) {
        if self.shown[number] != shown {
            self.shown[number] = shown;
            if let Some(element) = &self.elements[number] {
                element.set_hidden(!shown);
            }
        }
    }
}

/// Which of the values belong to the longest sequence of them that rises: the most that need not
/// move. In the square of their number.
fn longest_rising(values: &[usize]) -> Vec<bool> {
    // For each, the length of the longest that ends there, and what comes before it in that one.
    let mut ends: Vec<(usize, Option<usize>)> = Vec::with_capacity(values.len());
    for (at, value) in values.iter().enumerate() {
        let before = (0..at)
            .filter(|&earlier| values[earlier] < *value)
            .max_by_key(|&earlier| ends[earlier].0);
        ends.push((before.map_or(1, |before| ends[before].0 + 1), before));
    }
    let mut belongs = vec![false; values.len()];
    let mut next = (0..values.len()).max_by_key(|&at| ends[at].0);
    while let Some(at) = next {
        belongs[at] = true;
        next = ends[at].1;
    }
    belongs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(values: &[usize]) -> Vec<usize> {
        let belongs = longest_rising(values);
        values
            .iter()
            .zip(belongs)
            .filter(|(_, belongs)| *belongs)
            .map(|(value, _)| *value)
            .collect()
    }

    #[test]
    fn what_is_in_order_need_not_move() {
        assert_eq!(kept(&[1, 2, 5, 9]), [1, 2, 5, 9]);
        assert_eq!(kept(&[]), [] as [usize; 0]);
    }

    #[test]
    fn one_that_goes_to_the_front_leaves_the_others_alone() {
        assert_eq!(kept(&[7, 0, 1, 2, 3]), [0, 1, 2, 3]);
        assert_eq!(kept(&[1, 2, 3, 0]), [1, 2, 3]);
    }

    #[test]
    fn of_those_that_fall_one_stays() {
        assert_eq!(kept(&[3, 2, 1, 0]).len(), 1);
    }
}
