//! What it is to be one of the people, and to play.

use std::collections::BTreeSet;

use packan_domain::{
    answer::Answer,
    matching::Engine,
    session::Given,
    trade::{Attribute as A, Condition, Interest, Trade},
};

/// So many cards are played at most before the result appears.
const CARDS: usize = 15;

/// How many trades a result shows first.
const TOP: usize = 10;

/// Somebody who knows what they want.
pub struct Persona {
    /// What they say to a trade, from its facts.
    pub rule: fn(Facts<'_>) -> Answer,
    /// What they say where facts are not enough.
    pub by_hand: &'static [(&'static str, Answer)],
    /// So many of these are in the first ten, at least.
    pub expected: (usize, &'static [&'static str]),
    /// None of these is in the first ten.
    pub never: &'static [&'static str],
}

/// A trade, to be asked for its facts.
#[derive(Clone, Copy)]
pub struct Facts<'a>(pub &'a Trade);

impl Facts<'_> {
    /// How much of an attribute it has, from 0 to 1.
    pub fn of(self, attribute: A) -> f32 {
        let found = self.0.attributes.iter().find(|weighted| weighted.attribute == attribute);
        found.map_or(0.0, |weighted| weighted.weight)
    }

    /// Whether it is done under a condition.
    pub fn at(self, condition: Condition) -> bool {
        self.0.conditions.contains(&condition)
    }

    /// Whether it is for who has an interest.
    pub fn for_the(self, interest: Interest) -> bool {
        self.0.interests.contains(&interest)
    }

    /// Whether part of it is done at a desk.
    pub fn is_desk_work(self) -> bool {
        self.at(Condition::Office) || self.at(Condition::Screen)
    }
}

/// A deck that was played, and its result.
#[derive(Debug)]
pub struct Played {
    /// The first ten.
    pub top: Vec<String>,
    /// All that the person would rather like than not, as the deck sees it.
    pub promised: BTreeSet<String>,
    /// The answers, in words.
    pub said: Vec<(String, Answer)>,
}

impl Persona {
    /// Plays the deck of `seed`.
    pub fn play(&self, trades: &[Trade], seed: u64) -> Played {
        let engine = Engine::new(trades);
        let mut answers: Vec<Given> = Vec::new();
        while answers.len() < CARDS {
            let id = engine.next_card(&engine.replay(&answers), &answers, seed).unwrap();
            let trade = trades.iter().find(|trade| trade.id == id).unwrap();
            answers.push(Given { trade: id, answer: self.answer(trade) });
        }
        let ranking = engine.ranking(&engine.replay(&answers));
        let said = answers.iter().map(|given| (given.trade.to_string(), given.answer));
        Played {
            top: ranking[..TOP].iter().map(|ranked| ranked.trade.to_string()).collect(),
            promised: (ranking.iter().filter(|ranked| ranked.fit >= 0.5))
                .map(|ranked| ranked.trade.to_string())
                .collect(),
            said: said.collect(),
        }
    }

    fn answer(&self, trade: &Trade) -> Answer {
        let by_hand = self.by_hand.iter().find(|(id, _)| *id == trade.id.as_str());
        by_hand.map_or_else(|| (self.rule)(Facts(trade)), |(_, answer)| *answer)
    }
}

impl Played {
    /// How many of `trades` are in the first ten.
    pub fn shown(&self, trades: &[&str]) -> usize {
        trades.iter().filter(|id| self.top.iter().any(|shown| shown == *id)).count()
    }

    /// Whether all of `trades` are in the first ten, before any of `others`.
    pub fn shows_before(&self, trades: &[&str], others: &[&str]) -> bool {
        let before = self.top.iter().take_while(|shown| !others.contains(&shown.as_str()));
        trades.iter().all(|id| before.clone().any(|shown| shown == id))
    }

    /// What was refused, and is in the first ten all the same.
    pub fn refused_and_shown(&self) -> Vec<&str> {
        let refused = self.said.iter().filter(|(_, answer)| *answer == Answer::No);
        refused.map(|(id, _)| id.as_str()).filter(|id| self.shown(&[id]) > 0).collect()
    }
}
