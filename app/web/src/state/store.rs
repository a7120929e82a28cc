use leptos::prelude::*;
use packan_domain::{
    preferences::Preferences,
    session::{Event, Outcome, Session},
};
use packan_feed::saved::{Ledger, Meanwhile, Saved, StorageTrouble};

use crate::effects::storage::{self, BrowserStorage};

/// What the person has done and how they like it, kept on the device after every change.
#[derive(Clone, Copy)]
pub struct Store {
    /// Answers, town, saved items.
    pub session: RwSignal<Session>,
    /// Language, theme, motion.
    pub preferences: RwSignal<Preferences>,
    ledger: RwSignal<Ledger>,
    kept: bool,
}

impl Store {
    /// Goes on with the record that the device keeps, or with a newer one from elsewhere.
    pub fn open(other: Option<&str>) -> Self {
        let (ledger, saved) = Ledger::open(&BrowserStorage, other);
        Self::new(saved.unwrap_or_else(storage::fresh), ledger, true)
    }

    /// One that begins with `saved`, and of which the device learns nothing.
    pub fn in_memory(saved: Saved, trouble: Option<StorageTrouble>) -> Self {
        Self::new(saved, Ledger::of_nothing(trouble), false)
    }

    fn new(saved: Saved, ledger: Ledger, kept: bool) -> Self {
        Self {
            session: RwSignal::new(saved.session),
            preferences: RwSignal::new(saved.preferences),
            ledger: RwSignal::new(ledger),
            kept,
        }
    }

    /// Whether the device keeps it, as far as it can.
    pub const fn is_kept(self) -> bool {
        self.kept
    }

    /// Why nothing is kept, if so; tracks.
    pub fn trouble(self) -> Option<StorageTrouble> {
        self.ledger.with(Ledger::trouble)
    }

    /// Takes over what another window did meanwhile. Every change begins with it.
    pub fn catch_up(self) {
        match self.with_ledger(|ledger| ledger.catch_up(&BrowserStorage)) {
            None | Some(Meanwhile::Nothing) => {}
            Some(Meanwhile::Written(saved)) => self.show(*saved),
            Some(Meanwhile::Deleted) => self.show(storage::fresh()),
        }
    }

    /// Applies what the person did, and keeps it.
    pub fn apply(self, event: Event) -> Outcome {
        self.catch_up();
        let outcome = self.session.try_update(|session| session.apply(event));
        let outcome = outcome.unwrap_or(Outcome::Unchanged);
        if outcome != Outcome::Unchanged {
            self.keep();
        }
        outcome
    }

    /// Changes a preference, and keeps it.
    pub fn prefer(self, change: impl FnOnce(&mut Preferences)) {
        self.catch_up();
        self.preferences.update(change);
        self.keep();
    }

    /// Forgets everything the person did and chose; a fresh deck begins.
    pub fn erase(self, seed: u64) {
        self.catch_up();
        let left = Saved { session: Session::new(seed), ..Saved::default() };
        self.show(left.clone());
        self.with_ledger(|ledger| ledger.erase(&BrowserStorage, left));
    }

    /// Goes on with a record from elsewhere, and keeps it.
    pub fn restore(self, saved: Saved) {
        self.catch_up();
        self.show(saved);
        self.keep();
    }

    /// Everything that is kept, as it is written; tracks it.
    pub fn as_text(self) -> String {
        packan_feed::saved::write(&self.saved(self.ledger.with_untracked(Ledger::revision)))
    }

    fn saved(self, revision: u64) -> Saved {
        Saved { session: self.session.get(), preferences: self.preferences.get(), revision }
    }

    fn show(self, saved: Saved) {
        self.preferences.set(saved.preferences);
        self.session.set(saved.session);
    }

    fn keep(self) {
        let saved = untrack(|| self.saved(0));
        self.with_ledger(|ledger| ledger.keep(&BrowserStorage, saved));
    }

    /// Does something with the device's record, if it keeps one. Who watches hears of it only if it
    /// changes what troubles it: not with every answer.
    fn with_ledger<T>(self, act: impl FnOnce(&mut Ledger) -> T) -> Option<T> {
        let mut done = None;
        if self.kept {
            self.ledger.maybe_update(|ledger| {
                let before = ledger.trouble();
                done = Some(act(ledger));
                ledger.trouble() != before
            });
        }
        done
    }
}

/// The store of the nearest provider; one in memory where there is none.
pub fn use_store() -> Store {
    use_context().unwrap_or_else(|| Store::in_memory(Saved::default(), None))
}
