use leptos::prelude::*;

/// What a screen reader is told when something changes without moving focus.
#[derive(Clone, Copy)]
pub struct LiveRegion(RwSignal<String>);

impl LiveRegion {
    /// Silent at first.
    pub fn new() -> Self {
        Self(RwSignal::new(String::new()))
    }

    /// Says `text` when the person pauses.
    pub fn say(self, text: String) {
        self.0.set(text);
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
