//! `trade-aliases.….json`: what people call the trades, for whoever searches.

use std::io;

use packan_domain::trade::{Aliases, TradeId};
use serde::Serialize;

use crate::{
    FeedError, Read, caps,
    document::{self, Document},
    value,
};

/// Reads what people call the trades.
///
/// Errors: any [`FeedError`] but [`FeedError::UnknownFormat`].
pub fn read_aliases(bytes: &[u8]) -> Result<Read<Vec<Aliases>>, FeedError> {
    let text = document::text(bytes, caps::TRADES_BYTES)?;
    Document::parse(&text)?.records(
        "trades",
        caps::TRADES,
        |aliases: &Aliases| aliases.id.as_str(),
        |fields, _| {
            Ok(Aliases {
                id: fields.required("id", value::slug(TradeId::parse))?,
                de: fields.list("de", caps::LIST, value::name)?,
                en: fields.list("en", caps::LIST, value::name)?,
            })
        },
    )
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "File"))]
pub(crate) struct FileOut<'a> {
    trades: Vec<AliasesOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Aliases"))]
pub(crate) struct AliasesOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::slug"))]
    id: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::names"))]
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    de: &'a [String],
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::names"))]
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    en: &'a [String],
}

/// Writes what people call the trades.
///
/// Errors: those of `out`.
pub fn write_aliases(aliases: &[Aliases], out: impl io::Write) -> io::Result<()> {
    let trades =
        aliases.iter().map(|Aliases { id, de, en }| AliasesOut { id: id.as_str(), de, en });
    Ok(serde_json::to_writer(out, &FileOut { trades: trades.collect() })?)
}
