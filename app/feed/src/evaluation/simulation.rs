//! What `packan simulate` prints.

use std::collections::BTreeMap;

use packan_domain::matching::simulation::{BINS, Bin, Decks, Estimate, Score, Summary};
use serde::{Deserialize, Serialize};

use super::rounded;

/// How well the deck learns about people drawn from the model. Shares and figures are rounded to
/// four decimals, so that the same simulation prints the same everywhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SimulationReport {
    /// How many trades there are.
    pub trades: usize,
    /// How many people played.
    pub people: usize,
    /// The same seed draws the same people.
    pub seed: u64,
    /// Average scores by deck and number of cards.
    pub decks: DecksReport,
    /// By how much the adaptive deck is ahead of each other one, by number of cards.
    pub ahead: AheadReport,
    /// Whether promises are kept after twelve cards of the adaptive deck, in ten ranges of the fit.
    pub calibration: Vec<BinReport>,
    /// How many trades come first for somebody.
    pub coverage: CoverageReport,
    /// Cards until the adaptive deck calls its result ready.
    pub ready: ReadyReport,
}

/// Scores by number of cards, for each way to choose the next card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DecksReport {
    /// The engine's choice.
    pub adaptive: BTreeMap<usize, ScoreReport>,
    /// A shuffle of each person's own.
    pub random: BTreeMap<usize, ScoreReport>,
    /// One order for everybody, the most telling one that can be found without answers.
    pub fixed: BTreeMap<usize, ScoreReport>,
    /// Always the trade with the highest expected liking.
    pub most_liked: BTreeMap<usize, ScoreReport>,
}

/// How far ahead by number of cards, for each deck that is not the engine's choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AheadReport {
    /// Of the shuffle.
    pub random: BTreeMap<usize, ScoreReport<EstimateReport>>,
    /// Of the one order.
    pub fixed: BTreeMap<usize, ScoreReport<EstimateReport>>,
    /// Of the most liked.
    pub most_liked: BTreeMap<usize, ScoreReport<EstimateReport>>,
}

/// How well a result shows what a person truly likes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ScoreReport<T = f64> {
    /// Share of the true first five among the shown first five, 0 to 1.
    pub recall_at_5: T,
    /// Share of the true first ten among the shown first ten, 0 to 1.
    pub recall_at_10: T,
    /// True liking of the true first ten minus that of the shown ten, on average over the ten, in
    /// standard deviations of a liking among people; 0 is best.
    pub regret: T,
}

/// A difference: above 0 the adaptive deck is better, also in regret, of which it has less.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct EstimateReport {
    /// Mean over people of the adaptive deck's figure against the other's for the same person.
    pub mean: f64,
    /// Lower end of its 95 % interval (1.96 standard errors).
    pub low: f64,
    /// Upper end of its 95 % interval.
    pub high: f64,
}

/// What was promised with a fit of one range.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct BinReport {
    /// Least fit of the range.
    pub from: f64,
    /// End of the range; 1 belongs to the last.
    pub to: f64,
    /// How many trades of how many people were promised with such a fit.
    pub count: usize,
    /// Average fit: the share that should say Yes or Love; 0 without any.
    pub promised: f64,
    /// Share that says Yes or Love when asked on another day; 0 without any.
    pub kept: f64,
}

/// How many trades come first for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoverageReport {
    /// Trades that are in somebody's true first ten.
    pub truly_first: usize,
    /// Trades that are in somebody's shown ten after twelve cards of the adaptive deck.
    pub shown_first: usize,
}

/// How many cards people need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadyReport {
    /// Half of the people need at most so many.
    pub median: usize,
    /// Nine in ten people need at most so many.
    pub ninetieth: usize,
}

impl SimulationReport {
    /// The report of a `summary` of the people of `seed`.
    pub fn new(summary: &Summary, seed: u64) -> Self {
        let marks = |scores: &[Score]| by_mark(&summary.marks, scores, rounded);
        let ahead =
            |scores: &[Score<Estimate>]| by_mark(&summary.marks, scores, EstimateReport::new);
        let Decks { adaptive, random, fixed, most_liked } = &summary.scores;
        Self {
            trades: summary.trades,
            people: summary.people,
            seed,
            decks: DecksReport {
                adaptive: marks(adaptive),
                random: marks(random),
                fixed: marks(fixed),
                most_liked: marks(most_liked),
            },
            ahead: AheadReport {
                random: ahead(&summary.ahead.random),
                fixed: ahead(&summary.ahead.fixed),
                most_liked: ahead(&summary.ahead.most_liked),
            },
            calibration: summary.promises.iter().enumerate().map(BinReport::new).collect(),
            coverage: CoverageReport {
                truly_first: summary.truly_first,
                shown_first: summary.shown_first,
            },
            ready: ReadyReport { median: summary.wait.median, ninetieth: summary.wait.ninetieth },
        }
    }
}

impl EstimateReport {
    pub(super) fn new(Estimate { mean, low, high }: Estimate) -> Self {
        Self { mean: rounded(mean), low: rounded(low), high: rounded(high) }
    }
}

impl BinReport {
    fn new((at, bin): (usize, &Bin)) -> Self {
        let share = |sum: f64| rounded(sum / bin.count.max(1) as f64);
        Self {
            from: rounded(at as f64 / BINS as f64),
            to: rounded((at + 1) as f64 / BINS as f64),
            count: bin.count,
            promised: share(bin.promised),
            kept: share(bin.kept as f64),
        }
    }
}

fn by_mark<T: Copy, U>(
    marks: &[usize],
    scores: &[Score<T>],
    figure: fn(T) -> U,
) -> BTreeMap<usize, ScoreReport<U>> {
    let report = |score: &Score<T>| {
        let Score { recall_at_5, recall_at_10, regret } = score.map(figure);
        ScoreReport { recall_at_5, recall_at_10, regret }
    };
    marks.iter().copied().zip(scores.iter().map(report)).collect()
}
