//! A trade that suits and that the person would not have thought of.

use super::ranking::{Ranked, Sureness};
use crate::{
    session::Given,
    trade::{Attribute, Group, Trade, TradeId},
};

/// A trade that suits and that the person would not have thought of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Surprise<'trades> {
    /// The trade.
    pub trade: &'trades Trade,
    /// It is from a group that none of the shown trades has.
    pub other_group: bool,
    /// Few know it.
    pub rare: bool,
}

/// The surprise beside the first `shown` of a `ranking`.
///
/// It was not answered, fits well, and has a reason to tell, as `has_reason` knows; it comes from a
/// group that none of the shown has, or few know it. Both is better than another group, that is
/// better than rare, and among equals the better ranked wins. `None` rather than a weak one.
pub fn surprise<'trades>(
    ranking: &[Ranked],
    shown: usize,
    trades: &'trades [Trade],
    answers: &[Given],
    has_reason: impl Fn(&TradeId) -> bool,
) -> Option<Surprise<'trades>> {
    let trade_of = |ranked: &Ranked| trades.iter().find(|trade| trade.id == ranked.trade);
    let groups: Vec<Group> =
        ranking.iter().take(shown).filter_map(trade_of).map(|trade| trade.group).collect();
    let candidates = (ranking.iter().skip(shown))
        .filter(|ranked| ranked.sureness() >= Sureness::Rather)
        .filter(|ranked| answers.iter().all(|given| given.trade != ranked.trade))
        .filter_map(trade_of)
        .map(|trade| Surprise {
            trade,
            other_group: !groups.contains(&trade.group),
            rare: is_rare(trade),
        })
        .filter(|surprise| surprise.other_group || surprise.rare)
        .filter(|surprise| has_reason(&surprise.trade.id));
    // The best ranked comes first, so a later one must beat it.
    candidates.reduce(|best, next| if next.degree() > best.degree() { next } else { best })
}

impl Surprise<'_> {
    const fn degree(&self) -> (bool, bool) {
        (self.other_group, self.rare)
    }
}

fn is_rare(trade: &Trade) -> bool {
    trade.attributes.iter().any(|weighted| weighted.attribute == Attribute::Rare)
}
