use packan_domain::{
    region::{Region, RegionFact, Town, TownId},
    trade::{Group, Provenance},
};
use serde_json_borrow::Value;

use super::{
    DetailsFile, FORMAT, FileRef, Index, Partner, Publisher, Shard, ShardArea, ShardList, Source,
    Tiles,
};
use crate::{
    Expected, FeedError, LeftOut, Read, Reason, caps,
    document::{self, Document},
    outcome::Fault,
    record::{Notes, Record},
    value,
};

/// Reads `index.json`. A bad town, shard, fact, partner or source is left out; all else has to be
/// right.
///
/// Errors: any [`FeedError`]; [`FeedError::UnknownFormat`] is a newer feed than this version knows.
pub fn read_index(bytes: &[u8]) -> Result<Read<Index>, FeedError> {
    let text = document::text(bytes, caps::INDEX_BYTES)?;
    let value: Value = serde_json::from_str(&text).map_err(|_| FeedError::NotJson)?;
    let index = Record::of(&value).map_err(|_| FeedError::NotJson)?;
    let format: u64 = index.required("format", value::number(0, u64::MAX))?;
    if format != u64::from(FORMAT) {
        return Err(FeedError::UnknownFormat(u32::try_from(format).unwrap_or(u32::MAX)));
    }
    let region = index.required("region", Record::of)?;
    let trades = index.required("trades", Record::of)?;
    let businesses = index.required("businesses", Record::of)?;
    let mut parts = Parts { left_out: Vec::new() };
    let value = Index {
        generated: index.required("generated", value::moment)?,
        sample: index.flag("sample")?,
        region: Region {
            name: region.required("region.name", value::name)?,
            towns: parts.read(
                region,
                "region.towns",
                caps::TOWNS,
                |town| town.id.as_str(),
                town,
            )?,
        },
        bounds: region.required("region.bbox", value::bounds)?,
        borders: region.optional("region.borders", Record::of)?.map(file).transpose()?,
        trades: file(trades)?,
        trade_details: parts.read(
            trades,
            "trades.details",
            caps::LIST,
            |details| &details.file.url,
            details,
        )?,
        aliases: trades.optional("trades.aliases", Record::of)?.map(file).transpose()?,
        business_count: businesses.required("businesses.count", value::number(0, u64::MAX))?,
        shards: parts.read(
            businesses,
            "businesses.shards",
            caps::SHARDS,
            |shard| &shard.file.url,
            shard,
        )?,
        shard_lists: parts.read(
            businesses,
            "businesses.lists",
            caps::SHARD_LISTS,
            |list| &list.file.url,
            shard_list,
        )?,
        tiles: index.optional("tiles", Record::of)?.map(tiles).transpose()?,
        publisher: index.optional("publisher", Record::of)?.map(publisher).transpose()?,
        facts: parts.read(index, "facts", caps::NOTES, |fact| &fact.key, fact)?,
        partners: parts.read(index, "partners", caps::NOTES, |partner| &partner.name, partner)?,
        campaign: index.optional("campaign", Record::of)?.map(file).transpose()?,
        sources: parts.read(index, "sources", caps::NOTES, |source| &source.name, source)?,
    };
    Ok(Read { value, left_out: parts.left_out })
}

/// Reads a list of shards that the index names. A bad shard is left out.
///
/// Errors: any [`FeedError`] but [`FeedError::UnknownFormat`].
pub fn read_shard_list(bytes: &[u8]) -> Result<Read<Vec<Shard>>, FeedError> {
    let text = document::text(bytes, caps::INDEX_BYTES)?;
    Document::parse(&text)?.records(
        "shards",
        caps::SHARDS,
        |shard: &Shard| &shard.file.url,
        |fields, _| shard(fields),
    )
}

/// The lists of the index, with what is left out of all of them.
struct Parts {
    left_out: Vec<LeftOut>,
}

