use std::collections::BTreeSet;

use super::{
    calibration::{BINS, Bin},
    deck::Decks,
    estimate::Estimate,
    play::{Played, Simulation},
    score::Score,
};

/// What came of many people.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// How many trades there are.
    pub trades: usize,
    /// How many people played.
    pub people: usize,
    /// The numbers of cards after which was measured, rising.
    pub marks: Vec<usize>,
    /// The average score of each deck at each mark.
    pub scores: Decks<Vec<Score>>,
    /// By how much the adaptive deck is ahead of each at each mark, person by person; above 0 is
    /// better in every figure, for regret by so much less of it.
    pub ahead: Decks<Vec<Score<Estimate>>>,
    /// The promises of the adaptive deck after [`super::RESULT`] cards.
    pub promises: [Bin; BINS],
    /// How many trades are in somebody's true first ten.
    pub truly_first: usize,
    /// How many trades are in somebody's shown ten after [`super::RESULT`] cards.
    pub shown_first: usize,
    /// Cards until the adaptive deck calls its result ready.
    pub wait: Wait,
}

/// How many cards people need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// Half of the people need at most so many.
    pub median: usize,
    /// Nine in ten people need at most so many.
    pub ninetieth: usize,
}

impl Summary {
    /// The figures of everybody who `played` the simulation.
    pub fn new(simulation: &Simulation, played: &[Played]) -> Self {
        let marks = 0..simulation.marks().len();
        let over = |figure: &dyn Fn(&Played) -> Score| {
            Score::estimates(&played.iter().map(figure).collect::<Vec<Score>>())
        };
        let ahead = |deck, mark: usize| {
            over(&|person| person.scores.adaptive[mark].ahead_of(person.scores.get(deck)[mark]))
        };
        let score = |deck, mark: usize| {
            over(&|person| person.scores.get(deck)[mark]).map(|estimate| estimate.mean)
        };
        Self {
            trades: simulation.trades(),
            people: played.len(),
            marks: simulation.marks().to_vec(),
            scores: Decks::of(|deck| marks.clone().map(|mark| score(deck, mark)).collect()),
            ahead: Decks::of(|deck| marks.clone().map(|mark| ahead(deck, mark)).collect()),
            promises: std::array::from_fn(|bin| {
                played.iter().fold(Bin::default(), |sum, person| sum.and(person.promises[bin]))
            }),
            truly_first: different(played, |person| &person.truly_first),
            shown_first: different(played, |person| &person.shown_first),
            wait: wait(played),
        }
    }
}

/// How many different trades there are in lists of all people.
fn different(played: &[Played], list: fn(&Played) -> &[usize]) -> usize {
    played.iter().flat_map(list).collect::<BTreeSet<_>>().len()
}

fn wait(played: &[Played]) -> Wait {
    let mut cards: Vec<usize> = played.iter().map(|person| person.ready).collect();
    cards.sort_unstable();
    // The least number that is enough for the share.
    let enough_for = |percent: usize| {
        let people = (cards.len() * percent).div_ceil(100);
        cards.get(people.saturating_sub(1)).copied().unwrap_or_default()
    };
    Wait { median: enough_for(50), ninetieth: enough_for(90) }
}
