//! What somebody did, told without the app's own record.

use packan_domain::{
    answer::Answer,
    preferences::{Preferences, Theme},
    session::{Item, Session},
};
use packan_feed::saved::Saved;

/// A person's things by their names; written down independently of [`Session`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    pub seed: u64,
    answers: Vec<(String, Answer)>,
    town: Option<String>,
    put_aside: Vec<String>,
    notes: Vec<(String, String)>,
    theme: Option<Theme>,
}

/// Something that a person does.
#[derive(Debug, Clone)]
pub enum Deed {
    Answer(u8, Answer),
    Undo,
    Town(Option<u8>),
    Trade(u8),
    Firm(u8),
    Note(u8, String),
    Theme(Theme),
    Restart(u64),
}

pub fn trade(number: u8) -> String {
    format!("trade-{number}")
}

pub fn firm(number: u8) -> String {
    format!("firm-{number}")
}

pub fn town(number: u8) -> String {
    format!("town-{number}")
}

impl Person {
    /// Somebody who has done nothing yet.
    pub fn new(seed: u64) -> Self {
        Self { seed, ..Self::default() }
    }

    /// What is in a record.
    pub fn of(saved: &Saved) -> Self {
        let Session { seed, answers, town, saved_trades, saved_businesses, notes } = &saved.session;
        let answers = answers.iter().map(|it| (it.trade.as_str().to_owned(), it.answer));
        let trades = saved_trades.iter().map(|it| it.as_str().to_owned());
        let firms = saved_businesses.iter().map(|it| it.id.as_str().to_owned());
        let notes = notes.iter().map(|note| match &note.about {
            Item::Trade(id) => (id.as_str().to_owned(), note.text.clone()),
            Item::Business(id) => (id.as_str().to_owned(), note.text.clone()),
        });
        let theme = saved.preferences.theme;
        Self {
            seed: *seed,
            answers: answers.collect(),
            town: town.as_ref().map(|it| it.as_str().to_owned()),
            put_aside: trades.chain(firms).collect(),
            notes: notes.collect(),
            theme: (theme != Preferences::default().theme).then_some(theme),
        }
        .sorted()
    }

    /// Whether a record has exactly this.
    pub fn is_in(&self, saved: &Saved) -> bool {
        *self == Self::of(saved)
    }

    pub fn does(&mut self, deed: &Deed) {
        match deed {
            Deed::Answer(number, answer) => {
                let name = trade(*number);
                match self.answers.iter_mut().find(|it| it.0 == name) {
                    Some(earlier) => earlier.1 = *answer,
                    None => self.answers.push((name, *answer)),
                }
            }
            Deed::Undo => drop(self.answers.pop()),
            Deed::Town(number) => self.town = number.map(town),
            Deed::Trade(number) => self.toggle(trade(*number)),
            Deed::Firm(number) => self.toggle(firm(*number)),
            Deed::Note(number, text) => {
                let about = firm(*number);
                self.notes.retain(|it| it.0 != about);
                if !text.trim().is_empty() {
                    self.notes.push((about, text.clone()));
                }
            }
            Deed::Theme(theme) => self.theme = (*theme != Theme::System).then_some(*theme),
            Deed::Restart(seed) => {
                self.answers.clear();
                self.seed = *seed;
            }
        }
        *self = std::mem::take(self).sorted();
    }

    /// What version 1 of the record had no place for is not there any more.
    pub fn loses_notes(&mut self) {
        self.notes.clear();
    }

    fn toggle(&mut self, name: String) {
        match self.put_aside.iter().position(|it| *it == name) {
            Some(at) => drop(self.put_aside.remove(at)),
            None => self.put_aside.push(name),
        }
    }

    /// Only answers have an order that matters.
    fn sorted(mut self) -> Self {
        self.put_aside.sort();
        self.notes.sort();
        self
    }
}
