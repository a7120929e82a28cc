use std::io;

use packan_domain::geo::{Bounds, Point};
use serde::Serialize;

use super::{FORMAT, FileRef, Index, Shard, ShardArea};
use crate::localized::LocalizedOut;

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Index"))]
pub(crate) struct IndexOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::format"))]
    format: u32,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::moment"))]
    generated: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    sample: bool,
    region: RegionOut<'a>,
    trades: TradesOut<'a>,
    businesses: BusinessesOut<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tiles: Option<TilesOut<'a>>,
    partners: Vec<PartnerOut<'a>>,
    facts: Vec<FactOut<'a>>,
    sources: Vec<SourceOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Region"))]
pub(crate) struct RegionOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    name: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::bounds"))]
    bbox: [f64; 4],
    towns: Vec<TownOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    borders: Option<FileOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Town"))]
pub(crate) struct TownOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::slug"))]
    id: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    name: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::point"))]
    center: [f64; 2],
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "File"))]
pub(crate) struct FileOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::path"))]
    url: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::positive"))]
    bytes: u32,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::sha256"))]
    sha256: &'a str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Trades"))]
pub(crate) struct TradesOut<'a> {
    #[serde(flatten)]
    file: FileOut<'a>,
    details: Vec<DetailsOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    aliases: Option<FileOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Details"))]
pub(crate) struct DetailsOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::group"))]
    group: &'static str,
    #[serde(flatten)]
    file: FileOut<'a>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Businesses"))]
pub(crate) struct BusinessesOut<'a> {
    count: u32,
    shards: Vec<ShardOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lists: Vec<ShardListOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ShardList"))]
pub(crate) struct ShardListOut<'a> {
    #[serde(flatten)]
    file: FileOut<'a>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::tile"))]
    tile: String,
    count: u32,
}

/// A file of shards.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Shards"))]
pub(crate) struct ShardsOut<'a> {
    shards: Vec<ShardOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Shard"))]
pub(crate) struct ShardOut<'a> {
    #[serde(flatten)]
    file: FileOut<'a>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::slug"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    town: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::tile"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    tile: Option<String>,
    count: u32,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::bounds"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    bbox: Option<[f64; 4]>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Tiles"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct TilesOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::tile_address"))]
    url: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    host: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    attribution: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::zoom"))]
    max_zoom: u8,
    consent: bool,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Partner"))]
pub(crate) struct PartnerOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    name: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    role: LocalizedOut<'a>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Fact"))]
pub(crate) struct FactOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    key: &'a str,
    value: f64,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    source: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::date"))]
    date: &'a str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Source"))]
pub(crate) struct SourceOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    name: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    licence: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::date"))]
    date: &'a str,
}

/// Writes `index.json` in format 1.
///
/// Errors: those of `out`.
pub fn write_index(index: &Index, out: impl io::Write) -> io::Result<()> {
    let region = &index.region;
    let written = IndexOut {
        format: FORMAT,
        generated: &index.generated,
        sample: index.sample,
        region: RegionOut {
            name: &region.name,
            bbox: corners(&index.bounds),
            towns: region
                .towns
                .iter()
                .map(|town| TownOut {
                    id: town.id.as_str(),
                    name: &town.name,
                    center: place(town.center),
                })
                .collect(),
            borders: index.borders.as_ref().map(file),
        },
        trades: TradesOut {
            file: file(&index.trades),
            details: index
                .trade_details
                .iter()
                .map(|details| DetailsOut { group: details.group.key(), file: file(&details.file) })
                .collect(),
            aliases: index.aliases.as_ref().map(file),
        },
        businesses: BusinessesOut {
            count: index.business_count,
            shards: index.shards.iter().map(shard).collect(),
            lists: index
                .shard_lists
                .iter()
                .map(|list| ShardListOut {
                    file: file(&list.file),
                    tile: list.tile.to_string(),
                    count: list.count,
                })
                .collect(),
        },
        tiles: index.tiles.as_ref().map(|tiles| TilesOut {
            url: &tiles.template,
            host: &tiles.host,
            attribution: &tiles.attribution,
            max_zoom: tiles.max_zoom,
            consent: true,
        }),
        partners: index
            .partners
            .iter()
            .map(|partner| PartnerOut {
                name: &partner.name,
                url: partner.url.as_deref(),
                role: LocalizedOut::of(&partner.role),
            })
            .collect(),
        facts: index
            .facts
            .iter()
            .map(|fact| FactOut {
                key: &fact.key,
                value: fact.value,
                source: &fact.provenance.source,
                url: fact.provenance.url.as_deref(),
                date: &fact.provenance.date,
            })
            .collect(),
        sources: index
            .sources
            .iter()
            .map(|source| SourceOut {
                name: &source.name,
                licence: &source.licence,
                url: source.url.as_deref(),
                date: &source.date,
            })
            .collect(),
    };
    Ok(serde_json::to_writer_pretty(out, &written)?)
}

/// Writes a list of shards that the index names.
///
/// Errors: those of `out`.
pub fn write_shard_list(shards: &[Shard], out: impl io::Write) -> io::Result<()> {
    let written = ShardsOut { shards: shards.iter().map(shard).collect() };
    Ok(serde_json::to_writer(out, &written)?)
}

fn shard(shard: &Shard) -> ShardOut<'_> {
    let (town, tile) = match &shard.area {
        ShardArea::Town(town) => (Some(town.as_str()), None),
        ShardArea::Tile(tile) => (None, Some(tile.to_string())),
    };
    ShardOut {
        file: file(&shard.file),
        town,
        tile,
        count: shard.count,
        bbox: shard.bounds.as_ref().map(corners),
    }
}

fn file(file: &FileRef) -> FileOut<'_> {
    FileOut { url: &file.url, bytes: file.bytes, sha256: &file.sha256 }
}

fn place(point: Point) -> [f64; 2] {
    [point.lon, point.lat]
}

/// West, south, east, north, as GeoJSON has it.
fn corners(bounds: &Bounds) -> [f64; 4] {
    let Bounds { south_west, north_east } = bounds;
    [south_west.lon, south_west.lat, north_east.lon, north_east.lat]
}
