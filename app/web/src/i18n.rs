//! The words of the interface: every key is checked when compiling, in every language.

use leptos::prelude::*;
use packan_domain::language::Language;

// Generated code is not ours to lint. The build script that the macro is deprecated for brings
// hundreds of crates along (ICU's data exporter, with a network client) and nothing we need.
#[allow(deprecated, missing_docs, clippy::pedantic, clippy::unwrap_used)]
mod generated {
    leptos_i18n::load_locales!();
}
pub use generated::i18n::Locale;

/// The language of the views being built.
///
/// Not a signal: the app is built anew when the language changes, so that a text is a string and
/// not a reaction, which is less than half the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Speech(Language);

impl Speech {
    /// Speaks `language`.
    pub const fn new(language: Language) -> Self {
        Self(language)
    }

    /// The language.
    pub const fn language(self) -> Language {
        self.0
    }

    /// The locale of the generated texts.
    pub const fn locale(self) -> Locale {
        match self.0 {
            Language::German => Locale::de,
            Language::English => Locale::en,
        }
    }
}

/// The language the nearest provider speaks; German where nobody provides one.
pub fn use_speech() -> Speech {
    use_context().unwrap_or(Speech(Language::German))
}

/// Puts values into a text's places: `{count}`. The keys of texts are checked when compiling; that
/// every language has the same places is checked in the tests.
pub fn fill(text: &str, values: &[(&str, String)]) -> String {
    values
        .iter()
        .fold(text.to_owned(), |text, (place, value)| text.replace(&format!("{{{place}}}"), value))
}

/// A text in the language of a [`Speech`].
#[macro_export]
macro_rules! say {
    ($speech:expr, $($key:ident).+) => {
        leptos_i18n::td_string!($speech.locale(), $($key).+).to_owned()
    };
    ($speech:expr, $($key:ident).+, $($place:ident = $value:expr),+) => {
        $crate::i18n::fill(
            leptos_i18n::td_string!($speech.locale(), $($key).+),
            &[$((stringify!($place), $value.to_string())),+],
        )
    };
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::fill;

    const GERMAN: &str = include_str!("../locales/de.json");
    const ENGLISH: &str = include_str!("../locales/en.json");

    /// The places of each line; both files hold the same keys in the same order.
    fn places(locale: &'static str) -> Vec<BTreeSet<&'static str>> {
        let of_line = |line: &'static str| {
            let parts = line.split('{').skip(1);
            parts.filter_map(|part| Some(part.split_once('}')?.0)).collect()
        };
        locale.lines().map(of_line).collect()
    }

    #[test]
    fn every_language_has_the_same_places() {
        assert_eq!(places(GERMAN), places(ENGLISH));
    }

    #[test]
    fn values_stand_in_their_places() {
        let values = [("town", "Marl".to_owned()), ("count", "4".to_owned())];
        assert_eq!(fill("{count} Betriebe in {town}", &values), "4 Betriebe in Marl");
    }
}
