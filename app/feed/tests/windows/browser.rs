//! A browser with its storage, which it writes to disk when it likes, and the copy, which is there as
//! soon as it is written.

use std::{cell::RefCell, collections::VecDeque};

use packan_feed::saved::{Device, NoStorage};

#[derive(Debug, Default)]
pub struct Browser(RefCell<State>);

#[derive(Debug, Default)]
struct State {
    stored: Option<String>,
    aside: Option<String>,
    on_disk: Option<String>,
    copy: Option<String>,
    /// Copies on their way, oldest first.
    in_flight: VecDeque<String>,
    is_full: bool,
}

impl Browser {
    pub fn copy(&self) -> Option<String> {
        self.0.borrow().copy.clone()
    }

    pub fn aside(&self) -> Option<String> {
        self.0.borrow().aside.clone()
    }

    /// The oldest copy that is on its way arrives.
    pub fn lands(&self) -> bool {
        let mut state = self.0.borrow_mut();
        let landed = state.in_flight.pop_front();
        let any = landed.is_some();
        state.copy = landed.or(state.copy.take());
        any
    }

    /// How many copies are on their way.
    pub fn in_flight(&self) -> usize {
        self.0.borrow().in_flight.len()
    }

    /// The storage is written to disk.
    pub fn flushes(&self) {
        let mut state = self.0.borrow_mut();
        let State { stored, on_disk, .. } = &mut *state;
        on_disk.clone_from(stored);
    }

    /// What was not written is gone.
    pub fn is_killed(&self) {
        let mut state = self.0.borrow_mut();
        let State { stored, on_disk, .. } = &mut *state;
        stored.clone_from(on_disk);
        state.in_flight.clear();
    }

    /// Has this and nothing else, as an older or a newer app left it.
    pub fn has(&self, text: &str) {
        let text = Some(text.to_owned());
        *self.0.borrow_mut() = State { stored: text.clone(), on_disk: text, ..State::default() };
    }

    /// Only so much of what is stored can still be read; what was cut off it is told.
    pub fn damages(&self, share: f64) -> Option<String> {
        let mut state = self.0.borrow_mut();
        // What is stored here has letters of one byte only.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share")]
        let cut =
            state.stored.as_ref().map(|it| it[..(it.len() as f64 * share) as usize].to_owned());
        state.stored.clone_from(&cut);
        cut
    }

    pub fn is_full(&self, full: bool) {
        self.0.borrow_mut().is_full = full;
    }
}

impl Device for Browser {
    fn stored(&self) -> Result<Option<String>, NoStorage> {
        Ok(self.0.borrow().stored.clone())
    }

    fn store(&self, text: &str) -> Result<(), NoStorage> {
        let mut state = self.0.borrow_mut();
        if state.is_full {
            return Err(NoStorage);
        }
        state.stored = Some(text.to_owned());
        state.in_flight.push_back(text.to_owned());
        Ok(())
    }

    fn forget(&self) -> Result<(), NoStorage> {
        let mut state = self.0.borrow_mut();
        (state.stored, state.aside) = (None, None);
        Ok(())
    }

    fn set_aside(&self, damaged: &str) -> Result<(), NoStorage> {
        let mut state = self.0.borrow_mut();
        if state.is_full {
            return Err(NoStorage);
        }
        state.aside = Some(damaged.to_owned());
        Ok(())
    }
}
