//! Getting the feed: the last good copy, else from its publisher, else the one that came along.

use packan_domain::{
    business::Business,
    region::{Border, TownId},
    trade::{Aliases, Group, TradeDetails},
};
use packan_feed::{Campaign, FeedError, FileRef, Index, Read, Shard, ShardArea, ShardList};

use super::{
    document, feed_copy,
    fetch::{self, Freshness},
    spawn, turn,
};
use crate::state::{Catalogue, FeedFailure, Origin};

/// Where the feed lies that is part of every build.
const EMBEDDED: &str = "feed/index.json";

/// Loads index and trades: all that a first card needs. A good copy is there at once, and its
/// publisher is asked afterwards ([`newer`]).
pub async fn load() -> Result<(Catalogue, Origin), FeedFailure> {
    let published = document::feed_address();
    if let Some(catalogue) = from_copy(&published).await {
        return Ok((catalogue, Origin::Kept));
    }
    let failure = match from_network(&published).await {
        Ok(catalogue) => return Ok((catalogue, Origin::Fresh)),
        Err(failure) => failure,
    };
    let embedded = document::resolve(EMBEDDED);
    if embedded != published
        && let Ok(catalogue) = from_network(&embedded).await
    {
        return Ok((catalogue, Origin::Embedded));
    }
    Err(failure)
}

/// Asks the publisher whether there is a newer feed than `known`: `None` if it is the same. One
/// that is not good changes nothing.
pub async fn newer(known: &Catalogue) -> Result<Option<Catalogue>, FeedFailure> {
    let published = document::feed_address();
    let (index, bytes) = index_at(&published).await?;
    if index == known.index {
        keep_index(&published, &bytes, files_of(known)).await;
        return Ok(None);
    }
    from_index(&published, index, bytes).await.map(Some)
}

/// Loads what the pages of a group's trades add to their cards; nothing where the feed has none.
pub async fn details(
    catalogue: &Catalogue,
    group: Group,
) -> Result<Vec<TradeDetails>, FeedFailure> {
    let of_group = catalogue.index.trade_details.iter().find(|details| details.group == group);
    let Some(details) = of_group else { return Ok(Vec::new()) };
    file(catalogue, &details.file, packan_feed::read_trade_details).await
}

/// Loads what people call the trades; nothing where the feed does not say.
pub async fn aliases(catalogue: &Catalogue) -> Result<Vec<Aliases>, FeedFailure> {
    let Some(aliases) = &catalogue.index.aliases else { return Ok(Vec::new()) };
    file(catalogue, aliases, packan_feed::read_aliases).await
}

/// Loads the businesses of a shard.
pub async fn businesses(
    catalogue: &Catalogue,
    shard: &Shard,
) -> Result<Vec<Business>, FeedFailure> {
    let bounds = catalogue.index.bounds;
    let town = match &shard.area {
        ShardArea::Town(town) => Some(town),
        ShardArea::Tile(_) => None,
    };
    file(catalogue, &shard.file, |bytes| packan_feed::read_businesses(bytes, town, bounds)).await
}

/// Loads a list of shards.
pub async fn shard_list(
    catalogue: &Catalogue,
    list: &ShardList,
) -> Result<Vec<Shard>, FeedFailure> {
    file(catalogue, &list.file, packan_feed::read_shard_list).await
}

/// Loads the towns' borders; none where the feed has none.
pub async fn borders(catalogue: &Catalogue) -> Result<Vec<Border>, FeedFailure> {
    let Some(borders) = &catalogue.index.borders else { return Ok(Vec::new()) };
    file(catalogue, borders, packan_feed::read_borders).await
}

/// Loads what the pages about region, careers and publisher add; nothing where the feed has none.
pub async fn campaign(catalogue: &Catalogue) -> Result<Campaign, FeedFailure> {
    let Some(campaign) = &catalogue.index.campaign else { return Ok(Campaign::default()) };
    file(catalogue, campaign, packan_feed::read_campaign).await
}

/// Keeps the files that all trades' pages and a town's firms are made of. They are read, and found
/// good or not, when somebody looks at them.
pub async fn keep_for_later(catalogue: &Catalogue, town: Option<&TownId>) {
    let index = &catalogue.index;
    let of_town = town.and_then(|town| catalogue.shard(town)).map(|shard| &shard.file);
    let details = index.trade_details.iter().map(|details| &details.file);
    let files = details.chain(&index.aliases).chain(&index.borders).chain(&index.campaign);
    keep(catalogue, files.chain(of_town)).await;
}

/// Keeps the firms of every town, where they are cut by towns.
pub async fn keep_every_shard(catalogue: &Catalogue) {
    let shards = catalogue.index.shards.iter();
    let of_towns = shards.filter(|shard| matches!(shard.area, ShardArea::Town(_)));
    keep(catalogue, of_towns.map(|shard| &shard.file)).await;
}

