//! How much a person probably likes each trade of the catalogue, and which of them may come first.

use super::{
    belief::{Belief, Liking, Reading},
    model::Model,
    normal::below,
};
use crate::{answer::Answer, order::sort_descending};

/// How many trades a result shows first.
pub(super) const TOP: usize = 10;

/// How far a No puts a trade behind: more than likings can be apart, whatever is answered.
const REFUSED: f64 = 1e3;

/// The liking of every trade, in the order of the catalogue.
#[derive(Debug)]
pub(super) struct Outlook {
    pub likings: Vec<Liking>,
    /// What decides who comes first: the mean liking, with those that were refused behind all
    /// others. What somebody said outweighs what a model makes of it: on another day the same
    /// person may say Yes to it, but whoever is shown what they refused was not listened to.
    pub standings: Vec<f64>,
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
        let likings: Vec<Liking> = (model.rows().zip(&reaches).zip(&readings))
            .map(|((row, reach), reading)| belief.liking(row, reach, *reading))
            .collect();
        let standings = (likings.iter().zip(readings))
            .map(|(liking, reading)| {
                let is_refused = |reading: &Reading| reading.answer == Answer::No;
                liking.mean - if reading.is_some_and(is_refused) { REFUSED } else { 0.0 }
            })
            .collect();
        Self { likings, standings, reaches }
    }

    /// The probability of each trade to belong to the first ten, seen one by one against the middle
    /// between the tenth and the eleventh; 1 where there are not more than ten, 0 for one that was
    /// refused where ten others are left.
    pub fn chances(&self) -> Vec<f64> {
        let mut standings = self.standings.clone();
        sort_descending(&mut standings);
        let bar = match standings.get(TOP - 1..=TOP) {
            Some([last_in, first_out]) => f64::midpoint(*last_in, *first_out),
            _ => f64::NEG_INFINITY,
        };
        (self.standings.iter().zip(&self.likings))
            .map(|(standing, liking)| below((standing - bar) / liking.variance.sqrt()))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::{
        Engine,
        sample::{catalogue, given},
    };

    fn outlook(trades: usize, answer: impl Fn(usize) -> Answer) -> Outlook {
        let trades = &catalogue()[..trades];
        let answers: Vec<_> = (0..trades.len()).map(|at| given(at, answer(at))).collect();
        Outlook::new(&Model::new(trades), &Engine::new(trades).replay(&answers))
    }

    #[test]
    fn what_was_refused_has_no_chance_where_ten_others_are_left() {
        let outlook = outlook(30, |at| if at < 20 { Answer::No } else { Answer::Neutral });
        let chances = outlook.chances();
        assert!(chances[..20].iter().all(|chance| *chance < 1e-9), "{chances:?}");
        assert!(chances[20..].iter().all(|chance| *chance > 1.0 - 1e-9), "{chances:?}");
        assert!(outlook.soundness() > 1.0 - 1e-9);
    }

    #[test]
    fn what_was_refused_fills_up_what_others_leave() {
        let chances = outlook(30, |at| if at < 25 { Answer::No } else { Answer::Yes }).chances();
        assert!(chances[25..].iter().all(|chance| *chance > 1.0 - 1e-9), "{chances:?}");
        assert!(chances[..25].iter().any(|chance| (0.2..0.8).contains(chance)), "{chances:?}");
    }
}
