use std::collections::BTreeMap;

use packan_domain::{
    geo::{Bounds, Point},
    search::{TradeNames, TradeSearch},
};

use super::Row;
use crate::{businesses::read::TownOf, caps, text};

/// What rows are understood by.
pub struct Surroundings<'a> {
    /// What trades are called.
    pub names: &'a TradeNames,
    /// For suggestions where a word names no trade.
    pub search: &'a TradeSearch,
    /// The postcodes whose points are known.
    pub postcodes: &'a BTreeMap<String, Postcode>,
    /// The box in which firms have to lie.
    pub bounds: Bounds,
    /// Says which town a firm is in, or that it is outside of the region.
    pub town_of: &'a TownOf<'a>,
    /// Whether only the postcodes of the region are right.
    pub only_region: bool,
    /// From when records are that do not say it, ISO 8601.
    pub date: &'a str,
    /// Where records are from that do not say it; the file's name where there is none.
    pub source: Option<&'a str>,
}

impl Surroundings<'_> {
    /// Where a row is from that does not say it, as a name that a feed may hold.
    pub(super) fn source_of(&self, row: &Row) -> String {
        let source = text::visible(self.source.unwrap_or(row.file_name()));
        source.replace(char::REPLACEMENT_CHARACTER, "?").chars().take(caps::NAME).collect()
    }
}

/// A postcode.
#[derive(Debug, Clone, PartialEq)]
pub struct Postcode {
    /// A rough point in it.
    pub point: Point,
    /// Name of its town.
    pub town: String,
}