async fn keep(catalogue: &Catalogue, files: impl Iterator<Item = &FileRef>) {
    for file in files {
        let address = catalogue.address_of(file);
        if feed_copy::has(&address).await {
            continue;
        }
        // What does not come now comes when it is wanted.
        let Ok(bytes) = fetch::bytes(&address, Freshness::Immutable).await else { return };
        feed_copy::put(&address, &bytes).await;
    }
}

async fn from_network(address: &str) -> Result<Catalogue, FeedFailure> {
    let (index, bytes) = index_at(address).await?;
    from_index(address, index, bytes).await
}

/// The index, and as it came. What came broken lies in the browser's cache, where the host would
/// call it unchanged: so it is asked for once more, without that.
async fn index_at(address: &str) -> Result<(Index, Vec<u8>), FeedFailure> {
    let unreachable = |_| FeedFailure::Unreachable;
    let bytes = fetch::bytes(address, Freshness::Revalidate).await.map_err(unreachable)?;
    if let Ok(read) = packan_feed::read_index(&bytes) {
        return Ok((read.value, bytes));
    }
    let bytes = fetch::bytes(address, Freshness::Anew).await.map_err(unreachable)?;
    Ok((packan_feed::read_index(&bytes)?.value, bytes))
}

async fn from_index(
    address: &str,
    index: Index,
    index_bytes: Vec<u8>,
) -> Result<Catalogue, FeedFailure> {
    let catalogue = Catalogue::new(address.to_owned(), index, Vec::new());
    let of_trades = catalogue.address_of(&catalogue.index.trades);
    let trades = found(&of_trades, packan_feed::read_trades).await?;
    if trades.value.is_empty() {
        return Err(FeedFailure::Empty);
    }
    turn().await;
    let catalogue = Catalogue::new(address.to_owned(), catalogue.index, trades.value);
    let (index_address, files) = (address.to_owned(), files_of(&catalogue));
    // The first card does not wait for what is written down for the next visit.
    spawn(async move {
        if let Some(bytes) = trades.to_keep {
            feed_copy::put(&of_trades, &bytes).await;
        }
        keep_index(&index_address, &index_bytes, files).await;
    });
    Ok(catalogue)
}

async fn from_copy(address: &str) -> Option<Catalogue> {
    let index = packan_feed::read_index(&feed_copy::get(address).await?).ok()?.value;
    let catalogue = Catalogue::new(address.to_owned(), index, Vec::new());
    let bytes = feed_copy::get(&catalogue.address_of(&catalogue.index.trades)).await?;
    let trades = packan_feed::read_trades(&bytes).ok()?.value;
    turn().await;
    Some(Catalogue::new(address.to_owned(), catalogue.index, trades))
}

/// One of the feed's files.
async fn file<T>(
    catalogue: &Catalogue,
    file: &FileRef,
    read: impl Fn(&[u8]) -> Result<Read<T>, FeedError>,
) -> Result<T, FeedFailure> {
    let address = catalogue.address_of(file);
    let found = found(&address, read).await?;
    if let Some(bytes) = found.to_keep {
        feed_copy::put(&address, &bytes).await;
    }
    Ok(found.value)
}

/// What a file says.
struct Found<T> {
    value: T,
    /// Its bytes, where they came from the network.
    to_keep: Option<Vec<u8>>,
}

/// A file whose copy is as good as the network's, because its name is its content.
async fn found<T>(
    address: &str,
    read: impl Fn(&[u8]) -> Result<Read<T>, FeedError>,
) -> Result<Found<T>, FeedFailure> {
    if let Some(bytes) = feed_copy::get(address).await
        && let Ok(read) = read(&bytes)
    {
        return Ok(Found { value: read.value, to_keep: None });
    }
    let bytes =
        fetch::bytes(address, Freshness::Immutable).await.map_err(|_| FeedFailure::Unreachable)?;
    Ok(Found { value: read(&bytes)?.value, to_keep: Some(bytes) })
}

async fn keep_index(address: &str, bytes: &[u8], mut current: Vec<String>) {
    current.push(address.to_owned());
    feed_copy::put(address, bytes).await;
    feed_copy::keep_only(&current).await;
}

/// The addresses of all files that the index names.
fn files_of(catalogue: &Catalogue) -> Vec<String> {
    let index = &catalogue.index;
    let details = index.trade_details.iter().map(|details| &details.file);
    let shards = index.shards.iter().map(|shard| &shard.file);
    let files = [&index.trades].into_iter().chain(details).chain(&index.aliases);
    let lists = index.shard_lists.iter().map(|list| &list.file);
    let files = files.chain(&index.borders).chain(&index.campaign).chain(shards).chain(lists);
    files.map(|file| catalogue.address_of(file)).collect()
}

impl From<FeedError> for FeedFailure {
    fn from(error: FeedError) -> Self {
        match error {
            FeedError::UnknownFormat(_) => Self::UnknownFormat,
            _ => Self::Unreadable,
        }
    }
}
