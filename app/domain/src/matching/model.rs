//! A catalogue in figures: what the mathematics sees of it.

use super::{
    gaussian::Gaussian,
    linear::dot,
    prior::{TASTE, independent},
    rows::rows,
};
use crate::trade::Trade;

/// Feature vectors and prior of a catalogue.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Model {
    rows: Vec<f64>,
    /// What is believed before any answer.
    pub prior: Gaussian,
}

impl Model {
    pub fn new(trades: &[Trade]) -> Self {
        let prior = independent();
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

    /// How alike each trade is to `trade` in the eyes of all people: the prior's covariance of
    /// their liking without the level, in shares of its variance, about -1 to 1.
    pub fn likenesses(&self, trade: usize) -> Vec<f64> {
        let mut taste = self.row(trade).to_vec();
        if let Some(level) = taste.first_mut() {
            *level = 0.0;
        }
        let reach = self.prior.reach(&taste);
        self.rows()
            .map(|row| {
                dot(reach.get(1..).unwrap_or_default(), row.get(1..).unwrap_or_default()) / TASTE
            })
            .collect()
    }
}
