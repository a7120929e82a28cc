//! A first guess of how likings go together, for the fit to better.

use super::{
    VALUES,
    prior::{Cuts, is_covariance},
    value::edges,
};
use crate::matching::normal::{below, density};

/// Steps by which a guess that is no covariance is drawn to one where nothing goes together.
const STEP: f64 = 0.02;

/// The correlation of the likings of any two items.
///
/// Each value is taken for the mean of the standard normal between its cuts. Their covariance is
/// the likings' times the variance that the values keep of either (exact to first order in the
/// correlation; compare U. Olsson, "Maximum likelihood estimation of the polychoric correlation
/// coefficient", Psychometrika 44, 1979), so it is divided by both.
pub(super) fn correlations(cuts: &[Cuts], people: &[Vec<u8>]) -> Vec<f64> {
    let items = cuts.len();
    let scores = scores(cuts);
    let mut sums = vec![0.0; items * items];
    for person in people {
        let felt: Vec<f64> =
            (person.iter().zip(&scores)).map(|(value, scores)| score(scores, *value)).collect();
        for (row, one) in sums.chunks_exact_mut(items).zip(&felt) {
            row.iter_mut().zip(&felt).for_each(|(sum, other)| *sum += one * other);
        }
    }
    let count = people.len().max(1) as f64;
    let variances: Vec<f64> =
        sums.iter().step_by(items + 1).map(|sum| (sum / count).max(f64::MIN_POSITIVE)).collect();
    for (row, one) in sums.chunks_exact_mut(items).zip(&variances) {
        for (sum, other) in row.iter_mut().zip(&variances) {
            *sum /= count * (one * other);
        }
    }
    definite(&sums, items)
}

/// What each value of each item stands for: the mean of the standard normal between its cuts.
fn scores(cuts: &[Cuts]) -> Vec<Vec<f64>> {
    let score = |cuts: &Cuts, value: u8| {
        let (low, high) = edges(cuts, (value, value));
        let share = below(high) - below(low);
        (density(low) - density(high)) / share.max(f64::MIN_POSITIVE)
    };
    cuts.iter().map(|cuts| (1..=VALUES).map(|value| score(cuts, value)).collect()).collect()
}

fn score(scores: &[f64], value: u8) -> f64 {
    scores.get(usize::from(value.saturating_sub(1))).copied().unwrap_or_default()
}

/// The nearest correlations on the way to none that are positive definite, with 1 for each item.
fn definite(guess: &[f64], items: usize) -> Vec<f64> {
    let mut part = 1.0 - STEP;
    loop {
        let mut drawn: Vec<f64> = guess.iter().map(|entry| entry * part.max(0.0)).collect();
        drawn.iter_mut().step_by(items + 1).for_each(|entry| *entry = 1.0);
        if part <= 0.0 || is_covariance(&drawn, items) {
            return drawn;
        }
        part -= STEP;
    }
}
