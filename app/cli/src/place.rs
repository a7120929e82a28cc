//! Which town a place is in.

use packan_domain::{
    business::Address,
    geo::{Bounds, Point, polygon},
    region::TownId,
};
use packan_feed::OutsideRegion;

use crate::content::{Content, TownContent};

/// How far a firm may lie outside of the borders, in degrees: about two kilometres, as much as
/// simplified borders and hand-set pins are off.
const MARGIN: f64 = 0.02;

/// Where firms may be.
pub struct Ground<'a> {
    /// The box in which every firm has to lie.
    pub bounds: Bounds,
    towns: &'a [TownContent],
    /// A firm has to be in one of the towns.
    in_towns_only: bool,
}

impl<'a> Ground<'a> {
    /// The region of the content: its box, or where it says none its towns; `None` without both.
    pub fn of(content: &'a Content) -> Option<Self> {
        let bounds = content.bounds.or_else(|| around(&content.towns))?;
        Some(Self { bounds, towns: &content.towns, in_towns_only: content.bounds.is_none() })
    }

    /// All the world.
    pub fn anywhere() -> Self {
        let corner = |lon, lat| Point { lon, lat };
        let (south_west, north_east) = (corner(-180.0, -90.0), corner(180.0, 90.0));
        Self { bounds: Bounds { south_west, north_east }, towns: &[], in_towns_only: false }
    }

    /// The same, but firms have to be in one of the towns.
    pub fn in_towns_only(self) -> Self {
        Self { in_towns_only: true, ..self }
    }

    /// Says which town a place is in, if it is in one.
    pub fn town_of(
        &self,
    ) -> impl Fn(Point, &Address) -> Result<Option<TownId>, OutsideRegion> + use<'a> {
        let (towns, in_towns_only) = (self.towns, self.in_towns_only);
        move |point, address| match town_of(towns, point, address) {
            None if in_towns_only => Err(OutsideRegion),
            town => Ok(town),
        }
    }
}

/// A box around the towns; `None` without towns.
fn around(towns: &[TownContent]) -> Option<Bounds> {
    let corners = towns.iter().flat_map(|town| town.border.iter().copied());
    Bounds::of(corners).map(|Bounds { south_west, north_east }| {
        let round = |degrees: f64| (degrees * 1e4).round() / 1e4;
        let corner = |point: Point, by: f64| Point {
            lon: round(point.lon + by),
            lat: round(point.lat + by),
        };
        Bounds { south_west: corner(south_west, -MARGIN), north_east: corner(north_east, MARGIN) }
    })
}

/// The town whose border holds the place, else the one whose postcode is on the letter.
fn town_of(towns: &[TownContent], point: Point, address: &Address) -> Option<TownId> {
    let by_border = towns.iter().find(|town| polygon::contains(&town.border, point));
    let by_letter = || {
        let code = address.postal_code.as_ref()?;
        towns.iter().find(|town| town.postcodes.contains(code))
    };
    by_border.or_else(by_letter).map(|town| town.town.id.clone())
}
