//! From the liking of an item to the value that is expected of it.

use super::{super::normal::above, answers::Span, prior::Cuts};
use crate::order::between;

/// Values of an item about which nothing was said.
pub(super) const ALL: Span = (1, super::VALUES);

/// The liking at which a value begins and ends, infinite at either end.
pub(super) fn edges(cuts: &Cuts, (first, last): Span) -> (f64, f64) {
    let cut = |at: u8| cuts.get(usize::from(at)).copied();
    (
        first.checked_sub(2).and_then(cut).unwrap_or(f64::NEG_INFINITY),
        last.checked_sub(1).and_then(cut).unwrap_or(f64::INFINITY),
    )
}

/// The value expected of an item, 1 to 5, whose liking plus noise is N(`mean`, `deviation`²) and
/// whose value is known to lie in `span`.
///
/// With S(k) the probability of more than k: E = Σ k·(S(k−1) − S(k)) / (S(first−1) − S(last)).
pub(super) fn expected_value(cuts: &Cuts, mean: f64, deviation: f64, span: Span) -> f64 {
    let (first, last) = span;
    if first == last {
        return f64::from(first);
    }
    let more_than = |value: u8| match value.checked_sub(1).map(|at| cuts.get(usize::from(at))) {
        None => 1.0,
        Some(Some(cut)) => above((cut - mean) / deviation),
        Some(None) => 0.0,
    };
    let at_least_first = more_than(first - 1);
    let beyond_last = more_than(last);
    let inner: f64 = (first..last).map(&more_than).sum();
    let count = f64::from(last - first);
    let share = at_least_first - beyond_last;
    // E = first + Σ (S(k) − S(last)) / (S(first−1) − S(last)) over first ≤ k < last.
    let above_first =
        if share > 1e-9 { (inner - count * beyond_last) / share } else { count / 2.0 };
    f64::from(first) + between(0.0, above_first, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CUTS: Cuts = [-1.0, 0.0, 0.5, 2.0];

    #[test]
    fn an_item_is_expected_in_the_middle_of_what_is_possible() {
        let expected: f64 = 1.0 + CUTS.iter().map(|cut| above(*cut)).sum::<f64>();
        assert!((expected_value(&CUTS, 0.0, 1.0, ALL) - expected).abs() < 1e-9);
        assert!((expected_value(&CUTS, 0.0, 1.0, (4, 4)) - 4.0).abs() < 1e-12);
    }

    #[test]
    fn who_likes_more_is_expected_to_say_more_within_what_was_said() {
        let at = |mean| expected_value(&CUTS, mean, 0.5, (1, 2));
        assert!(at(-3.0) < 1.01 && at(-3.0) < at(-1.0) && at(-1.0) < at(0.5) && at(0.5) < 2.0);
        for mean in [-1e6, 1e6] {
            assert!((1.0..=2.0).contains(&at(mean)));
        }
    }

    #[test]
    fn edges_are_open_at_the_ends() {
        assert_eq!(edges(&CUTS, ALL), (f64::NEG_INFINITY, f64::INFINITY));
        assert_eq!(edges(&CUTS, (1, 2)), (f64::NEG_INFINITY, 0.0));
        assert_eq!(edges(&CUTS, (4, 4)), (0.5, 2.0));
    }
}
