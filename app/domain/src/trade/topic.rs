//! What the region's campaign says the crafts work on for the future.

use crate::{keyed::keyed_enum, language::Localized};

keyed_enum! {
    /// A topic of the future, as the region's campaign names them (district report 2021/176).
    Topic {
        /// Nachhaltigkeit: mending, re-using, lasting.
        Sustainability = "sustainability",
        /// Klimaschutz.
        Climate = "climate",
        /// Demografischer Wandel: a society that grows older.
        Demography = "demography",
        /// Integration of people from many countries.
        Integration = "integration",
        /// Digitalisierung.
        Digitalisation = "digitalisation",
        /// Mobilität.
        Mobility = "mobility",
    }
}

/// How a trade works on a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicExample {
    /// The topic.
    pub topic: Topic,
    /// What one does about it, in a sentence or two.
    pub example: Localized,
}
