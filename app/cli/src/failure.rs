//! What can go wrong, by what the person has to do about it.

use std::{io, path::Path};

use packan_domain::language::Language;
use packan_feed::{
    FeedError, LeftOut,
    import::{Column, Finding},
};

use crate::messages::{self, Done, Message, Obstacle};

/// Why a command did not do all it was asked to.
#[derive(Debug)]
pub enum Failure {
    /// The input falls short; the person corrects it. Exit code 1.
    Input(Vec<Problem>),
    /// The input falls short, but what is good was done. Exit code 1.
    Partly(Vec<Problem>, Done),
    /// The command could not run, because of a file system or a wrong path. Exit code 2.
    CouldNotRun(Obstacle),
}

impl Failure {
    /// A path that could not be read or written.
    pub fn at(path: &Path, error: &io::Error) -> Self {
        Self::CouldNotRun(Obstacle::at(&path.display().to_string(), error))
    }
}

/// One thing that is to be said, on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, as a path the person knows.
    pub file: String,
    /// The record's key, or what else finds it.
    pub record: String,
    /// The field.
    pub field: Field,
    /// What is wrong: "is missing".
    pub what: Message,
}

/// The field that a problem is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// As the file calls it.
    Named(String),
    /// A column of a table of firms, whatever it is called there.
    Column(Column),
}

impl<T: Into<String>> From<T> for Field {
    fn from(name: T) -> Self {
        Self::Named(name.into())
    }
}

impl Problem {
    /// A problem of a record.
    pub fn new(
        file: &str,
        record: impl Into<String>,
        field: impl Into<Field>,
        what: impl Into<Message>,
    ) -> Self {
        let (record, field, what) = (record.into(), field.into(), what.into());
        Self { file: file.to_owned(), record, field, what }
    }

    /// A file that is bad as a whole.
    pub fn whole(file: &str, error: &FeedError) -> Self {
        let field = match error {
            FeedError::Shape { field, .. } => *field,
            _ => "all",
        };
        Self::new(file, "file", field, Message::Feed(error.clone()))
    }

    /// What a reader left out.
    pub fn left_out(file: &str, left_out: &LeftOut) -> Self {
        Self::new(file, &left_out.record, left_out.field, left_out.reason.clone())
    }

    /// What an import found.
    pub fn found(finding: &Finding) -> Self {
        let field = finding.column.map_or_else(|| Field::from("all"), Field::Column);
        Self::new(&finding.file, &finding.record, field, Message::Found(finding.what.clone()))
    }

    /// The line: file, record, field, what is wrong, and what helps.
    pub fn line(&self, language: Language) -> String {
        let record = messages::record(&self.record, language);
        let field = match &self.field {
            Field::Named(name) => messages::field(name, language),
            Field::Column(column) => column.header(language),
        };
        format!("{}: {record}: {field}: {}", self.file, self.what.text(language).line())
    }
}
