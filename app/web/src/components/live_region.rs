use leptos::prelude::*;

use crate::effects::idle;

/// What a screen reader is told when something changes without moving focus.
#[derive(Clone, Copy)]
pub struct LiveRegion(RwSignal<String>);

impl LiveRegion {
    /// Silent at first.
    pub fn new() -> Self {
        Self(RwSignal::new(String::new()))
    }

    /// Says `text` when the person pauses. It can wait for a pause of the browser's, too: words
    /// that change have the page laid out anew.
    pub fn say(self, text: String) {
        idle::when_idle(move || {
            self.0.try_set(text);
        });
    }

    /// What is to be said; tracks.
    pub fn text(self) -> String {
        self.0.get()
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
