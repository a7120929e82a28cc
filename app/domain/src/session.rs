//! What a person has done so far, and the events that change it.

use crate::{answer::Answer, business::BusinessId, region::TownId, trade::TradeId};

/// One answer given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The card.
    pub trade: TradeId,
    /// What was said to it.
    pub answer: Answer,
}

/// Everything of a person that outlives a reload.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Session {
    /// Makes one person's deck differ from a friend's.
    pub seed: u64,
    /// Answers, oldest first; a trade at most once.
    pub answers: Vec<Given>,
    /// The chosen town.
    pub town: Option<TownId>,
    /// Trades put aside, oldest first.
    pub saved_trades: Vec<TradeId>,
    /// Businesses put aside, oldest first.
    pub saved_businesses: Vec<BusinessId>,
}

/// Something the person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Answered a card; a second answer to the same trade replaces the first in its place.
    Answered(Given),
    /// Took the last answer back.
    Undone,
    /// Chose a town, or none.
    TownChosen(Option<TownId>),
    /// Put a trade aside, or took it from there.
    TradeToggled(TradeId),
    /// Put a business aside, or took it from there.
    BusinessToggled(BusinessId),
    /// Wants to start from the first card; town and saved items stay.
    Restarted {
        /// Seed of the new deck.
        seed: u64,
    },
}

/// What came of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing to do: undo without answers, the same town again.
    Unchanged,
    /// The session changed and wants to be kept.
    Changed,
    /// The answer that was taken back; its card is the next one to show.
    TookBack(Given),
}

impl Session {
    /// A new session whose deck is `seed`'s.
    pub fn new(seed: u64) -> Self {
        Self { seed, ..Self::default() }
    }

    /// The answer given to a trade.
    pub fn answer_to(&self, trade: &TradeId) -> Option<Answer> {
        self.answers.iter().find(|given| given.trade == *trade).map(|given| given.answer)
    }

    /// Applies what the person did.
    pub fn apply(&mut self, event: Event) -> Outcome {
        match event {
            Event::Answered(given) => self.answer(given),
            Event::Undone => self.answers.pop().map_or(Outcome::Unchanged, Outcome::TookBack),
            Event::TownChosen(town) => {
                if self.town == town {
                    return Outcome::Unchanged;
                }
                self.town = town;
                Outcome::Changed
            }
            Event::TradeToggled(trade) => toggle(&mut self.saved_trades, trade),
            Event::BusinessToggled(business) => toggle(&mut self.saved_businesses, business),
            Event::Restarted { seed } => {
                self.answers.clear();
                self.seed = seed;
                Outcome::Changed
            }
        }
    }

    fn answer(&mut self, given: Given) -> Outcome {
        match self.answers.iter_mut().find(|earlier| earlier.trade == given.trade) {
            Some(earlier) if earlier.answer == given.answer => return Outcome::Unchanged,
            Some(earlier) => earlier.answer = given.answer,
            None => self.answers.push(given),
        }
        Outcome::Changed
    }
}

fn toggle<T: PartialEq>(saved: &mut Vec<T>, item: T) -> Outcome {
    if let Some(at) = saved.iter().position(|earlier| *earlier == item) {
        saved.remove(at);
    } else {
        saved.push(item);
    }
    Outcome::Changed
}

#[cfg(test)]
mod tests;
