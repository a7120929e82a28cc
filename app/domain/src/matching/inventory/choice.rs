//! Which item to ask next.

use super::{
    super::{gaussian::Gaussian, linear::dot, normal::below},
    respondent::{Felt, Respondent, expected_reduction, felt},
};
use crate::order::sort_descending;

/// What cards are to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// The score on every scale alike.
    Scores,
    /// These, and above all which scale comes first.
    First,
}

/// How much more a scale counts at even odds of coming first, once each has had two cards; before,
/// less in proportion, because then the odds are mostly guesses.
const FIRST: f64 = 0.6;

/// Step for the slope of the expected value over the liking.
const NUDGE: f64 = 0.05;

/// What each open item is expected to tell about the scores; `None` for one that was answered.
///
/// Σ over the scales s of weight · cov(score, liking)² · E\[ρ\]/V: the expected reduction of the
/// variance of each score, in shares of its variance among people, averaged over the classes (a
/// greedy step of Bayesian experimental design; K. Chaloner, I. Verdinelli, Statistical Science 10,
/// 1995). A score is linear in the likings near where they are believed to be, with the slope of
/// the expected value: an item that is surely 1 has none. With [`Aim::First`] a scale counts more the
/// less it is known whether it comes first, because the first is what people remember.
pub(super) fn information(respondent: &Respondent<'_>, aim: Aim) -> Vec<Option<f64>> {
    let shares = respondent.shares();
    let classes: Vec<(&Gaussian, f64, Outlook)> = (respondent.likings.iter().zip(shares))
        .map(|(likings, share)| (likings, share, Outlook::new(respondent, likings)))
        .collect();
    let weights = match aim {
        Aim::Scores => respondent.prior.spreads.iter().map(|spread| 1.0 / spread).collect(),
        Aim::First => weights(respondent, &classes),
    };
    (0..respondent.prior.scales.len())
        .map(|item| {
            let open = !respondent.answered.get(item).copied().unwrap_or(true);
            open.then(|| {
                (classes.iter())
                    .map(|(likings, share, outlook)| {
                        share * told(respondent, likings, outlook, &weights, item)
                    })
                    .sum()
            })
        })
        .collect()
}

/// The variance of the scores that is still open, in shares of that among people, summed over the
/// scales.
pub(super) fn spread_left(respondent: &Respondent<'_>) -> f64 {
    (respondent.likings.iter().zip(respondent.shares()))
        .map(|(likings, share)| {
            let open = Outlook::new(respondent, likings).variances.into_iter();
            share * open.zip(&respondent.prior.spreads).map(|(open, all)| open / all).sum::<f64>()
        })
        .sum()
}

/// What one class says about the scores.
struct Outlook {
    /// Expected scores.
    scores: Vec<f64>,
    /// Variance of each score.
    variances: Vec<f64>,
    /// Covariance of each score with the liking of each item.
    reaches: Vec<Vec<f64>>,
}

impl Outlook {
    fn new(respondent: &Respondent<'_>, likings: &Gaussian) -> Self {
        let (scales, lengths) = (&respondent.prior.scales, respondent.prior.lengths());
        let items = scales.len();
        let mut slopes = vec![vec![0.0; items]; lengths.len()];
        let mut scores = vec![0.0; lengths.len()];
        for (item, scale) in scales.iter().enumerate() {
            let value = respondent.value(likings, item, 0.0);
            let slope = (respondent.value(likings, item, NUDGE) - value) / NUDGE;
            let length = lengths.get(*scale).copied().unwrap_or(1.0);
            if let Some(score) = scores.get_mut(*scale) {
                *score += value / length;
            }
            if let Some(entry) = slopes.get_mut(*scale).and_then(|slopes| slopes.get_mut(item)) {
                *entry = slope / length;
            }
        }
        let reaches: Vec<Vec<f64>> = slopes.iter().map(|slopes| likings.reach(slopes)).collect();
        let variances = reaches.iter().zip(&slopes).map(|(reach, slopes)| dot(reach, slopes));
        Self { scores, variances: variances.collect(), reaches }
    }
}

/// How much each scale counts: in shares of its variance, more when it may come first.
fn weights(respondent: &Respondent<'_>, classes: &[(&Gaussian, f64, Outlook)]) -> Vec<f64> {
    let spreads = &respondent.prior.spreads;
    let mean = |at: usize, of: &dyn Fn(&Outlook, usize) -> f64| -> f64 {
        classes.iter().map(|(_, share, outlook)| share * of(outlook, at)).sum()
    };
    let score = |outlook: &Outlook, at: usize| outlook.scores.get(at).copied().unwrap_or_default();
    let square = |outlook: &Outlook, at: usize| {
        let variance = outlook.variances.get(at).copied().unwrap_or_default();
        variance + score(outlook, at).powi(2)
    };
    let scores: Vec<f64> = (0..spreads.len()).map(|at| mean(at, &score)).collect();
    let mut descending = scores.clone();
    sort_descending(&mut descending);
    let bar = match descending.as_slice() {
        [first, second, ..] => f64::midpoint(*first, *second),
        _ => return vec![1.0; spreads.len()],
    };
    let cards = respondent.answered.iter().filter(|answered| **answered).count() as f64;
    let weight = FIRST * (cards / (2.0 * spreads.len() as f64)).min(1.0);
    (scores.iter().zip(spreads).enumerate())
        .map(|(at, (score, spread))| {
            let variance = (mean(at, &square) - score * score).max(1e-6);
            let chance = below((score - bar) / variance.sqrt());
            // Greatest at even odds, where p(1−p) is a quarter.
            (1.0 + weight * 4.0 * chance * (1.0 - chance)) / spread
        })
        .collect()
}

fn told(
    respondent: &Respondent<'_>,
    likings: &Gaussian,
    outlook: &Outlook,
    weights: &[f64],
    item: usize,
) -> f64 {
    let Felt { mean, deviation } = felt(likings, item);
    let Some(cuts) = respondent.prior.cuts.get(item) else { return 0.0 };
    let shared: f64 = (outlook.reaches.iter().zip(weights))
        .filter_map(|(reach, weight)| Some(weight * reach.get(item)?.powi(2)))
        .sum();
    let reduction = expected_reduction(respondent.answers, cuts, mean, deviation);
    shared * reduction / (deviation * deviation)
}
