//! How far it is to a result worth showing.

use super::belief::Belief;

/// Cards before which no result is shown.
pub(super) const FEWEST: usize = 12;

/// Cards after which a result is shown even if more would change it.
pub(super) const ENOUGH: usize = 15;

/// Expected share of the shown ten that must belong there for a result before [`ENOUGH`] cards.
///
/// Half of the people drawn from the prior are there after twelve cards (`packan simulate`).
pub(super) const SOUND: f64 = 0.65;

/// How far it is to a result.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// From 0 to 1 for a bar; falls only when an answer is taken back.
    pub share: f32,
    /// About how many cards are missing; 0 when ready.
    pub cards_left: u8,
    /// The result may be shown.
    pub ready: bool,
}

/// The progress after `answered` cards of a catalogue of `trades`.
pub(super) fn progress(belief: &Belief, answered: usize, trades: usize) -> Progress {
    let ready = answered >= trades.min(ENOUGH) || (answered >= FEWEST && belief.sound);
    if ready {
        return Progress { share: 1.0, cards_left: 0, ready };
    }
    // Some need one more than the middle, some one less; the estimate must not rise at the end.
    let expected = if answered < FEWEST { ENOUGH - 1 } else { ENOUGH };
    let left = expected.min(trades).saturating_sub(answered).max(1);
    Progress {
        share: answered as f32 / trades.min(ENOUGH) as f32,
        cards_left: u8::try_from(left).unwrap_or(u8::MAX),
        ready,
    }
}
