use std::{mem::take, time::Duration};

use leptos::prelude::*;

use crate::effects::idle;

/// Nobody waits longer for what is said; cards that were thrown lie still by then.
const LATEST: Duration = Duration::from_millis(700);

/// What a screen reader is told when something changes without moving focus.
#[derive(Clone, Copy)]
pub struct LiveRegion(RwSignal<Spoken>);

#[derive(Default)]
struct Spoken {
    now: String,
    waiting: Vec<String>,
}

impl LiveRegion {
    /// Silent at first.
    pub fn new() -> Self {
        Self(RwSignal::new(Spoken::default()))
    }

    /// Says `text` when the person pauses. It can wait for a pause of the browser's, too: words
    /// that change have the page laid out anew. What is said before that pause is said with it, so
    /// that quick answers swallow nothing.
    pub fn say(self, text: String) {
        let first = self.0.try_maybe_update(|spoken| {
            spoken.waiting.push(text);
            (false, spoken.waiting.len() == 1)
        });
        if first == Some(true) {
            idle::when_idle(move || self.speak());
            // Some browsers are never idle while they wait for a frame of their own.
            set_timeout(move || self.speak(), LATEST);
        }
    }

    fn speak(self) {
        self.0.try_maybe_update(|spoken| {
            let has_waited = !spoken.waiting.is_empty();
            if has_waited {
                spoken.now = take(&mut spoken.waiting).join(" ");
            }
            (has_waited, ())
        });
    }

    /// What is to be said; tracks.
    pub fn text(self) -> String {
        self.0.with(|spoken| spoken.now.clone())
    }
}

impl Default for LiveRegion {
    fn default() -> Self {
        Self::new()
    }
}

/// The live region of the nearest provider.
pub fn use_live_region() -> LiveRegion {
    use_context().unwrap_or_default()
}
