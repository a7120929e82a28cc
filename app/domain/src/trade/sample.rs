//! A trade for tests to vary.

use super::{Group, Trade, TradeId};
use crate::language::Localized;

/// A trade of which nothing but its names is known.
pub(crate) fn trade(id: &str, de: &str) -> Trade {
    Trade {
        id: TradeId::parse(id).unwrap(),
        name: Localized { de: de.to_owned(), en: None },
        spoken: de.to_owned(),
        group: Group::Construction,
        hook: None,
        scene: Vec::new(),
        months: None,
        first_pay: None,
        workplace: None,
        interests: Vec::new(),
        conditions: Vec::new(),
        attributes: Vec::new(),
    }
}
