use leptos::prelude::*;

use crate::effects::turn;

/// The first page on its way. It is built beside the static page in whose place it will be put, one
/// piece a turn, so that a tap or a scroll there waits for a piece at most.
#[derive(Clone, Copy)]
pub struct Arriving {
    /// Those that wait for their turn, the first at the end.
    pieces: StoredValue<Vec<RwSignal<bool>>>,
    here: RwSignal<bool>,
}

impl Arriving {
    /// A page of which each piece waits for a turn of its own.
    pub fn in_turns() -> Self {
        Self::new(false)
    }

    /// A page that is built at once, because what it replaces is gone.
    pub fn at_once() -> Self {
        Self::new(true)
    }

    fn new(here: bool) -> Self {
        Self { pieces: StoredValue::new(Vec::new()), here: RwSignal::new(here) }
    }

    /// The page in which the nearest component stands.
    pub fn of_here() -> Self {
        use_context().unwrap_or_else(Self::at_once)
    }

    /// Whether the page is where it can be seen, and so has a size; tracks.
    pub fn is_here(self) -> bool {
        self.here.get()
    }

    /// The turn of another piece; `None` where it can be built at once.
    pub fn piece(self) -> Option<RwSignal<bool>> {
        if self.here.get_untracked() {
            return None;
        }
        let due = RwSignal::new(false);
        self.pieces.update_value(|pieces| pieces.insert(0, due));
        Some(due)
    }

    /// Ends when every piece is built, and every piece in these.
    pub async fn built(self) {
        if self.here.get_untracked() {
            return;
        }
        turn().await;
        while let Some(due) = self.pieces.try_update_value(Vec::pop).flatten() {
            // What it belonged to may be gone.
            due.try_set(true);
            turn().await;
        }
    }

    /// The page can be seen from now on, and what is built later is built at once.
    pub fn arrive(self) {
        self.here.set(true);
    }
}
