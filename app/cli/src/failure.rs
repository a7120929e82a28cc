//! What can go wrong, by what the person has to do about it.

use std::{fmt, io, path::Path};

use packan_feed::{FeedError, LeftOut};

/// Why a command did not do all it was asked to.
#[derive(Debug)]
pub enum Failure {
    /// The input falls short; the person corrects it. Exit code 1.
    Input(Vec<Problem>),
    /// The command could not run, because of a file system or a wrong path. Exit code 2.
    CouldNotRun(String),
}

impl Failure {
    /// A path that could not be read or written.
    pub fn at(path: &Path, error: &io::Error) -> Self {
        Self::CouldNotRun(format!("{}: {error}", path.display()))
    }
}

/// One thing that is wrong, on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, as a path the person knows.
    pub file: String,
    /// The record's key, or what else finds it.
    pub record: String,
    /// The field, as the file calls it.
    pub field: String,
    /// What is wrong: "is missing".
    pub what: String,
}

impl Problem {
    /// A problem of a record.
    pub fn new(
        file: &str,
        record: impl Into<String>,
        field: impl Into<String>,
        what: impl Into<String>,
    ) -> Self {
        let (record, field, what) = (record.into(), field.into(), what.into());
        Self { file: file.to_owned(), record, field, what }
    }

    /// A file that is bad as a whole.
    pub fn whole(file: &str, error: &FeedError) -> Self {
        match error {
            FeedError::Shape { field, reason } => {
                Self::new(file, "file", *field, reason.to_string())
            }
            other => Self::new(file, "file", "all", other.to_string()),
        }
    }

    /// What a reader left out.
    pub fn left_out(file: &str, left_out: &LeftOut) -> Self {
        Self::new(file, &left_out.record, left_out.field, left_out.reason.to_string())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, record, field, what } = self;
        write!(formatter, "{file}: {record}: {field}: {what}")
    }
}
