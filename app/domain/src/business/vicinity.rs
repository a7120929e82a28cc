use std::fmt;

use super::Business;
use crate::{geo::tile::Tile, region::TownId};

/// Longest text accepted, in bytes: as long as a town's key.
const MOST_BYTES: usize = 80;

/// Some four hundred metres wide: smaller than any shard, so that few are near.
const ZOOM: u8 = 16;

/// A text that names no part of a feed. The caller looks everywhere.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a vicinity is a town's key or a tile, such as 12/2129/1360")]
pub struct NotAVicinity;

/// Where a feed has a business, so that nobody has to look through all of it: a town, or a square
/// of the map in feeds that are cut that way.
///
/// It stands in addresses and in the saved record as the town's key or the tile's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Vicinity(String);

/// What a [`Vicinity`] names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Area {
    /// A town.
    Town(TownId),
    /// A square of the map.
    Tile(Tile),
}

impl Vicinity {
    /// Checks and takes `text`.
    pub fn parse(text: &str) -> Result<Self, NotAVicinity> {
        let plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'/');
        let sound = (1..=MOST_BYTES).contains(&text.len()) && text.bytes().all(plain);
        if sound { Ok(Self(text.to_owned())) } else { Err(NotAVicinity) }
    }

    /// The vicinity of a business.
    pub fn of(business: &Business) -> Self {
        Self(match &business.town {
            Some(town) => town.to_string(),
            None => Tile::of(business.point, ZOOM).to_string(),
        })
    }

    /// The town or the square; `None` if it names neither.
    pub fn area(&self) -> Option<Area> {
        match TownId::parse(&self.0) {
            Ok(town) => Some(Area::Town(town)),
            Err(_) => self.0.parse().ok().map(Area::Tile),
        }
    }

    /// The text as it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Vicinity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::sample::business, *};

    #[test]
    fn a_business_is_in_its_town_or_in_a_square() {
        let (in_town, elsewhere) = (business(), Business { town: None, ..business() });
        assert_eq!(Vicinity::of(&in_town).as_str(), "recklinghausen");
        let square = Vicinity::of(&elsewhere);
        assert_eq!(square.area(), Some(Area::Tile(Tile::of(elsewhere.point, ZOOM))));
        assert_eq!(Vicinity::parse(square.as_str()), Ok(square));
    }

    #[test]
    fn what_names_nothing_is_told_apart() {
        for text in ["", "Marl", "12/1?x", "marl&q=1", &"a".repeat(81)] {
            assert_eq!(Vicinity::parse(text), Err(NotAVicinity), "{text}");
        }
        assert_eq!(Vicinity::parse("99/1/1").map(|it| it.area()), Ok(None));
    }
}
