use packan_domain::{
    matching::Engine,
    region::{Town, TownId},
    trade::{Group, Trade, TradeId},
};
use packan_feed::{FileRef, Index, Shard, ShardArea};

/// A validated feed: its index, its trades, and the engine made from them.
pub struct Catalogue {
    /// The index.
    pub index: Index,
    /// Every trade, in the feed's order.
    pub trades: Vec<Trade>,
    /// The matching over these trades.
    pub engine: Engine,
    address: String,
}

impl Catalogue {
    /// Builds what views need from a feed read at `address`.
    pub fn new(address: String, index: Index, trades: Vec<Trade>) -> Self {
        let engine = Engine::new(&trades);
        Self { index, trades, engine, address }
    }

    /// A trade by its key.
    pub fn trade(&self, id: &TradeId) -> Option<&Trade> {
        self.trades.iter().find(|trade| trade.id == *id)
    }

    /// A trade by the text of its key, as it stands in an address.
    pub fn trade_of(&self, slug: &str) -> Option<&Trade> {
        self.trades.iter().find(|trade| trade.id.as_str() == slug)
    }

    /// A town by its key.
    pub fn town(&self, id: &TownId) -> Option<&Town> {
        self.index.region.town(id)
    }

    /// The colour and the pattern that a town wears: those of a group, in turn.
    pub fn look_of(&self, town: &TownId) -> (Group, String) {
        let at = self.index.region.towns.iter().position(|other| other.id == *town);
        let at = at.unwrap_or_default();
        // Each round through the groups is shifted, so that towns of one colour are no neighbours.
        let groups = Group::ALL.len();
        (Group::ALL[(at + at / groups * 4) % groups], (at % 6).to_string())
    }

    /// The shard of a town.
    pub fn shard(&self, town: &TownId) -> Option<&Shard> {
        self.index.shards.iter().find(|shard| shard.area == ShardArea::Town(town.clone()))
    }

    /// Whether businesses are cut by map tiles, so that only those in view are ever loaded.
    pub fn is_tiled(&self) -> bool {
        let is_tile = |shard: &Shard| matches!(shard.area, ShardArea::Tile(_));
        !self.index.shard_lists.is_empty() || self.index.shards.iter().any(is_tile)
    }

    /// Full address of one of the feed's files; the index names them relative to itself.
    pub fn address_of(&self, file: &FileRef) -> String {
        let folder = self.address.rfind('/').map_or("", |end| &self.address[..=end]);
        format!("{folder}{}", file.url)
    }
}
