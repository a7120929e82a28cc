use leptos::prelude::*;
use packan_domain::{
    preferences::Preferences,
    session::{Event, Outcome, Session},
};
use packan_feed::saved::Saved;

use crate::effects::storage;

/// Why what a person does can't be kept for their next visit. They get a sentence; the session
/// goes on in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StorageTrouble {
    /// The browser gives no storage, or it is full.
    #[error("the device keeps nothing")]
    Refused,
    /// The record could not be read; it was set aside, and a new one begins.
    #[error("the saved record is damaged")]
    Corrupt,
    /// A newer app wrote the record; it stays untouched, and this app keeps nothing.
    #[error("a newer version wrote the saved record")]
    Newer,
}

/// What the person has done and how they like it, kept on the device after every change.
#[derive(Clone, Copy)]
pub struct Store {
    /// Answers, town, saved items.
    pub session: RwSignal<Session>,
    /// Language, theme, motion.
    pub preferences: RwSignal<Preferences>,
    /// Why nothing is kept, if so.
    pub trouble: RwSignal<Option<StorageTrouble>>,
    kept: bool,
}

impl Store {
    /// A store that begins with `saved`.
    pub fn new(saved: Saved, trouble: Option<StorageTrouble>) -> Self {
        Self {
            session: RwSignal::new(saved.session),
            preferences: RwSignal::new(saved.preferences),
            trouble: RwSignal::new(trouble),
            kept: true,
        }
    }

    /// One that begins with `saved`, and of which the device learns nothing.
    pub fn in_memory(saved: Saved) -> Self {
        Self { kept: false, ..Self::new(saved, None) }
    }

    /// Whether the device keeps it, as far as it can.
    pub const fn is_kept(self) -> bool {
        self.kept
    }

    /// Applies what the person did, and keeps it.
    pub fn apply(self, event: Event) -> Outcome {
        let outcome = self.session.try_update(|session| session.apply(event));
        let outcome = outcome.unwrap_or(Outcome::Unchanged);
        if outcome != Outcome::Unchanged {
            self.keep();
        }
        outcome
    }

    /// Changes a preference, and keeps it.
    pub fn prefer(self, change: impl FnOnce(&mut Preferences)) {
        self.preferences.update(change);
        self.keep();
    }

    /// Forgets everything the person did and chose; a fresh deck begins.
    pub fn erase(self, seed: u64) {
        self.session.set(Session::new(seed));
        self.preferences.set(Preferences::default());
        storage::count_revision();
        self.trouble.set(storage::erase(&untrack(|| self.as_text())).err());
    }

    /// Goes on with another record, which is kept already.
    pub fn replace(self, saved: Saved) {
        self.preferences.set(saved.preferences);
        self.session.set(saved.session);
    }

    /// Goes on with a record from elsewhere, and keeps it.
    pub fn restore(self, saved: Saved) {
        self.replace(saved);
        self.keep();
    }

    /// Everything that is kept, as it is written.
    pub fn as_text(self) -> String {
        packan_feed::saved::write(&Saved {
            session: self.session.get(),
            preferences: self.preferences.get(),
            revision: storage::revision(),
        })
    }

    fn keep(self) {
        if !self.kept {
            return;
        }
        // A newer app's record is not ours to overwrite.
        if self.trouble.get_untracked() == Some(StorageTrouble::Newer) {
            return;
        }
        storage::count_revision();
        let text = untrack(|| self.as_text());
        if storage::write(&text).is_err() {
            self.trouble.set(Some(StorageTrouble::Refused));
        } else if self.trouble.get_untracked() == Some(StorageTrouble::Refused) {
            self.trouble.set(None);
        }
    }
}

/// The store of the nearest provider; one in memory where there is none.
pub fn use_store() -> Store {
    use_context().unwrap_or_else(|| Store::new(Saved::default(), None))
}
