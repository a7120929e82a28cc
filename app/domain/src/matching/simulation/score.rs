use super::estimate::Estimate;
use crate::matching::outlook::TOP;

/// How well a result shows a person what they truly like, their own liking of each trade included.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Score<T = f64> {
    /// The share of the true first five that are among the shown first five, 0 to 1.
    pub recall_at_5: T,
    /// The share of the true first ten that are among the shown first ten, 0 to 1.
    pub recall_at_10: T,
    /// True liking of the true first ten minus that of the shown ten, on average over the ten, in
    /// standard deviations of a liking among people; from 0, and 0 is best.
    pub regret: T,
}

impl Score {
    /// The score of trades `shown`, best first, to who likes them so; `deviation` is that of a
    /// liking among people.
    pub(super) fn of(shown: &[usize], likings: &[f64], deviation: f64) -> Self {
        let truth = best_first(likings);
        let regret = average(&truth, likings) - average(shown, likings);
        Self {
            recall_at_5: recall(5, shown, &truth),
            recall_at_10: recall(TOP, shown, &truth),
            regret: regret / deviation,
        }
    }

    /// By how much it is better than `other`: less regret is better.
    pub(super) fn ahead_of(self, other: Self) -> Self {
        Self {
            recall_at_5: self.recall_at_5 - other.recall_at_5,
            recall_at_10: self.recall_at_10 - other.recall_at_10,
            regret: other.regret - self.regret,
        }
    }

    /// Each figure over many people.
    pub(super) fn estimates(scores: &[Self]) -> Score<Estimate> {
        let over = |figure: fn(&Self) -> f64| {
            Estimate::of(&scores.iter().map(figure).collect::<Vec<f64>>())
        };
        Score {
            recall_at_5: over(|score| score.recall_at_5),
            recall_at_10: over(|score| score.recall_at_10),
            regret: over(|score| score.regret),
        }
    }
}

impl<T> Score<T> {
    /// The same of each figure.
    pub fn map<U>(self, mut of: impl FnMut(T) -> U) -> Score<U> {
        Score {
            recall_at_5: of(self.recall_at_5),
            recall_at_10: of(self.recall_at_10),
            regret: of(self.regret),
        }
    }
}

/// Trades by how much they are liked.
pub(super) fn best_first(likings: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..likings.len()).collect();
    order.sort_by(|one, other| likings[*other].total_cmp(&likings[*one]));
    order
}

fn first(count: usize, order: &[usize]) -> &[usize] {
    &order[..count.min(order.len())]
}

fn recall(count: usize, shown: &[usize], truth: &[usize]) -> f64 {
    let (shown, truth) = (first(count, shown), first(count, truth));
    truth.iter().filter(|trade| shown.contains(trade)).count() as f64 / truth.len().max(1) as f64
}

fn average(order: &[usize], likings: &[f64]) -> f64 {
    let ten = first(TOP, order);
    ten.iter().map(|trade| likings[*trade]).sum::<f64>() / ten.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_shown_the_truth_misses_nothing() {
        let likings: Vec<f64> = (0..30).map(|trade| f64::from(trade * 7 % 30)).collect();
        let truth = best_first(&likings);
        let all = Score { recall_at_5: 1.0, recall_at_10: 1.0, regret: 0.0 };
        assert_eq!(Score::of(&truth, &likings, 2.0), all);
    }

    #[test]
    fn a_score_counts_what_is_missed() {
        let likings: Vec<f64> = (0..30).rev().map(f64::from).collect();
        // Of 0 to 9, it shows all but 3 and 9, and 20 and 29 instead.
        let shown = [0, 20, 1, 2, 29, 4, 5, 6, 7, 8, 3, 9];
        let score = Score::of(&shown, &likings, 2.0);
        assert_eq!((score.recall_at_5, score.recall_at_10), (0.6, 0.8));
        assert!((score.regret - (17.0 + 20.0) / 10.0 / 2.0).abs() < 1e-12);
    }
}
