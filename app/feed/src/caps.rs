//! How much of everything a feed may hold.
//!
//! Far above what a real feed needs and far below what would stall a phone.

/// Largest `index.json`, in bytes.
pub const INDEX_BYTES: usize = 1 << 20;
/// Largest file of trades or of their details, in bytes.
pub const TRADES_BYTES: usize = 4 << 20;
/// Largest file of borders, in bytes.
pub const BORDERS_BYTES: usize = 4 << 20;
/// Largest file of what the campaign's pages show, in bytes.
pub const CAMPAIGN_BYTES: usize = 1 << 20;
/// Largest shard of businesses, in bytes.
pub const SHARD_BYTES: usize = 8 << 20;
/// Largest file of firms that is imported, in bytes.
pub const FIRMS_BYTES: usize = 1 << 30;

/// Most trades.
pub const TRADES: usize = 1_000;
/// Most businesses in a shard.
pub const SHARD_BUSINESSES: usize = 20_000;
/// Most businesses in a file that a publisher builds a feed from, which is read as a stream.
pub const FIRMS: usize = 10_000_000;
/// Most towns, and most borders.
pub const TOWNS: usize = 2_000;
/// Most shards.
pub const SHARDS: usize = 5_000;
/// Most lists of shards.
pub const SHARD_LISTS: usize = 2_000;
/// Most facts, partners or sources each.
pub const NOTES: usize = 200;
/// Most entries of a list inside a record.
pub const LIST: usize = 60;
/// Most corners of a border.
pub const CORNERS: usize = 20_000;

/// Longest name, in characters.
pub const NAME: usize = 160;
/// Longest sentence, in characters.
pub const SENTENCE: usize = 300;
/// Longest web or e-mail address, in characters.
pub const LINK: usize = 500;
