//! Which card is worth asking next.

use super::{
    belief::Belief,
    linear::dot,
    model::Model,
    ordinal::{NOISE, expected_reduction},
    outlook::Outlook,
    prior::OWN,
};

/// A trade without a chance still counts a little: the belief may be wrong.
const LEAST_INTEREST: f64 = 0.001;

/// What the answer to each of `candidates` is expected to tell about who is in the first ten.
///
/// Σ p² · cov(u, u′)² · E\[ρ\]/V over all trades with liking u′ and chance p: the expected reduction
/// of variance, counted where it decides (a greedy step of Bayesian experimental design;
/// K. Chaloner, I. Verdinelli, Statistical Science 10, 1995). On people drawn from the prior, p²
/// finds more of the first ten than p(1−p), which asks about the margin, or than no weight. The
/// level is left out of the covariance, because it lifts all trades alike and decides nothing.
pub(super) fn information(
    model: &Model,
    belief: &Belief,
    outlook: &Outlook,
    candidates: &[usize],
) -> Vec<f64> {
    let weights: Vec<f64> = (outlook.chances().into_iter().enumerate())
        .map(|(trade, chance)| {
            // Of an answered trade, only the part that tastes decide can still be learned.
            let open = 1.0 - belief.reading(trade).map_or(0.0, |reading| reading.own_share);
            (chance * chance + LEAST_INTEREST) * open * open
        })
        .collect();
    candidates
        .iter()
        .filter_map(|&candidate| {
            let reach = outlook.reaches.get(candidate)?.get(1..)?;
            let liking = outlook.likings.get(candidate)?;
            let told: f64 = model
                .rows()
                .zip(&weights)
                .enumerate()
                .map(|(trade, (row, weight))| {
                    let own = if trade == candidate { OWN } else { 0.0 };
                    let shared = dot(reach, row.get(1..).unwrap_or_default()) + own;
                    weight * shared * shared
                })
                .sum();
            let total = liking.variance + NOISE;
            Some(told * expected_reduction(liking.mean, total.sqrt()) / total)
        })
        .collect()
}
