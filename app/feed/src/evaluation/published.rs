//! What the app tells about how well the deck learns.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ReplayReport, SimulationReport, simulation::EstimateReport};
use crate::FeedError;

/// Everything that was measured, as `packan evaluate` writes it and the app tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    /// On real people's answers to an interest inventory.
    pub people: PeopleEvaluation,
    /// On simulated people and the trades of the feed.
    pub simulation: SimulationReport,
    /// On answers that are made up in the program: a fingerprint of the engine, so that figures on
    /// people whose answers are not part of the project can't outlive the engine that made them.
    pub probe: BTreeMap<usize, Figure>,
}

/// Figures on real people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PeopleEvaluation {
    /// How many people answered.
    pub people: usize,
    /// How many items the inventory has.
    pub items: usize,
    /// The adaptive deck's figures by number of answers on a card and number of cards.
    pub by_answers: BTreeMap<u8, BTreeMap<usize, Figure>>,
    /// With four answers: the other ways to choose the cards, by their name and number of cards.
    pub others: BTreeMap<String, BTreeMap<usize, Figure>>,
    /// With four answers: how far the adaptive deck's `r` is ahead of them.
    pub ahead: BTreeMap<String, BTreeMap<usize, EstimateReport>>,
}

/// How well a few cards tell what all items tell; see [`super::ReplayScore`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Correlation with the scores of all items, 1 is best.
    pub r: f64,
    /// Share of people whose strongest scale is found, 0 to 1.
    pub top_scale: f64,
}

impl PeopleEvaluation {
    /// The figures of adaptive replays of the same people, one for each number of answers; the
    /// others' are those of the one with four.
    pub fn new(replays: &[ReplayReport]) -> Self {
        let four = replays.iter().find(|replay| replay.answers == 4);
        let by_name = |name: &String, cards| (name.clone(), figures(cards));
        Self {
            people: four.map_or(0, |replay| replay.people),
            items: four.map_or(0, |replay| replay.items),
            by_answers: replays.iter().map(|it| (it.answers, figures(&it.cards))).collect(),
            others: (four.iter().flat_map(|it| &it.others))
                .map(|(name, cards)| by_name(name, cards))
                .collect(),
            ahead: (four.iter().flat_map(|it| &it.ahead))
                .map(|(name, cards)| {
                    (name.clone(), cards.iter().map(|(count, lead)| (*count, lead.r)).collect())
                })
                .collect(),
        }
    }
}

/// The two figures of each number of cards.
pub fn figures(cards: &BTreeMap<usize, super::ReplayScore>) -> BTreeMap<usize, Figure> {
    let figure = |score: &super::ReplayScore| Figure { r: score.r, top_scale: score.top_scale };
    cards.iter().map(|(count, score)| (*count, figure(score))).collect()
}

/// Reads what `packan evaluate` wrote.
///
/// Errors: [`FeedError::NotJson`] for anything else.
pub fn read_evaluation(bytes: &[u8]) -> Result<Evaluation, FeedError> {
    serde_json::from_slice(bytes).map_err(|_| FeedError::NotJson)
}

/// What was measured of the engine in this build; `None` never, as a test proves.
pub fn measured() -> Option<Evaluation> {
    read_evaluation(include_bytes!("../../../../public/evaluation.json")).ok()
}
