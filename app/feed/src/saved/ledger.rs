//! What one window of the app knows of the record on the device, and which of two records counts.

use super::{
    Saved, SavedError,
    device::{Device, NoStorage},
    read, write,
};

/// What one window knows of the record that all windows of the app share. What is stored is the
/// truth; a window looks there before it changes anything, because one that slept has heard of
/// nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger {
    /// What was stored when this window last read or wrote it.
    known: Option<String>,
    revision: u64,
    trouble: Option<StorageTrouble>,
}

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

impl From<NoStorage> for StorageTrouble {
    fn from(_: NoStorage) -> Self {
        Self::Refused
    }
}

/// What other windows did since a window last looked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meanwhile {
    /// Nothing.
    Nothing,
    /// They wrote this record.
    Written(Box<Saved>),
    /// They deleted everything.
    Deleted,
}

impl Ledger {
    /// One of a window for which no device keeps anything.
    pub fn of_nothing(trouble: Option<StorageTrouble>) -> Self {
        Self { trouble, ..Self::default() }
    }

    /// Begins with the record on the device, or with one from elsewhere (what this window's program
    /// before had, or the copy) if that was written more often: the device may not have stored it.
    /// No record where there is none or none that can be read.
    pub fn open(device: &impl Device, other: Option<&str>) -> (Self, Option<Saved>) {
        let mut ledger = Self::default();
        let stored = device.stored().unwrap_or_else(|refused| {
            ledger.trouble = Some(refused.into());
            None
        });
        ledger.known.clone_from(&stored);
        let stored = stored.and_then(|text| ledger.judged(device, &text));
        let other = other.map(read).and_then(|read| match read {
            Err(SavedError::Newer { .. }) => {
                ledger.trouble = Some(StorageTrouble::Newer);
                None
            }
            read => read.ok(),
        });
        let revision = |saved: &Option<Saved>| saved.as_ref().map(|it| it.revision);
        let is_behind =
            revision(&other).unwrap_or_default() > revision(&stored).unwrap_or_default();
        let saved = if revision(&other) > revision(&stored) { other } else { stored };
        ledger.revision = revision(&saved).unwrap_or_default();
        // What could not be read is set aside, but nothing begins afresh.
        if ledger.revision > 0 && ledger.trouble == Some(StorageTrouble::Corrupt) {
            ledger.trouble = None;
        }
        // Or a browser that is killed again would bring back what it had once more.
        if let Some(saved) = saved.as_ref().filter(|_| is_behind) {
            ledger.store(device, write(saved));
        }
        (ledger, saved)
    }

    /// How often the record was written that the window has.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Why nothing is kept, if so.
    pub const fn trouble(&self) -> Option<StorageTrouble> {
        self.trouble
    }

    /// Looks at what is stored.
    pub fn catch_up(&mut self, device: &impl Device) -> Meanwhile {
        // Where nothing can be read, nobody else writes either.
        let Ok(stored) = device.stored() else { return Meanwhile::Nothing };
        if stored == self.known {
            return Meanwhile::Nothing;
        }
        self.known.clone_from(&stored);
        let Some(text) = stored else { return Meanwhile::Deleted };
        let before = self.trouble;
        let found = self.judged(device, &text);
        if self.trouble == Some(StorageTrouble::Corrupt) {
            // What this window has takes its place, so nothing is lost.
            self.trouble = before;
        }
        let Some(saved) = found else { return Meanwhile::Nothing };
        // Windows that wrote in the same moment agree on what came last, and go on from there.
        self.revision = self.revision.max(saved.revision);
        Meanwhile::Written(Box::new(saved))
    }

    /// Keeps a record that changed, unless a newer app's is there. `saved`'s own revision does not
    /// matter: it is newer than any copy.
    pub fn keep(&mut self, device: &impl Device, saved: Saved) {
        let text = self.next(saved);
        self.store(device, text);
    }

    /// Deletes what was set aside, and puts `left`, how the person goes on, in the place of the
    /// record. It says to copies and other windows that they are older: nothing comes back.
    pub fn erase(&mut self, device: &impl Device, left: Saved) {
        let text = self.next(left);
        let erased = device.forget().and_then(|()| device.store(&text));
        if erased.is_ok() {
            self.known = Some(text);
        }
        self.trouble = erased.err().map(StorageTrouble::from);
    }

    fn next(&mut self, saved: Saved) -> String {
        self.revision = self.revision.saturating_add(1);
        write(&Saved { revision: self.revision, ..saved })
    }

    fn store(&mut self, device: &impl Device, text: String) {
        // A newer app's record is not ours to overwrite.
        if self.trouble == Some(StorageTrouble::Newer) {
            return;
        }
        if let Err(refused) = device.store(&text) {
            self.trouble = Some(refused.into());
            return;
        }
        self.known = Some(text);
        self.trouble = self.trouble.filter(|it| *it != StorageTrouble::Refused);
    }

    /// The stored record if it can be used; else what is wrong with it is noted.
    fn judged(&mut self, device: &impl Device, text: &str) -> Option<Saved> {
        self.trouble = Some(match read(text) {
            Ok(saved) => return Some(saved),
            Err(SavedError::Newer { .. }) => StorageTrouble::Newer,
            Err(SavedError::Corrupt) => match device.set_aside(text) {
                Ok(()) => StorageTrouble::Corrupt,
                // It can't be set aside, so it must not be overwritten either.
                Err(NoStorage) => StorageTrouble::Newer,
            },
        });
        None
    }
}
