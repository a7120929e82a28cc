use crate::{i18n::Speech, say};

/// A way to share that did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// The device's share sheet.
    Sheet,
    /// The clipboard.
    Copy,
}

impl Way {
    /// What to do instead, in a sentence.
    pub fn trouble(self, speech: Speech) -> String {
        match self {
            Self::Sheet => say!(speech, share.failed),
            Self::Copy => say!(speech, share.copy_failed),
        }
    }
}
