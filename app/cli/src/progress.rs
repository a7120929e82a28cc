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
    /// Reading or writing files.
    Files,
    /// Reading, making or checking records.
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
    records: usize,
}

impl Progress {
    /// Begins now.
    pub fn new(language: Language) -> Self {
        let state = RefCell::new(State { last: Instant::now(), files: 0, records: 0 });
        Self { language, watched: stderr().is_terminal(), state }
    }

    /// One more is done.
    pub fn one_more(&self, step: Step) {
        if !self.watched {
            return;
        }
        let mut state = self.state.borrow_mut();
        let done = match step {
            Step::Files => &mut state.files,
            Step::Records => &mut state.records,
        };
        *done += 1;
        let done = *done;
        // Records go by in microseconds; the clock is looked at only now and then.
        let due = step == Step::Files || done.is_multiple_of(256);
        if due && state.last.elapsed() >= PAUSE {
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
