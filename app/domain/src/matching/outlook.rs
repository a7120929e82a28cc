//! How much a person probably likes each trade of the catalogue, and which of them may come first.

use super::{
    belief::{Belief, Liking},
    model::Model,
    normal::below,
};
use crate::order::sort_descending;

/// How many trades a result shows first.
pub(super) const TOP: usize = 10;

/// The liking of every trade, in the order of the catalogue.
#[derive(Debug)]
pub(super) struct Outlook {
    pub likings: Vec<Liking>,
    /// Σx of every trade.
    pub reaches: Vec<Vec<f64>>,
}

impl Outlook {
    pub fn new(model: &Model, belief: &Belief) -> Self {
        let mut readings = vec![None; model.rows().len()];
        for reading in &belief.readings {
            if let Some(slot) = readings.get_mut(reading.trade) {
                *slot = Some(reading);
            }
        }
        let reaches: Vec<Vec<f64>> = model.rows().map(|row| belief.reach(row)).collect();
        let likings = (model.rows().zip(&reaches).zip(readings))
            .map(|((row, reach), reading)| belief.liking(row, reach, reading))
            .collect();
        Self { likings, reaches }
    }

    /// The probability of each trade to belong to the first ten, seen one by one against the middle
    /// between the tenth and the eleventh; 1 where there are not more than ten.
    pub fn chances(&self) -> Vec<f64> {
        let mut means: Vec<f64> = self.likings.iter().map(|liking| liking.mean).collect();
        sort_descending(&mut means);
        let bar = match means.get(TOP - 1..=TOP) {
            Some([last_in, first_out]) => f64::midpoint(*last_in, *first_out),
            _ => f64::NEG_INFINITY,
        };
        self.likings
            .iter()
            .map(|liking| below((liking.mean - bar) / liking.variance.sqrt()))
            .collect()
    }

    /// The expected share of the shown ten that really belong there, 0 to 1.
    pub fn soundness(&self) -> f64 {
        let mut chances = self.chances();
        sort_descending(&mut chances);
        chances.truncate(TOP);
        chances.iter().sum::<f64>() / chances.len().max(1) as f64
    }
}
