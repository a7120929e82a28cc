use crate::Expected;

/// What was read, and what was not.
#[derive(Debug, Clone, PartialEq)]
pub struct Read<T> {
    /// The good part.
    pub value: T,
    /// What had to be left out, in the order of the file.
    pub left_out: Vec<LeftOut>,
}

/// A record that was left out, or a word of one: see [`Reason::costs_record`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The record's key, or its position such as `#17` where it has none.
    pub record: String,
    /// The field at fault, as in the file: `address.postalCode`; `record` for the whole.
    pub field: &'static str,
    /// What is wrong with it.
    pub reason: Reason,
}

impl LeftOut {
    /// A record whose key an earlier one of its file has.
    pub fn repeated(record: String) -> Self {
        Self { record, field: "record", reason: Reason::Duplicate }
    }
}

/// Why something was left out. The app counts them, `packan feed check` shows them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// A required value is absent or empty.
    #[error("is missing")]
    Missing,
    /// A value is not what belongs there.
    #[error("is not {expected}")]
    Malformed {
        /// What belongs there.
        expected: Expected,
    },
    /// A text is too long.
    #[error("is longer than {most} characters")]
    TooLong {
        /// The most characters.
        most: usize,
    },
    /// A list is too long.
    #[error("has more than {most} entries")]
    TooMany {
        /// The most entries.
        most: usize,
    },
    /// A text holds characters that were broken on the way.
    #[error("holds broken characters")]
    Encoding,
    /// A word of a closed vocabulary that this version does not know; only the word is left out.
    #[error("holds the unknown word {0:?}")]
    UnknownWord(String),
    /// A place outside the region.
    #[error("lies outside the region")]
    OutsideRegion,
    /// A record of the same key came earlier.
    #[error("repeats an earlier record")]
    Duplicate,
}

impl Reason {
    /// True where the whole record is left out, false where only a word of it is.
    pub const fn costs_record(&self) -> bool {
        !matches!(self, Self::UnknownWord(_))
    }
}

/// A field and what is wrong with it.
#[derive(Debug)]
pub(crate) struct Fault {
    pub field: &'static str,
    pub reason: Reason,
}

impl From<Fault> for crate::FeedError {
    fn from(fault: Fault) -> Self {
        Self::Shape { field: fault.field, reason: fault.reason }
    }
}
