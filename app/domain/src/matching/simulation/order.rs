//! One deck for everybody, as good as it gets without listening.

use super::person::Population;

/// All trades, the one first whose answer is expected to tell most about how a person likes the
/// catalogue, then the one that adds most to it, and so on.
///
/// Greedy as the engine is, but with expected answers in place of given ones: K, the covariance of
/// the likings, loses K꜀K꜀ᵀ·E\[ρ\]/V for each card c. What counts is how trades differ from the
/// average of all, because liking everything more decides nothing.
pub(super) fn one_for_all(population: &Population) -> Vec<usize> {
    let means = population.means();
    let mut covariance = population.covariance();
    let mut open: Vec<usize> = (0..means.len()).collect();
    let mut order = Vec::new();
    while !open.is_empty() {
        let worth: Vec<f64> = (open.iter())
            .map(|&card| {
                let with = &covariance[card];
                let average = with.iter().sum::<f64>() / with.len() as f64;
                let reached: f64 = with.iter().map(|shared| (shared - average).powi(2)).sum();
                reached * Population::told(means[card], with[card])
            })
            .collect();
        let mut best = 0;
        for (at, one) in worth.iter().enumerate() {
            if *one > worth[best] {
                best = at;
            }
        }
        let card = open.remove(best);
        let with = covariance[card].clone();
        let told = Population::told(means[card], with[card]);
        for (row, one) in covariance.iter_mut().zip(&with) {
            row.iter_mut().zip(&with).for_each(|(entry, other)| *entry -= one * other * told);
        }
        order.push(card);
    }
    order
}
