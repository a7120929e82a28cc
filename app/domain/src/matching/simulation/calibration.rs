//! Whether a promise is kept: of what is shown with a fit of 80 %, people must like 80 %.

/// In how many bins of equal width promises are sorted.
pub const BINS: usize = 10;

/// The promises of one range of fits.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Bin {
    /// How many.
    pub count: usize,
    /// The sum of the fits: as many should be kept.
    pub promised: f64,
    /// To how many the person said Yes or Love on another day.
    pub kept: usize,
}

impl Bin {
    /// Both bins in one.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            count: self.count + other.count,
            promised: self.promised + other.promised,
            kept: self.kept + other.kept,
        }
    }
}

/// The promises `(fit, kept)` by range of fits, the lowest first.
pub(super) fn binned(promises: impl Iterator<Item = (f64, bool)>) -> [Bin; BINS] {
    let mut bins = [Bin::default(); BINS];
    for (fit, kept) in promises {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to BINS")]
        let at = (fit * BINS as f64) as usize;
        // A fit of exactly 1 belongs to the last.
        let bin = &mut bins[at.min(BINS - 1)];
        *bin = bin.and(Bin { count: 1, promised: fit, kept: usize::from(kept) });
    }
    bins
}
