use packan_domain::language::Localized;
use serde::Serialize;

/// A text by language, as it is written.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Localized"))]
pub(crate) struct LocalizedOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::sentence"))]
    de: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::sentence"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    en: Option<&'a str>,
}

impl<'a> LocalizedOut<'a> {
    pub fn of(text: &'a Localized) -> Self {
        Self { de: &text.de, en: text.en.as_deref() }
    }
}
