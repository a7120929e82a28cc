//! What can be made to go wrong.

use std::time::Duration;

/// Which paths a fault concerns. Queries are not looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// Every path.
    All,
    /// Paths that end so, such as `.wasm`.
    EndsWith(String),
    /// Paths that contain this, such as `/feed/`.
    Contains(String),
}

impl Pattern {
    pub(super) fn matches(&self, path: &str) -> bool {
        match self {
            Self::All => true,
            Self::EndsWith(end) => path.ends_with(end),
            Self::Contains(part) => path.contains(part),
        }
    }
}

/// What happens to a request instead of the right answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The right answer, later.
    Delay(Duration),
    /// The connection closes without an answer.
    Refuse,
    /// Half of the body comes, then the connection closes.
    DropMidBody,
    /// Half of the body comes, and the length says that this is all.
    Truncate,
    /// The right answer in small parts, with a pause before each.
    Drip(Duration),
    /// The file with another content type.
    ContentType(String),
    /// This status and a body that is no app's business.
    Status(u16),
    /// Status 304 without having been asked conditionally.
    NotModified,
    /// Another body, with the type of the file.
    Body(Vec<u8>),
}
