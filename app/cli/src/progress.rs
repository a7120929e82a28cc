//! A sign of life for who waits.

use std::{
    cell::RefCell,
    io::{IsTerminal, stderr},
    time::{Duration, Instant},
};

use packan_domain::language::Language;

use crate::messages::say;

/// Between two signs, and before the first one.
const PAUSE: Duration = Duration::from_secs(1);

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Reading files.
    Files,
    /// Making firms of records.
    Records,
}

/// Tells on standard error how far a run is, once a second, if somebody watches there.
pub struct Progress {
    language: Language,
    watched: bool,
    state: RefCell<State>,
}

struct State {
    last: Instant,
    files: usize,
}

impl Progress {
    /// Begins now.
    pub fn new(language: Language) -> Self {
        let state = RefCell::new(State { last: Instant::now(), files: 0 });
        Self { language, watched: stderr().is_terminal(), state }
    }

    /// One more of what is being done.
    pub fn one_more(&self, step: Step) {
        let done = {
            let mut state = self.state.borrow_mut();
            state.files += 1;
            state.files
        };
        self.so_far(step, done);
    }

    /// So many are done.
    pub fn so_far(&self, step: Step, done: usize) {
        let mut state = self.state.borrow_mut();
        // The clock is looked at only now and then: records go by in microseconds.
        if !self.watched || (step == Step::Records && !done.is_multiple_of(256)) {
            return;
        }
        if state.last.elapsed() >= PAUSE {
            state.last = Instant::now();
            let text = match step {
                Step::Files => {
                    say!(self.language; de: "{done} Dateien", ""; en: "{done} files", "")
                }
                Step::Records => {
                    say!(self.language; de: "{done} Datensätze", ""; en: "{done} records", "")
                }
            };
            eprintln!("{} …", text.line());
        }
    }
}
