//! A catalogue in figures: what the mathematics sees of it.

use super::{
    linear::dot,
    prior::{Prior, TASTE},
    rows::rows,
};
use crate::trade::Trade;

/// Feature vectors and prior of a catalogue.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Model {
    rows: Vec<f64>,
    /// What is believed before any answer.
    pub prior: Prior,
}

impl Model {
    pub fn new(trades: &[Trade]) -> Self {
        let prior = Prior::independent();
        Self { rows: rows(trades, &prior.covariance), prior }
    }

    /// The feature vectors, in the order of the trades.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[f64]> {
        self.rows.chunks_exact(self.prior.mean.len())
    }

    /// The feature vector of one trade; empty for a trade that is not there.
    pub fn row(&self, trade: usize) -> &[f64] {
        let size = self.prior.mean.len();
        self.rows.get(trade * size..(trade + 1) * size).unwrap_or_default()
    }

    /// How alike two trades are in the eyes of all people: the prior's correlation of their liking
    /// without the level, about -1 to 1.
    pub fn likeness(&self, one: usize, other: usize) -> f64 {
        let variances = self.prior.covariance.iter().step_by(self.prior.mean.len() + 1);
        let weighted: Vec<f64> =
            self.row(one).iter().zip(variances).map(|(x, variance)| x * variance).collect();
        match (weighted.get(1..), self.row(other).get(1..)) {
            (Some(weighted), Some(row)) => dot(weighted, row) / TASTE,
            _ => 0.0,
        }
    }
}
