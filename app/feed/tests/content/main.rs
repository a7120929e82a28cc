//! What the feed that comes with the app says of each trade: complete, in bounds, never twice.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

mod scenes;
mod search;
mod sentences;
mod texts;

use std::{fs, path::Path};

use packan_domain::trade::{Aliases, Trade, TradeDetails};
use packan_feed::{Index, read_aliases, read_index, read_trade_details, read_trades};

/// So many occupations the region's campaign speaks of (district report 2021/176).
const OCCUPATIONS: usize = 130;

/// A file of the feed that comes with the app.
fn file(url: &str) -> Vec<u8> {
    let feed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/feed");
    fs::read(feed.join(url)).unwrap()
}

fn index() -> Index {
    read_index(&file("index.json")).unwrap().value
}

/// Every trade, with its details.
fn trades() -> Vec<(Trade, TradeDetails)> {
    let index = index();
    let read = |url: &str| read_trade_details(&file(url)).unwrap().value;
    let details: Vec<TradeDetails> =
        index.trade_details.iter().flat_map(|details| read(&details.file.url)).collect();
    let cards = read_trades(&file(&index.trades.url)).unwrap().value;
    cards
        .into_iter()
        .map(|card| {
            let own = details.iter().find(|details| details.id == card.id).unwrap().clone();
            (card, own)
        })
        .collect()
}

fn aliases() -> Vec<Aliases> {
    read_aliases(&file(&index().aliases.unwrap().url)).unwrap().value
}

#[test]
fn there_are_as_many_trades_as_the_campaign_speaks_of() {
    assert!(trades().len() >= OCCUPATIONS, "{}", trades().len());
}