impl Parts {
    fn read<T>(
        &mut self,
        parent: Record<'_>,
        field: &'static str,
        most: usize,
        key: impl Fn(&T) -> &str,
        read: impl Fn(Record<'_>) -> Result<T, Fault>,
    ) -> Result<Vec<T>, FeedError> {
        let records = parent.list(field, most, Ok)?;
        let read =
            document::gather(records.into_iter(), key, |record, _: &mut Notes<'_>| read(record));
        self.left_out.extend(read.left_out);
        Ok(read.value)
    }
}

fn town(town: Record<'_>) -> Result<Town, Fault> {
    Ok(Town {
        id: town.required("id", value::slug(TownId::parse))?,
        name: town.required("name", value::name)?,
        center: town.required("center", value::point)?,
    })
}

fn details(details: Record<'_>) -> Result<DetailsFile, Fault> {
    let group = Reason::Malformed { expected: Expected::Group };
    Ok(DetailsFile {
        group: details
            .required("group", |value| value.as_str().and_then(Group::from_key).ok_or(group))?,
        file: file(details)?,
    })
}

fn shard(shard: Record<'_>) -> Result<Shard, Fault> {
    Ok(Shard {
        file: file(shard)?,
        area: match shard.optional("tile", value::tile)? {
            Some(tile) => ShardArea::Tile(tile),
            None => ShardArea::Town(shard.required("town", value::slug(TownId::parse))?),
        },
        count: shard.required("count", value::number(0, u64::MAX))?,
        bounds: shard.optional("bbox", value::bounds)?,
    })
}

fn shard_list(list: Record<'_>) -> Result<ShardList, Fault> {
    Ok(ShardList {
        file: file(list)?,
        tile: list.required("tile", value::tile)?,
        count: list.required("count", value::number(0, u64::MAX))?,
    })
}

fn publisher(publisher: Record<'_>) -> Result<Publisher, Fault> {
    Ok(Publisher {
        name: publisher.required("publisher.name", value::name)?,
        email: publisher.optional("publisher.email", value::email)?,
        url: publisher.optional("publisher.url", value::https)?,
    })
}

fn file(file: Record<'_>) -> Result<FileRef, Fault> {
    let hexadecimal = |text: &str| {
        let digits = value::plain(text, |c| matches!(c, '0'..='9' | 'a'..='f'))?;
        (digits.len() == 64).then_some(digits)
    };
    Ok(FileRef {
        url: file.required("url", value::pattern(Expected::Path, path))?,
        bytes: file.required("bytes", value::number(1, caps::SHARD_BYTES as u64))?,
        sha256: file.required("sha256", value::pattern(Expected::Sha256, hexadecimal))?,
    })
}

/// A path that can't lead out of the feed's folder, let alone to another host.
fn path(text: &str) -> Option<String> {
    let word = |word: &str| {
        let plain = word.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
        plain && !word.is_empty() && !word.starts_with('.')
    };
    text.split('/').all(word).then(|| text.to_owned())
}

fn tiles(tiles: Record<'_>) -> Result<Tiles, Fault> {
    let template = |text: &str| {
        let complete = ["{z}", "{x}", "{y}"].iter().all(|part| text.contains(part));
        let address = text.replace(['{', '}'], "");
        (complete && crate::link::https(&address).is_some()).then(|| text.to_owned())
    };
    let template = tiles.required("tiles.url", value::pattern(Expected::TileAddress, template))?;
    let host = tiles.required("tiles.host", value::name)?;
    // The person agrees to this host and to no other.
    if crate::link::host(&template) != Some(host.as_str()) {
        let reason = Reason::Malformed { expected: Expected::TileHost };
        return Err(Fault { field: "tiles.host", reason });
    }
    Ok(Tiles {
        template,
        host,
        attribution: tiles.required("tiles.attribution", value::name)?,
        max_zoom: tiles.required("tiles.maxZoom", value::number(0, 22))?,
    })
}

/// Reads a figure with its source.
pub(crate) fn fact(fact: Record<'_>) -> Result<RegionFact, Fault> {
    let figure = Reason::Malformed { expected: Expected::Number };
    Ok(RegionFact {
        key: fact.required("key", value::name)?,
        value: fact.required("value", |value| value.as_f64().ok_or(figure))?,
        provenance: Provenance {
            source: fact.required("source", value::name)?,
            url: fact.optional("url", value::https)?,
            date: fact.required("date", value::date)?,
        },
    })
}

fn partner(partner: Record<'_>) -> Result<Partner, Fault> {
    Ok(Partner {
        name: partner.required("name", value::name)?,
        url: partner.optional("url", value::https)?,
        role: partner.required("role", value::localized)?,
    })
}

fn source(source: Record<'_>) -> Result<Source, Fault> {
    Ok(Source {
        name: source.required("name", value::name)?,
        licence: source.required("licence", value::name)?,
        url: source.optional("url", value::https)?,
        date: source.required("date", value::date)?,
    })
}
