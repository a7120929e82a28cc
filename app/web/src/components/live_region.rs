use std::mem::take;

use leptos::prelude::*;

use crate::effects::idle;

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
            idle::when_idle(move || {
                self.0.try_update(|spoken| spoken.now = take(&mut spoken.waiting).join(" "));
            });
        }
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
