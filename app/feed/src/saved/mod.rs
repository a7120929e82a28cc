//! What the device keeps of a person: never lost, never overwritten by what can't be read.
//!
//! Every version ever shipped has a module that reads it and a fixture in `fixtures/saved/`. What
//! an old one did not know yet is as if never set.

mod device;
mod ledger;
mod v1;
mod v2;

use packan_domain::{preferences::Preferences, session::Session};
use serde_json_borrow::Value;

pub use self::{
    device::{Device, NoStorage},
    ledger::{Ledger, Meanwhile, StorageTrouble},
};

/// The version that [`write`] writes.
pub const VERSION: u32 = 2;

/// Everything the device keeps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Saved {
    /// What the person did.
    pub session: Session,
    /// How the person wants the app.
    pub preferences: Preferences,
    /// How often it was written: of two copies the one with more is newer.
    pub revision: u64,
}

impl Saved {
    /// Whether nothing is in it but a deck's seed.
    pub fn is_blank(&self) -> bool {
        self.session == Session::new(self.session.seed)
            && self.preferences == Preferences::default()
    }
}

/// Why saved state can't be used. The caller starts afresh but keeps the text as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SavedError {
    /// The text is no saved state; the caller puts it aside before it writes.
    #[error("the saved state can't be read")]
    Corrupt,
    /// A newer version of the app wrote it; the caller must not write until it is updated.
    #[error("the saved state is of version {version}, newer than {VERSION}")]
    Newer {
        /// Version of the text.
        version: u32,
    },
}

/// Reads saved state of any version. A malformed entry inside is left out, the rest stays;
/// trades, towns and businesses that no feed knows stay too.
///
/// Errors: [`SavedError`].
pub fn read(text: &str) -> Result<Saved, SavedError> {
    let value: Value = serde_json::from_str(text).map_err(|_| SavedError::Corrupt)?;
    let fields = value.as_object().ok_or(SavedError::Corrupt)?;
    match fields.get("version").and_then(Value::as_u64) {
        None | Some(0) => Err(SavedError::Corrupt),
        Some(1) => Ok(v1::read(fields)),
        Some(2) => Ok(v2::read(fields)),
        Some(newer) => Err(SavedError::Newer { version: u32::try_from(newer).unwrap_or(u32::MAX) }),
    }
}

/// Writes state as the newest version, in one line.
pub fn write(saved: &Saved) -> String {
    v2::write(saved).to_string()
}
