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
    /// The towns; `None` where any place is right.
    towns: Option<&'a [TownContent]>,
}

impl<'a> Ground<'a> {
    /// The region of the content; `None` without towns.
    pub fn of(content: &'a Content) -> Option<Self> {
        Some(Self { bounds: region_bounds(content)?, towns: Some(&content.towns) })
    }

    /// All the world.
    pub fn anywhere() -> Self {
        let corner = |lon, lat| Point { lon, lat };
        let (south_west, north_east) = (corner(-180.0, -90.0), corner(180.0, 90.0));
        Self { bounds: Bounds { south_west, north_east }, towns: None }
    }

    /// Says which town a place is in; none where any place is right.
    pub fn town_of(
        &self,
    ) -> impl Fn(Point, &Address) -> Result<Option<TownId>, OutsideRegion> + use<'a> {
        let towns = self.towns;
        move |point, address| towns.map_or(Ok(None), |towns| town_of(towns, point, address))
    }
}

/// The box in which every firm has to lie; `None` without towns.
pub fn region_bounds(content: &Content) -> Option<Bounds> {
    let corners = content.towns.iter().flat_map(|town| town.border.iter().copied());
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
///
/// Errors: [`OutsideRegion`] if there is none.
pub fn town_of(
    towns: &[TownContent],
    point: Point,
    address: &Address,
) -> Result<Option<TownId>, OutsideRegion> {
    let by_border = towns.iter().find(|town| polygon::contains(&town.border, point));
    let by_letter = || {
        let code = address.postal_code.as_ref()?;
        towns.iter().find(|town| town.postcodes.contains(code))
    };
    let town = by_border.or_else(by_letter).ok_or(OutsideRegion)?;
    Ok(Some(town.town.id.clone()))
}
