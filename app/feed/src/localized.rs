use packan_domain::language::Localized;
use serde::Serialize;

/// A text by language, as it is written.
#[derive(Serialize)]
pub(crate) struct LocalizedOut<'a> {
    de: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    en: Option<&'a str>,
}

impl<'a> LocalizedOut<'a> {
    pub fn of(text: &'a Localized) -> Self {
        Self { de: &text.de, en: text.en.as_deref() }
    }
}
