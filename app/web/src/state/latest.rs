/// What is shown: the latest choice, which the address has a moment later, and else what the
/// address says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Latest<T> {
    /// What is shown.
    pub choice: T,
    /// How many choices were made.
    made: usize,
    /// Whether the address does not have it yet.
    waits: bool,
}

impl<T: Clone + PartialEq> Latest<T> {
    /// After another choice or another address; `chosen` is the latest choice with its number,
    /// from 1.
    #[must_use]
    pub fn next(&self, address: T, chosen: &(usize, T)) -> Self {
        let (made, newest) = chosen;
        let is_new = *made != self.made;
        let choice = match (is_new, self.waits) {
            (true, _) => newest.clone(),
            (false, true) => self.choice.clone(),
            (false, false) => address.clone(),
        };
        let waits = (is_new || self.waits) && choice != address;
        Self { choice, made: *made, waits }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_holds_until_the_address_has_it_and_then_the_address_counts() {
        let begun = Latest::default().next("linked", &(0, ""));
        assert_eq!(begun.choice, "linked");

        let first = begun.next("linked", &(1, "a"));
        let second = first.next("linked", &(2, "ab"));
        let late = second.next("a", &(2, "ab"));
        assert_eq!([first.choice, second.choice, late.choice], ["a", "ab", "ab"]);

        let written = late.next("ab", &(2, "ab"));
        let elsewhere = written.next("other", &(2, "ab"));
        assert_eq!([written.choice, elsewhere.choice], ["ab", "other"]);
    }
}
