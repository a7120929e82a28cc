//! Squares of the map: how a feed of many businesses is cut into files.

use std::{fmt, ops::Range, str::FromStr};

use super::{
    Bounds, Point,
    projection::{Pixel, TILE_PIXELS},
};

/// Deepest zoom of a tile: some ten metres wide.
pub const DEEPEST: u8 = 22;

/// A text that names no tile. The caller leaves the record out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a tile is zoom/column/row, such as 8/132/85")]
pub struct NotATile;

/// A square of the map as tile servers count them: zoom, column from the west, row from the north.
///
/// Its key is `zoom/column/row`, such as `8/132/85`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    zoom: u8,
    x: u32,
    y: u32,
}

impl Tile {
    /// The one tile of zoom 0.
    pub const WORLD: Self = Self { zoom: 0, x: 0, y: 0 };

    /// The tile of `zoom`, at most [`DEEPEST`], that holds `point`.
    // A column is below 2^22.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub fn of(point: Point, zoom: u8) -> Self {
        let zoom = zoom.min(DEEPEST);
        let last = (1_u32 << zoom) - 1;
        let at = point.to_pixel(f64::from(zoom));
        // A negative or huge quotient saturates, so that edges belong to the outermost tiles.
        let index = |pixels: f64| ((pixels / TILE_PIXELS).floor() as u32).min(last);
        Self { zoom, x: index(at.x), y: index(at.y) }
    }

    /// Its zoom, 0 to [`DEEPEST`].
    pub const fn zoom(self) -> u8 {
        self.zoom
    }

    /// The tile of the zoom before that holds this one; `None` for the world.
    pub fn parent(self) -> Option<Self> {
        let zoom = self.zoom.checked_sub(1)?;
        Some(Self { zoom, x: self.x / 2, y: self.y / 2 })
    }

    /// The four tiles of the next zoom, from north-west to south-east; none below [`DEEPEST`].
    pub fn children(self) -> impl Iterator<Item = Self> {
        let zoom = self.zoom + 1;
        let quarter = move |at: u32| Self { zoom, x: self.x * 2 + at % 2, y: self.y * 2 + at / 2 };
        (0..4).map(quarter).filter(|child| child.zoom <= DEEPEST)
    }

    /// Whether `other` is this tile or lies in it.
    pub fn contains(self, other: Self) -> bool {
        let Some(deeper) = other.zoom.checked_sub(self.zoom) else { return false };
        other.x >> deeper == self.x && other.y >> deeper == self.y
    }

    /// Which of the deepest tiles lie in it, counted along the curve that goes through all of them
    /// quarter by quarter, so that those of a tile follow each other (G. M. Morton, 1966).
    pub fn deepest(self) -> Range<u64> {
        let spread = |at: u32| {
            (0..u32::from(self.zoom))
                .fold(0, |sum, bit| sum | u64::from(at >> bit & 1) << (2 * bit))
        };
        let per_tile = 1_u64 << (2 * u32::from(DEEPEST - self.zoom));
        let first = (spread(self.x) | spread(self.y) << 1) * per_tile;
        first..first + per_tile
    }

    /// The box of longitudes and latitudes it covers, a hair larger, so that rounding leaves none of
    /// its points outside.
    pub fn bounds(self) -> Bounds {
        /// A tenth of a millimetre, in degrees.
        const HAIR: f64 = 1e-9;
        let zoom = f64::from(self.zoom);
        let corner = |x: u32, y: u32| {
            Pixel { x: f64::from(x) * TILE_PIXELS, y: f64::from(y) * TILE_PIXELS }.to_point(zoom)
        };
        let (north_west, south_east) = (corner(self.x, self.y), corner(self.x + 1, self.y + 1));
        // The map ends before the earth does.
        let north = if self.y == 0 { 90.0 } else { north_west.lat + HAIR };
        let south = if self.y + 1 == 1 << self.zoom { -90.0 } else { south_east.lat - HAIR };
        Bounds {
            south_west: Point { lon: north_west.lon - HAIR, lat: south },
            north_east: Point { lon: south_east.lon + HAIR, lat: north },
        }
    }
}

impl fmt::Display for Tile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}/{}", self.zoom, self.x, self.y)
    }
}

impl FromStr for Tile {
    type Err = NotATile;

    fn from_str(text: &str) -> Result<Self, NotATile> {
        let mut numbers = text.split('/').map(|number| {
            // `parse` alone would take a sign and leading zeros: two names for one tile.
            let plain = number == "0" || !number.starts_with(['0', '+']);
            number.parse::<u32>().ok().filter(|_| plain)
        });
        let mut next = || numbers.next().flatten().ok_or(NotATile);
        let (zoom, x, y) = (next()?, next()?, next()?);
        let zoom = u8::try_from(zoom).ok().filter(|zoom| *zoom <= DEEPEST).ok_or(NotATile)?;
        let inside = x < 1 << zoom && y < 1 << zoom && numbers.next().is_none();
        if inside { Ok(Self { zoom, x, y }) } else { Err(NotATile) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_tiles_have_names() {
        assert_eq!("8/132/85".parse::<Tile>().map(|tile| tile.to_string()), Ok("8/132/85".into()));
        for text in
            ["", "8", "8/132", "8/256/0", "8/0/256", "23/0/0", "8/132/85/1", "8/+1/2", "8/01/2"]
        {
            assert_eq!(text.parse::<Tile>(), Err(NotATile), "{text}");
        }
    }

    #[test]
    fn recklinghausen_is_where_tile_servers_have_it() {
        let tile = Tile::of(Point { lon: 7.1978, lat: 51.6141 }, 12);
        assert_eq!(tile.to_string(), "12/2129/1360");
    }

    #[test]
    fn the_ends_of_the_world_belong_to_its_outermost_tiles() {
        let corner = Tile::of(Point { lon: 180.0, lat: -90.0 }, 3);
        assert_eq!(corner.to_string(), "3/7/7");
    }

    proptest! {
        #[test]
        fn a_tile_holds_its_points_and_its_children(
            lon in -180.0..=180.0, lat in -90.0..=90.0, zoom in 0_u8..=DEEPEST,
        ) {
            let point = Point { lon, lat };
            let tile = Tile::of(point, zoom);
            prop_assert!(tile.bounds().contains(point));
            prop_assert_eq!(tile.to_string().parse(), Ok(tile));
            prop_assert!(tile.children().all(|child| tile.contains(child) && !child.contains(tile)));
            prop_assert!(tile.children().all(|child| child.parent() == Some(tile)));
            let deepest = Tile::of(point, DEEPEST).deepest();
            prop_assert_eq!(deepest.end - deepest.start, 1);
            prop_assert!(tile.deepest().contains(&deepest.start));
            let ends: Vec<u64> = tile.children().map(|child| child.deepest().end).collect();
            prop_assert!(ends.is_sorted() && ends.last().is_none_or(|end| *end == tile.deepest().end));
            let siblings = tile.parent().into_iter().flat_map(Tile::children);
            prop_assert_eq!(siblings.filter(|it| it.contains(tile)).count(), usize::from(zoom > 0));
        }
    }
}
