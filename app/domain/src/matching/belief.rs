//! What is known about a person after their answers.

use super::{
    gaussian::Gaussian,
    linear::dot,
    model::Model,
    ordinal::{NOISE, slice, span},
    prior::OWN,
};
use crate::answer::Answer;

/// What is known about a person: tastes w ~ N(mean, covariance), and what was said of which trade.
///
/// An answer to a trade with features x and liking u ~ N(m, s²), s² = xᵀΣx + τ², is worth one
/// Gaussian reading of u. With V = s² + noise, α the mean and ρ the reduction of variance of the
/// slice of z = (u + noise − m)/√V that the answer cuts out:
///
/// - w takes a rank-one update, see [`Gaussian::learn`];
/// - the reading is y = m + √V·α/ρ with variance v = V/ρ − s² ≥ noise.
///
/// (W. Chu, Z. Ghahramani, "Gaussian processes for ordinal regression", JMLR 6, 2005.) Given w,
/// only its own reading says something about a trade's own b, so that the readings are all there
/// is to keep.
///
/// Updates are the same arithmetic in the same order, so replaying fewer answers gives to the bit
/// what it would have been without the later ones.
#[derive(Debug, Clone, PartialEq)]
pub struct Belief {
    pub(super) tastes: Gaussian,
    pub(super) readings: Vec<Reading>,
    /// The ranking was sound once; stays so, lest the result be taken away again.
    pub(super) sound: bool,
}

/// What an answer was worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Reading {
    /// The trade.
    pub trade: usize,
    /// What was said.
    pub answer: Answer,
    /// The liking read off the answer.
    value: f64,
    /// κ = τ²/(τ² + v): how much of the reading's surprise is the trade's own.
    pub own_share: f64,
}

/// How much a person likes a trade: N(mean, variance).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Liking {
    pub mean: f64,
    pub variance: f64,
}

impl Belief {
    /// What is believed about everybody.
    pub(super) fn before_any_answer(model: &Model) -> Self {
        Self { tastes: model.prior.clone(), readings: Vec::new(), sound: false }
    }

    /// The reading of a trade that was answered.
    pub(super) fn reading(&self, trade: usize) -> Option<&Reading> {
        self.readings.iter().find(|reading| reading.trade == trade)
    }

    /// Σx: the covariance of every taste with the liking of a trade of features `row`.
    pub(super) fn reach(&self, row: &[f64]) -> Vec<f64> {
        self.tastes.reach(row)
    }

    /// How much the person likes a trade of features `row` with that `reach`, given its reading.
    ///
    /// u = (1−κ)·w·x + κ·y + what is left of b, of variance τ²·(1−κ).
    pub(super) fn liking(&self, row: &[f64], reach: &[f64], reading: Option<&Reading>) -> Liking {
        let (mean, variance) = (dot(&self.tastes.mean, row), dot(reach, row));
        let (own_share, value) = reading.map_or((0.0, 0.0), |r| (r.own_share, r.value));
        let rest = 1.0 - own_share;
        Liking {
            mean: rest * mean + own_share * value,
            variance: rest * rest * variance + rest * OWN,
        }
    }

    /// Takes in the first answer to a trade of features `row`.
    pub(super) fn learn(&mut self, trade: usize, row: &[f64], answer: Answer) {
        let reach = self.reach(row);
        let Liking { mean, variance } = self.liking(row, &reach, None);
        let total = variance + NOISE;
        let slice = slice(mean, total.sqrt(), span(answer));
        self.tastes.learn(&reach, total, slice);
        let noise = total / slice.reduction - variance;
        self.readings.push(Reading {
            trade,
            answer,
            value: mean + slice.mean * total.sqrt() / slice.reduction,
            own_share: OWN / (OWN + noise),
        });
    }
}
