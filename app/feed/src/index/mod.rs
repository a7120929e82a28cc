//! `index.json`: what there is, and where.

mod read;
pub(crate) mod shape;
mod write;

use packan_domain::{
    geo::{Bounds, tile::Tile},
    language::Localized,
    region::{Region, RegionFact, TownId},
    trade::Group,
};

pub(crate) use read::fact;
pub use read::{read_index, read_shard_list};
pub use write::{write_index, write_shard_list};

/// The format this version reads and writes.
pub(crate) const FORMAT: u32 = 1;

/// What `index.json` says.
#[derive(Debug, Clone, PartialEq)]
pub struct Index {
    /// When the feed was built, UTC: `2026-11-22T10:00:00Z`.
    pub generated: String,
    /// True if any of its businesses is invented.
    pub sample: bool,
    /// The region and its towns.
    pub region: Region,
    /// The box in which every business has to lie.
    pub bounds: Bounds,
    /// The towns' borders.
    pub borders: Option<FileRef>,
    /// What cards show.
    pub trades: FileRef,
    /// What trade pages add, group by group.
    pub trade_details: Vec<DetailsFile>,
    /// What people call the trades.
    pub aliases: Option<FileRef>,
    /// Businesses in all shards together.
    pub business_count: u32,
    /// The businesses, town by town or tile by tile.
    pub shards: Vec<Shard>,
    /// Where there are too many shards for the index: lists of them, tile by tile.
    pub shard_lists: Vec<ShardList>,
    /// Background maps, which are asked for only after the person agreed.
    pub tiles: Option<Tiles>,
    /// Figures about the region.
    pub facts: Vec<RegionFact>,
    /// Who keeps the feed true; `None` if they don't say.
    pub publisher: Option<Publisher>,
    /// Who stands behind the feed.
    pub partners: Vec<Partner>,
    /// What the pages about region, careers and publisher add.
    pub campaign: Option<FileRef>,
    /// Where the feed's contents come from.
    pub sources: Vec<Source>,
}

/// A file of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRef {
    /// Path relative to `index.json`, downwards only, of letters, digits and `. _ - /`.
    pub url: String,
    /// Exact length in bytes.
    pub bytes: u32,
    /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
    pub sha256: String,
}

/// What the pages of a group's trades add to their cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DetailsFile {
    /// The group.
    pub group: Group,
    /// The file.
    pub file: FileRef,
}

/// What the businesses of a shard have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ShardArea {
    /// They are in a town.
    Town(TownId),
    /// They are in a square of the map.
    Tile(Tile),
}

/// A file of shards, for feeds of so many businesses that naming all shards would be too much for
/// a phone.
#[derive(Debug, Clone, PartialEq)]
pub struct ShardList {
    /// The file; [`crate::read_shard_list`] reads it.
    pub file: FileRef,
    /// The square of the map in which all of its shards lie.
    pub tile: Tile,
    /// Businesses in its shards together.
    pub count: u32,
}

/// The businesses of a town or of a square of the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Shard {
    /// The file.
    pub file: FileRef,
    /// The town or the square.
    pub area: ShardArea,
    /// Businesses in it.
    pub count: u32,
    /// The box they lie in; `None` where the publisher does not say.
    pub bounds: Option<Bounds>,
}

/// A server of background maps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiles {
    /// `https:` address with `{z}`, `{x}` and `{y}`.
    pub template: String,
    /// The server's name as the question for consent shows it.
    pub host: String,
    /// Whose map it is; has to be shown with it.
    pub attribution: String,
    /// Deepest zoom, 0 to 22.
    pub max_zoom: u8,
}

/// Whom to tell that an entry is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    /// Name as it is to be shown.
    pub name: String,
    /// E-mail address, ready for `mailto:`.
    pub email: Option<String>,
    /// Website, `https:` only.
    pub url: Option<String>,
}

/// Who stands behind the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// Name as it is to be shown.
    pub name: String,
    /// Website, `https:` only.
    pub url: Option<String>,
    /// What they do for whoever looks for an apprenticeship.
    pub role: Localized,
}

/// Where contents of the feed come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Name as it is to be shown.
    pub name: String,
    /// Licence or legal ground.
    pub licence: String,
    /// Where to read it, `https:` only.
    pub url: Option<String>,
    /// State of the contents, ISO 8601: a day, month or year.
    pub date: String,
}
