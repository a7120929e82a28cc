//! What the feed that comes with the app says of each trade: complete, in bounds, never twice.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

mod scenes;
mod search;
mod sentences;
mod texts;

use std::{fs, path::Path};

use packan_domain::trade::{Trade, TradeDetails};
use packan_feed::{read_index, read_trade_details, read_trades};

/// So many occupations the region's campaign speaks of (district report 2021/176).
const OCCUPATIONS: usize = 130;

/// Every trade of the feed that comes with the app, with its details.
fn trades() -> Vec<(Trade, TradeDetails)> {
    let feed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/feed");
    let read = |file: &str| fs::read(feed.join(file)).unwrap();
    let index = read_index(&read("index.json")).unwrap().value;
    let cards = read_trades(&read(&index.trades.url)).unwrap().value;
    let details = read_trade_details(&read(&index.trade_details.url)).unwrap().value;
    assert!(cards.iter().map(|card| &card.id).eq(details.iter().map(|details| &details.id)));
    cards.into_iter().zip(details).collect()
}

#[test]
fn there_are_as_many_trades_as_the_campaign_speaks_of() {
    assert!(trades().len() >= OCCUPATIONS, "{}", trades().len());
}
