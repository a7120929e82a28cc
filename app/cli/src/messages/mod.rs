//! All that `packan feed` says, in German and English.
//!
//! What can be said is a closed enum, and [`say`] takes both languages: what is missing in one does
//! not compile.

mod done;
mod expected;
mod finding;
mod message;
mod obstacle;
mod reason;

use packan_domain::language::Language;

pub use done::{Done, Summary};
pub use message::Message;
pub use obstacle::Obstacle;

/// What is wrong, and what helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// What is wrong: "is missing".
    pub what: String,
    /// What to do about it, a sentence; empty where nothing has to be done.
    pub remedy: String,
}

impl Text {
    /// Both on one line.
    pub fn line(&self) -> String {
        let Self { what, remedy } = self;
        if remedy.is_empty() { what.clone() } else { format!("{what}. {remedy}") }
    }
}

/// A [`Text`] in one of both languages; names in braces are filled in.
macro_rules! say {
    ($language:expr;
     de: $de:literal, $de_remedy:literal;
     en: $en:literal, $en_remedy:literal $(;)?) => {
        match $language {
            packan_domain::language::Language::German => {
                $crate::messages::Text { what: format!($de), remedy: format!($de_remedy) }
            }
            packan_domain::language::Language::English => {
                $crate::messages::Text { what: format!($en), remedy: format!($en_remedy) }
            }
        }
    };
}
pub(crate) use say;

/// The language of the system, by the variables that POSIX names for it; German where they say
/// nothing, because publishers are.
pub fn of_system() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let tag = set.unwrap_or_default().replace('_', "-");
    Language::from_tag(&tag).unwrap_or_default()
}

/// How many problems there are.
pub fn count(problems: usize, language: Language) -> String {
    match (problems, language) {
        (1, Language::German) => "1 Meldung".to_owned(),
        (many, Language::German) => format!("{many} Meldungen"),
        (1, Language::English) => "1 problem".to_owned(),
        (many, Language::English) => format!("{many} problems"),
    }
}

/// A field as a file calls it; "all" is no field but the whole.
pub fn field(name: &str, language: Language) -> &str {
    if name == "all" && language == Language::German { "alles" } else { name }
}

/// What is not a record's name but says where in the file it is, in words.
pub fn record(record: &str, language: Language) -> String {
    let german = language == Language::German;
    match record.strip_prefix("row ") {
        Some(number) if german => format!("Zeile {number}"),
        None if german && record == "file" => "Datei".to_owned(),
        _ => record.to_owned(),
    }
}
