//! What `index.json` and lists of shards look like.

use packan_domain::region::RegionFact;
use serde::Serialize;

use crate::localized::LocalizedOut;

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Index"))]
pub(crate) struct IndexOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::format"))]
    pub format: u32,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::moment"))]
    pub generated: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub sample: bool,
    pub region: RegionOut<'a>,
    pub trades: TradesOut<'a>,
    pub businesses: BusinessesOut<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tiles: Option<TilesOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<PublisherOut<'a>>,
    pub partners: Vec<PartnerOut<'a>>,
    pub facts: Vec<FactOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<FileOut<'a>>,
    pub sources: Vec<SourceOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Region"))]
pub(crate) struct RegionOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub name: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::bounds"))]
    pub bbox: [f64; 4],
    pub towns: Vec<TownOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub borders: Option<FileOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Town"))]
pub(crate) struct TownOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::slug"))]
    pub id: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub name: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::point"))]
    pub center: [f64; 2],
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "File"))]
pub(crate) struct FileOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::path"))]
    pub url: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::positive"))]
    pub bytes: u32,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::sha256"))]
    pub sha256: &'a str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Trades"))]
pub(crate) struct TradesOut<'a> {
    #[serde(flatten)]
    pub file: FileOut<'a>,
    pub details: Vec<DetailsOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aliases: Option<FileOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Details"))]
pub(crate) struct DetailsOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::group"))]
    pub group: &'static str,
    #[serde(flatten)]
    pub file: FileOut<'a>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Businesses"))]
pub(crate) struct BusinessesOut<'a> {
    pub count: u32,
    pub shards: Vec<ShardOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<ShardListOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ShardList"))]
pub(crate) struct ShardListOut<'a> {
    #[serde(flatten)]
    pub file: FileOut<'a>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::tile"))]
    pub tile: String,
    pub count: u32,
}

impl<'a> FactOut<'a> {
    /// A figure as it is written.
    pub fn of(fact: &'a RegionFact) -> Self {
        Self {
            key: &fact.key,
            value: fact.value,
            source: &fact.provenance.source,
            url: fact.provenance.url.as_deref(),
            date: &fact.provenance.date,
        }
    }
}

/// A file of shards.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Shards"))]
pub(crate) struct ShardsOut<'a> {
    pub shards: Vec<ShardOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Shard"))]
pub(crate) struct ShardOut<'a> {
    #[serde(flatten)]
    pub file: FileOut<'a>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::slug"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub town: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::tile"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tile: Option<String>,
    pub count: u32,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::bounds"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bbox: Option<[f64; 4]>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Tiles"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct TilesOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::tile_address"))]
    pub url: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub host: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub attribution: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::zoom"))]
    pub max_zoom: u8,
    pub consent: bool,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Publisher"))]
pub(crate) struct PublisherOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub name: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::email"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Partner"))]
pub(crate) struct PartnerOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub name: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    pub role: LocalizedOut<'a>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Fact"))]
pub(crate) struct FactOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub key: &'a str,
    pub value: f64,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub source: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::date"))]
    pub date: &'a str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Source"))]
pub(crate) struct SourceOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub name: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    pub licence: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::date"))]
    pub date: &'a str,
}
