//! The languages of the content and the texts that come in them.

/// A language the app speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Language {
    /// German, complete by definition.
    #[default]
    German,
    /// English.
    English,
}

impl Language {
    /// Every language, in the order a chooser shows them.
    pub const ALL: [Self; 2] = [Self::German, Self::English];

    /// BCP 47 tag, as in `<html lang>`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
        }
    }

    /// The language of a tag such as `en` or `en-GB`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next()?;
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

/// A text of the content: German always, other languages where somebody wrote them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Localized {
    /// The German text.
    pub de: String,
    /// The English text, if there is one.
    pub en: Option<String>,
}

impl Localized {
    /// The text in `language`, or in German where it is missing.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::German => &self.de,
            Language::English => self.en.as_deref().unwrap_or(&self.de),
        }
    }

    /// The language [`Self::get`] answers in: differs from `language` where a text is missing,
    /// and a view must then mark it for screen readers.
    pub fn language(&self, language: Language) -> Language {
        if language == Language::English && self.en.is_none() { Language::German } else { language }
    }
}
