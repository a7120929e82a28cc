//! What is known about one person from the cards so far.

use super::{
    super::{
        gaussian::Gaussian,
        ordinal::{Slice, slice},
    },
    answers::{Answers, Span},
    prior::Prior,
    value::{ALL, edges, expected_value},
};

/// Variance between a liking and its answer. Next to none, because what a person would say again
/// next week is part of the score that is to be told; it keeps covariances from becoming singular.
pub(super) const NOISE: f64 = 1e-3;

/// A person of whom some answers are known.
#[derive(Debug, Clone)]
pub(super) struct Respondent<'prior> {
    pub prior: &'prior Prior,
    pub answers: Answers,
    /// One for each class, as if the person belonged to it.
    pub likings: Vec<Gaussian>,
    /// Logarithm of each class's share times the probability of the answers in it.
    evidence: Vec<f64>,
    /// The values that each item may have.
    pub spans: Vec<Span>,
    pub answered: Vec<bool>,
}

/// N(mean, deviation²) of liking plus noise.
#[derive(Debug, Clone, Copy)]
pub(super) struct Felt {
    pub mean: f64,
    pub deviation: f64,
}

/// Liking plus noise of the item at that place, in one class.
pub(super) fn felt(likings: &Gaussian, item: usize) -> Felt {
    let size = likings.mean.len();
    let mean = likings.mean.get(item).copied().unwrap_or_default();
    let variance = likings.covariance.get(item * (size + 1)).copied().unwrap_or_default();
    Felt { mean, deviation: (variance.max(0.0) + NOISE).sqrt() }
}

impl<'prior> Respondent<'prior> {
    pub fn new(prior: &'prior Prior, answers: Answers) -> Self {
        let items = prior.scales.len();
        Self {
            prior,
            answers,
            likings: prior.classes.iter().map(|class| class.likings.clone()).collect(),
            evidence: prior.classes.iter().map(|class| class.share.ln()).collect(),
            spans: vec![ALL; items],
            answered: vec![false; items],
        }
    }

    /// Takes in that `item` was answered as people answer who give it `value`.
    pub fn answer(&mut self, item: usize, value: u8) {
        let span = self.answers.span(value);
        let Some(cuts) = self.prior.cuts.get(item) else { return };
        let edges = edges(cuts, span);
        for (likings, evidence) in self.likings.iter_mut().zip(&mut self.evidence) {
            let Felt { mean, deviation } = felt(likings, item);
            let slice = slice(mean, deviation, edges);
            learn(likings, item, deviation, slice);
            *evidence += slice.probability.ln();
        }
        if let (Some(known), Some(answered)) =
            (self.spans.get_mut(item), self.answered.get_mut(item))
        {
            (*known, *answered) = (span, true);
        }
    }

    /// Takes in that `item` will have been answered, without knowing how.
    pub fn expect(&mut self, item: usize) {
        let Some(cuts) = self.prior.cuts.get(item) else { return };
        for likings in &mut self.likings {
            let Felt { mean, deviation } = felt(likings, item);
            let reduction = expected_reduction(self.answers, cuts, mean, deviation);
            let slice = Slice { probability: 1.0, mean: 0.0, reduction };
            learn(likings, item, deviation, slice);
        }
        if let Some(answered) = self.answered.get_mut(item) {
            *answered = true;
        }
    }

    /// The probability that the person belongs to each class.
    pub fn shares(&self) -> Vec<f64> {
        let most = self.evidence.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let odds: Vec<f64> = self.evidence.iter().map(|evidence| (evidence - most).exp()).collect();
        let total: f64 = odds.iter().sum();
        odds.into_iter().map(|odds| odds / total).collect()
    }

    /// The value expected of `item` if the person belongs to the class of these `likings`, when its
    /// liking is moved by `nudge`.
    pub fn value(&self, likings: &Gaussian, item: usize, nudge: f64) -> f64 {
        let Felt { mean, deviation } = felt(likings, item);
        let span = self.spans.get(item).copied().unwrap_or(ALL);
        let cuts = self.prior.cuts.get(item).copied().unwrap_or_default();
        expected_value(&cuts, mean + nudge, deviation, span)
    }

    /// The expected score on each scale, 1 to 5.
    pub fn scores(&self) -> Vec<f64> {
        let lengths = self.prior.lengths();
        let mut scores = vec![0.0; lengths.len()];
        for (likings, share) in self.likings.iter().zip(self.shares()) {
            for (item, scale) in self.prior.scales.iter().enumerate() {
                if let (Some(score), Some(length)) = (scores.get_mut(*scale), lengths.get(*scale)) {
                    *score += share * self.value(likings, item, 0.0) / length;
                }
            }
        }
        scores
    }
}

/// Takes a slice of the liking of `item`.
fn learn(likings: &mut Gaussian, item: usize, deviation: f64, slice: Slice) {
    let size = likings.mean.len();
    // Symmetric, so that the row of an item is Σx for the x that picks it.
    let reach = likings.covariance.get(item * size..(item + 1) * size).unwrap_or_default().to_vec();
    likings.learn(&reach, deviation * deviation, slice);
}

/// The share of the variance that an answer to an item explains on average: Σ P·E\[z\]².
pub(super) fn expected_reduction(
    answers: Answers,
    cuts: &super::Cuts,
    mean: f64,
    deviation: f64,
) -> f64 {
    (answers.spans().iter())
        .map(|span| slice(mean, deviation, edges(cuts, *span)))
        .map(|slice| slice.probability * slice.mean * slice.mean)
        .sum()
}
