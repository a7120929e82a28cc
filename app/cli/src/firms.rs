//! What holds of a firm wherever it comes from.

use std::collections::BTreeSet;

use packan_domain::{business::Business, trade::TradeId};

/// A trade of the firm that is not among `known`.
pub fn unknown_trade<'a>(firm: &'a Business, known: &BTreeSet<&TradeId>) -> Option<&'a TradeId> {
    let offered = firm.apprenticeships.iter().map(|offer| &offer.trade);
    firm.trades.iter().chain(offered).find(|trade| !known.contains(trade))
}
