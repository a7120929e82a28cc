use std::io;

use packan_domain::geo::{Bounds, Point};

use super::{
    FORMAT, FileRef, Index, Shard, ShardArea,
    shape::{
        BusinessesOut, DetailsOut, FactOut, FileOut, IndexOut, PartnerOut, PublisherOut, RegionOut,
        ShardListOut, ShardOut, ShardsOut, SourceOut, TilesOut, TownOut, TradesOut,
    },
};
use crate::localized::LocalizedOut;

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
        publisher: index.publisher.as_ref().map(|publisher| PublisherOut {
            name: &publisher.name,
            email: publisher.email.as_deref(),
            url: publisher.url.as_deref(),
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
        facts: index.facts.iter().map(FactOut::of).collect(),
        campaign: index.campaign.as_ref().map(file),
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
