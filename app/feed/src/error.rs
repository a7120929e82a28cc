/// A file that is bad as a whole. The caller keeps its last good copy and says from when it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FeedError {
    /// The file holds more than any real feed needs; asking again will not help.
    #[error("more than {limit} {what}")]
    TooLarge {
        /// What there is too much of: `bytes` or `records`.
        what: &'static str,
        /// The most that is read.
        limit: usize,
    },
    /// The file is not a JSON object, most often because a server sent an error page instead.
    #[error("not a JSON object")]
    NotJson,
    /// The feed is of a newer format; the app has to be updated first.
    #[error("format {0} is not known to this version")]
    UnknownFormat(u32),
    /// A part without which the file makes no sense is missing or wrong; the publisher has to act.
    #[error("{field}: {reason}")]
    Shape {
        /// The part.
        field: &'static str,
        /// What is wrong with it.
        reason: crate::Reason,
    },
}

/// Why a file of any length could not be read to its end.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// The file is bad as a whole; whoever wrote it has to act.
    #[error(transparent)]
    Feed(#[from] FeedError),
    /// It could not be read, or what was read could not be put aside; the device has to be seen to.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}
