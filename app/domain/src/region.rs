//! The region a feed speaks for, and its towns.

use crate::{geo::Point, slug::slug_type};

slug_type! {
    /// A town's key: `oer-erkenschwick`.
    TownId
}

/// A region and its towns, alphabetically.
#[derive(Debug, Clone, PartialEq)]
pub struct Region {
    /// Name as it is to be shown.
    pub name: String,
    /// The towns.
    pub towns: Vec<Town>,
}

impl Region {
    /// The town of a key.
    pub fn town(&self, id: &TownId) -> Option<&Town> {
        self.towns.iter().find(|town| town.id == *id)
    }
}

/// A town.
#[derive(Debug, Clone, PartialEq)]
pub struct Town {
    /// Key in addresses.
    pub id: TownId,
    /// Name as it is to be shown.
    pub name: String,
    /// A point in its middle: distances are from here, its label stands here.
    pub center: Point,
}

/// A town's border: one closed ring, first point not repeated.
#[derive(Debug, Clone, PartialEq)]
pub struct Border {
    /// The town.
    pub town: TownId,
    /// The outer ring.
    pub ring: Vec<Point>,
}

/// A figure about the region, with its source.
#[derive(Debug, Clone, PartialEq)]
pub struct RegionFact {
    /// Key by which a view asks for it: `businesses`.
    pub key: String,
    /// The figure.
    pub value: f64,
    /// Source of the figure.
    pub provenance: crate::trade::Provenance,
}
