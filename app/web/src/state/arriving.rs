use std::collections::VecDeque;

use leptos::prelude::*;

use crate::effects::turn;

/// The first page on its way. It is built beside the static page in whose place it will be put, one
/// piece a turn, so that a tap or a scroll there waits for a piece at most.
#[derive(Clone)]
pub struct Arriving {
    pieces: StoredValue<VecDeque<RwSignal<bool>>>,
    here: ArcRwSignal<bool>,
}

impl Arriving {
    /// A page of which each piece waits for a turn of its own.
    pub fn in_turns() -> Self {
        Self { pieces: StoredValue::new(VecDeque::new()), here: ArcRwSignal::new(false) }
    }

    /// A page that is built at once, because what it replaces is gone.
    pub fn at_once() -> Self {
        Self { pieces: StoredValue::new(VecDeque::new()), here: ArcRwSignal::new(true) }
    }

    /// Whether the page is where it can be seen, and so has a size; tracks.
    pub fn is_here(&self) -> bool {
        self.here.get()
    }

    /// The turn of another piece; `None` where it can be built at once.
    pub fn piece(&self) -> Option<RwSignal<bool>> {
        if self.here.get_untracked() {
            return None;
        }
        let due = RwSignal::new(false);
        self.pieces.update_value(|pieces| pieces.push_back(due));
        Some(due)
    }

    /// Ends when every piece is built, and every piece in these.
    pub async fn built(&self) {
        if self.here.get_untracked() {
            return;
        }
        turn().await;
        while let Some(due) = self.pieces.try_update_value(VecDeque::pop_front).flatten() {
            // What it belonged to may be gone.
            due.try_set(true);
            turn().await;
        }
    }

    /// The page in which the nearest component stands.
    pub fn of_here() -> Self {
        use_context().unwrap_or_else(Self::at_once)
    }

    /// The page can be seen from now on, and what is built later is built at once.
    pub fn arrive(&self) {
        self.here.set(true);
    }
}
