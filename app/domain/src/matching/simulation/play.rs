use super::{
    calibration::{BINS, Bin, binned},
    deck::{Deck, Decks},
    order::one_for_all,
    person::{Person, Population},
    score::{Score, best_first},
};
use crate::{
    answer::Answer,
    matching::{Belief, Engine, outlook::TOP},
    session::Given,
    trade::{Trade, TradeId},
};

/// After how many cards promises and shown trades are counted: about when a result appears.
pub const RESULT: usize = 12;

/// The day on which decks are played.
const TODAY: u8 = 1;

/// The day on which promises are kept, or not.
const LATER: u8 = 2;

/// A catalogue, its people, and what is measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Simulation {
    engine: Engine,
    population: Population,
    order: Vec<TradeId>,
    deviation: f64,
    marks: Vec<usize>,
}

/// What came of one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Played {
    /// The scores of each deck at each of the simulation's marks.
    pub scores: Decks<Vec<Score>>,
    /// The promises of the adaptive deck after [`RESULT`] cards, one for each trade.
    pub promises: [Bin; BINS],
    /// The true first ten, by their place in the catalogue.
    pub truly_first: Vec<usize>,
    /// The ten shown by the adaptive deck after [`RESULT`] cards, likewise.
    pub shown_first: Vec<usize>,
    /// Cards until the adaptive deck calls its result ready.
    pub ready: usize,
}

impl Simulation {
    /// A simulation of `trades` with the people of `seed`, measured after each number of cards in
    /// `marks`; more cards than there are trades are all of them.
    pub fn new(trades: &[Trade], seed: u64, marks: &[usize]) -> Self {
        let population = Population::new(trades, seed);
        let order = one_for_all(&population).into_iter().map(|at| trades[at].id.clone()).collect();
        let covariance = population.covariance();
        let variance: f64 = covariance.iter().enumerate().map(|(at, row)| row[at]).sum();
        // Without trades nothing is missed, and nothing over nothing would be no figure.
        let deviation = (variance / covariance.len().max(1) as f64).sqrt().max(f64::MIN_POSITIVE);
        let mut marks = marks.to_vec();
        marks.sort_unstable();
        marks.dedup();
        Self { engine: Engine::new(trades), population, order, deviation, marks }
    }

    /// The numbers of cards after which is measured, rising.
    pub fn marks(&self) -> &[usize] {
        &self.marks
    }

    /// How many trades there are.
    pub fn trades(&self) -> usize {
        self.population.trades().len()
    }

    /// The person of that number plays every deck.
    pub fn play(&self, number: u32) -> Played {
        let person = self.population.person(number);
        let hands = Decks::of(|deck| self.deal(&person, deck));
        let score = |answers: &[Given], mark: usize| {
            let shown = self.shown(&self.belief(answers, mark));
            Score::of(&shown, person.likings(), self.deviation)
        };
        let adaptive = &hands.adaptive;
        let belief = self.belief(adaptive, RESULT);
        let is_ready =
            |cards: &usize| self.engine.progress(&self.belief(adaptive, *cards), *cards).ready;
        Played {
            scores: Decks::of(|deck| {
                self.marks.iter().map(|mark| score(hands.get(deck), *mark)).collect()
            }),
            promises: self.promises(&person, &belief),
            truly_first: first_ten(best_first(person.likings())),
            shown_first: first_ten(self.shown(&belief)),
            ready: (0..adaptive.len()).find(is_ready).unwrap_or(adaptive.len()),
        }
    }

    /// The answers of a person to a deck, until everything is measured and the result is ready.
    fn deal(&self, person: &Person<'_>, deck: Deck) -> Vec<Given> {
        let cards = self.marks.last().copied().unwrap_or_default().max(RESULT);
        let seed = person.seed();
        let mut answers: Vec<Given> = Vec::new();
        let mut belief = self.engine.replay(&answers);
        while answers.len() < cards || !self.engine.progress(&belief, answers.len()).ready {
            let next = deck.next_card(&self.engine, &belief, &answers, seed, &self.order);
            let Some((trade, at)) = next.and_then(|id| self.position(&id).map(|at| (id, at)))
            else {
                break;
            };
            let Some(answer) = person.answer(at, TODAY) else { break };
            let given = Given { trade, answer };
            self.engine.update(&mut belief, &given);
            answers.push(given);
        }
        answers
    }

    /// What was known after so many cards: replaying fewer answers is never having given the rest.
    fn belief(&self, answers: &[Given], cards: usize) -> Belief {
        self.engine.replay(&answers[..cards.min(answers.len())])
    }

    /// The fit of every trade, and whether the person would say Yes or Love on another day: an
    /// answer does not keep a promise that was made after it.
    fn promises(&self, person: &Person<'_>, belief: &Belief) -> [Bin; BINS] {
        binned(self.engine.ranking(belief).iter().filter_map(|ranked| {
            let answer = person.answer(self.position(&ranked.trade)?, LATER)?;
            Some((f64::from(ranked.fit), answer >= Answer::Yes))
        }))
    }

    /// All trades as a result shows them.
    fn shown(&self, belief: &Belief) -> Vec<usize> {
        let ranking = self.engine.ranking(belief);
        ranking.iter().filter_map(|ranked| self.position(&ranked.trade)).collect()
    }

    fn position(&self, trade: &TradeId) -> Option<usize> {
        self.population.trades().iter().position(|id| id == trade)
    }
}

fn first_ten(mut order: Vec<usize>) -> Vec<usize> {
    order.truncate(TOP);
    order
}
