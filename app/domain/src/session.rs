//! What a person has done so far, and the events that change it.

use crate::{
    answer::Answer,
    business::{Business, BusinessId, Vicinity},
    region::TownId,
    trade::TradeId,
};

/// Longest note, in characters: a page by hand.
pub const NOTE_CHARACTERS: usize = 1_000;

/// One answer given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The card.
    pub trade: TradeId,
    /// What was said to it.
    pub answer: Answer,
}

/// A business put aside, with what finds and names it once its feed has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedBusiness {
    /// Its key.
    pub id: BusinessId,
    /// What it was called.
    pub name: Option<String>,
    /// Where the feed had it.
    pub near: Option<Vicinity>,
}

impl From<&Business> for SavedBusiness {
    fn from(business: &Business) -> Self {
        Self {
            id: business.id.clone(),
            name: Some(business.name.clone()),
            near: Some(Vicinity::of(business)),
        }
    }
}

/// Something that can be put aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A trade.
    Trade(TradeId),
    /// A business.
    Business(BusinessId),
}

/// What the person wrote about something that they put aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it is about.
    pub about: Item,
    /// At most [`NOTE_CHARACTERS`]; never empty.
    pub text: String,
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
    pub saved_businesses: Vec<SavedBusiness>,
    /// Notes, at most one of each item. One outlives that its item is taken from what was put
    /// aside: a bookmark pressed by mistake must not cost what was written.
    pub notes: Vec<Note>,
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
    BusinessToggled(SavedBusiness),
    /// Wrote a note in place of the one before; an empty one removes it, and what is longer than
    /// [`NOTE_CHARACTERS`] is cut there.
    Noted(Note),
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

    /// Whether a business is put aside.
    pub fn has_saved(&self, business: &BusinessId) -> bool {
        self.saved_businesses.iter().any(|saved| saved.id == *business)
    }

    /// What the person wrote about `item`; empty if nothing.
    pub fn note_on(&self, item: &Item) -> &str {
        let note = self.notes.iter().find(|note| note.about == *item);
        note.map_or("", |note| &note.text)
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
            Event::TradeToggled(trade) => {
                toggle(&mut self.saved_trades, trade, |one, other| one == other)
            }
            Event::BusinessToggled(business) => {
                toggle(&mut self.saved_businesses, business, |one, other| one.id == other.id)
            }
            Event::Noted(note) => self.note(note),
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

    fn note(&mut self, mut note: Note) -> Outcome {
        if let Some((end, _)) = note.text.char_indices().nth(NOTE_CHARACTERS) {
            note.text.truncate(end);
        }
        if note.text.trim().is_empty() {
            note.text.clear();
        }
        if note.text == self.note_on(&note.about) {
            return Outcome::Unchanged;
        }
        self.notes.retain(|earlier| earlier.about != note.about);
        if !note.text.is_empty() {
            self.notes.push(note);
        }
        Outcome::Changed
    }
}

fn toggle<T>(saved: &mut Vec<T>, item: T, same: fn(&T, &T) -> bool) -> Outcome {
    if let Some(at) = saved.iter().position(|earlier| same(earlier, &item)) {
        saved.remove(at);
    } else {
        saved.push(item);
    }
    Outcome::Changed
}

#[cfg(test)]
mod tests;
