use std::{
    io,
    path::{Path, PathBuf},
};

/// Why there are no pictures: whoever builds the app has to see to it.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Trouble {
    /// Called in the wrong way.
    #[error(
        "`packan-previews` takes a list, the folders of assets and styles, a cache and a folder to write to"
    )]
    Arguments,
    /// A file is not there or can't be read or written.
    #[error("{doing} {path} failed: {problem}")]
    File {
        /// "Reading" or "Writing".
        doing: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system says.
        problem: String,
    },
    /// A line of the list that nobody understands.
    #[error("“{0}” is not a preview")]
    Line(String),
    /// A picture or a typeface that is none.
    #[error("{path} can't be used: {problem}")]
    Asset {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// A style sheet does not say what cards need.
    #[error("the styles give no `{property}` to `{selector}`")]
    Style {
        /// The rule.
        selector: String,
        /// What it lacks.
        property: String,
    },
    /// A picture could not be encoded.
    #[error("a picture could not be encoded")]
    Encoding,
    /// A thread ended early; it has said why.
    #[error("drawing broke off")]
    BrokenOff,
}

impl Trouble {
    /// A file that could not be read.
    pub fn reading(path: &Path, problem: &io::Error) -> Self {
        Self::File { doing: "Reading", path: path.to_owned(), problem: problem.to_string() }
    }

    /// A file that could not be written.
    pub fn writing(path: &Path, problem: &io::Error) -> Self {
        Self::File { doing: "Writing", path: path.to_owned(), problem: problem.to_string() }
    }
}
