//! The ordered probit: from how much somebody likes something to what they answer.

use super::normal::{above, density};
use crate::{answer::Answer, order::between};

/// Liking at which No turns to Neutral, Neutral to Yes, and Yes to Love.
///
/// Set so that before any answer 40 % are No, 22 % Neutral, 25 % Yes and 13 % Love: most crafts
/// are not for most people.
pub(super) const THRESHOLDS: [f64; 3] = [-0.35, 0.42, 1.54];

/// Variance of the noise between liking and answer: the same person on another day.
pub(super) const NOISE: f64 = 0.4;

/// What an answer says about the standardised liking z ~ N(0, 1) of which it was cut.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Slice {
    /// Probability of the answer.
    pub probability: f64,
    /// Mean of z given the answer.
    pub mean: f64,
    /// By how much the answer reduces the variance of z, above 0 and at most 1.
    pub reduction: f64,
}

/// The span of liking plus noise in which a person gives `answer`.
pub(super) const fn span(answer: Answer) -> (f64, f64) {
    match answer {
        Answer::No => (f64::NEG_INFINITY, THRESHOLDS[0]),
        Answer::Neutral => (THRESHOLDS[0], THRESHOLDS[1]),
        Answer::Yes => (THRESHOLDS[1], THRESHOLDS[2]),
        Answer::Love => (THRESHOLDS[2], f64::INFINITY),
    }
}

/// The slice between `low` and `high` when liking plus noise is N(`mean`, `deviation`²).
///
/// Moments of the truncated normal (N. L. Johnson, S. Kotz, N. Balakrishnan, "Continuous
/// Univariate Distributions" 1, 2nd ed. 1994, §13.10.1).
pub(super) fn slice(mean: f64, deviation: f64, (low, high): (f64, f64)) -> Slice {
    // Beyond six deviations an answer is as good as impossible, and its digits would be noise.
    let reach = 6.0 * deviation;
    let mean = between(low - reach, mean, high + reach);
    let (low, high) = ((low - mean) / deviation, (high - mean) / deviation);
    // The difference of two small tails keeps its digits, that of two numbers near one does not.
    let probability = if low > 0.0 { above(low) - above(high) } else { above(-high) - above(-low) };
    let shift = (density(low) - density(high)) / probability;
    let spread = (edge(low) - edge(high)) / probability;
    Slice { probability, mean: shift, reduction: between(1e-3, shift * shift - spread, 1.0) }
}

/// z·φ(z), which is 0 at infinity.
fn edge(z: f64) -> f64 {
    if z.is_finite() { z * density(z) } else { 0.0 }
}

/// The share of the variance of liking plus noise that an answer explains on average: Σ P·E\[z\]².
pub(super) fn expected_reduction(mean: f64, deviation: f64) -> f64 {
    Answer::ALL
        .into_iter()
        .map(|answer| slice(mean, deviation, span(answer)))
        .map(|slice| slice.probability * slice.mean * slice.mean)
        .sum()
}

/// The probability of Yes or Love when liking is N(`mean`, `variance`).
pub(super) fn probability_of_liking(mean: f64, variance: f64) -> f64 {
    above((THRESHOLDS[1] - mean) / (variance + NOISE).sqrt())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn answers_share_out_all_there_is(mean in -5.0..5.0, deviation in 0.6..3.0) {
            let slices = Answer::ALL.map(|answer| slice(mean, deviation, span(answer)));
            let total: f64 = slices.iter().map(|slice| slice.probability).sum();
            let average: f64 = slices.iter().map(|slice| slice.probability * slice.mean).sum();
            prop_assert!((total - 1.0).abs() < 1e-6, "{total}");
            prop_assert!(average.abs() < 1e-5, "{average}");
            prop_assert!(slices.is_sorted_by(|a, b| a.mean < b.mean));
            prop_assert!((0.0..1.0).contains(&expected_reduction(mean, deviation)));
        }

        #[test]
        fn what_is_all_but_impossible_still_has_sound_figures(mean in -1e9..1e9, deviation in 0.6..3.0) {
            for answer in Answer::ALL {
                let slice = slice(mean, deviation, span(answer));
                prop_assert!(slice.probability > 0.0 && slice.mean.is_finite());
                prop_assert!(slice.reduction > 0.0 && slice.reduction <= 1.0);
            }
        }
    }
}
