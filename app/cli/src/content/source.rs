use packan_domain::{language::Localized, trade::Provenance};
use serde::Deserialize;

/// A text by language, as content has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    de: String,
    en: Option<String>,
}

impl From<Text> for Localized {
    fn from(Text { de, en }: Text) -> Self {
        Self { de, en }
    }
}

/// A source, as content has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceTable {
    name: String,
    url: Option<String>,
    date: String,
}

impl From<SourceTable> for Provenance {
    fn from(SourceTable { name, url, date }: SourceTable) -> Self {
        Self { source: name, url, date }
    }
}
