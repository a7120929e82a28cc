//! Order in little code: every type that the standard library sorts by itself is several kilobytes
//! more to load.

use std::{cmp::Ordering, mem};

/// Sorts as [`slice::sort_by`] does; equals keep their order.
pub fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = order(items.len(), &|one, other| compare(&items[one], &items[other]));
    let mut taken: Vec<Option<T>> = mem::take(items).into_iter().map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| taken.get_mut(at)?.take()));
}

/// Sorts floats, greatest first.
pub fn sort_descending(values: &mut Vec<f64>) {
    sort_by(values, |one, other| other.total_cmp(one));
}

/// The value, or the bound that it lies beyond. [`f64::clamp`] can say in words what is wrong with
/// its bounds, and writing floats is kilobytes of code.
pub const fn between(least: f64, value: f64, most: f64) -> f64 {
    value.max(least).min(most)
}

/// The places of `count` items in the order that `compare` gives them.
fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(items: Vec<(u8, u16)>) {
            let (mut ours, mut theirs) = (items.clone(), items);
            sort_by(&mut ours, |one, other| one.0.cmp(&other.0));
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(ours, theirs);
        }
    }
}
