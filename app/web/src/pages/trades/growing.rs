use leptos::prelude::*;

/// So many tiles fill the largest usual screen; the rest can wait for the next frames.
const AT_ONCE: usize = 18;

/// How much of a list is drawn: all of it on arrival, so that going back finds its place; after a
/// letter was typed first what is seen, and the rest frame by frame, so that typing never waits
/// for tiles that nobody sees yet.
#[derive(Clone, Copy)]
pub struct Growing {
    limit: RwSignal<usize>,
    whole: Memo<usize>,
    round: StoredValue<usize>,
}

impl Growing {
    /// Draws all of a list of `whole` entries.
    pub fn new(whole: Memo<usize>) -> Self {
        Self { limit: RwSignal::new(usize::MAX), whole, round: StoredValue::new(0) }
    }

    /// How many entries to draw; tracks.
    pub fn limit(self) -> usize {
        self.limit.get()
    }

    /// Begins anew with what is seen at once.
    pub fn restart(self) {
        self.round.update_value(|round| *round += 1);
        self.limit.set(AT_ONCE);
        self.go_on(self.round.get_value());
    }

    /// Draws more in the next frame, unless a later round has begun or the list is gone.
    fn go_on(self, round: usize) {
        request_animation_frame(move || {
            if self.round.try_get_value() != Some(round) {
                return;
            }
            let drawn = self.limit.get_untracked();
            if drawn < self.whole.get_untracked() {
                self.limit.set(drawn + AT_ONCE);
                self.go_on(round);
            } else {
                self.limit.set(usize::MAX);
            }
        });
    }
}
