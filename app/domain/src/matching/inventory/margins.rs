//! How often each value is given, and the cuts that make it so.

use super::{
    VALUES,
    prior::{Class, Cuts},
};
use crate::matching::normal::below;

/// For each item, the share of people who gave at most 1, 2, 3, 4; a fifth of a person is added to
/// each value, so that one that nobody gave still has a place.
pub(super) fn cumulative_shares(people: &[Vec<u8>], items: usize) -> Vec<[f64; 4]> {
    let count = people.len() as f64 + 1.0;
    let share = |item: usize, most: u8| {
        let given = people.iter().filter(|person| person.get(item).is_some_and(|v| *v <= most));
        (given.count() as f64 + f64::from(most) / f64::from(VALUES)) / count
    };
    (0..items).map(|item| [1, 2, 3, 4].map(|most| share(item, most))).collect()
}

/// The cuts at which each value is given as often as it was.
pub(super) fn cuts(shares: &[[f64; 4]], classes: &[Class]) -> Vec<Cuts> {
    let items = shares.len();
    (shares.iter().enumerate())
        .map(|(item, shares)| {
            let spread = |class: &Class| {
                let mean = class.likings.mean.get(item).copied().unwrap_or_default();
                let variance = class.likings.covariance.get(item * (items + 1)).copied();
                (class.share, mean, variance.unwrap_or(1.0).max(f64::MIN_POSITIVE).sqrt())
            };
            let spreads: Vec<(f64, f64, f64)> = classes.iter().map(spread).collect();
            shares.map(|wanted| cut(&spreads, wanted))
        })
        .collect()
}

/// The point below which a `wanted` share of the mixture of (share, mean, deviation) lies.
fn cut(spreads: &[(f64, f64, f64)], wanted: f64) -> f64 {
    let share_below = |at: f64| -> f64 {
        spreads.iter().map(|(share, mean, deviation)| share * below((at - mean) / deviation)).sum()
    };
    // Sixty halvings of forty deviations are finer than a float.
    let (mut low, mut high) = (-20.0, 20.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if share_below(middle) < wanted { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}
