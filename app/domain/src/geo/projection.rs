//! Web Mercator: from degrees to the pixels of a map and back.

use std::f64::consts::PI;

use super::Point;
use crate::order::between;

/// Edge of a map tile, and of the whole world at zoom 0, in CSS pixels.
pub const TILE_PIXELS: f64 = 256.0;

/// Latitude at which Web Mercator ends, in degrees: the world is a square.
pub const MAX_LATITUDE: f64 = 85.051_128_779_806_59;

/// A place on the world map of some zoom, in CSS pixels from its north-western corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pixel {
    /// To the east.
    pub x: f64,
    /// To the south.
    pub y: f64,
}

/// Edge of the world at `zoom` in CSS pixels: 256 · 2^zoom.
pub fn world_pixels(zoom: f64) -> f64 {
    TILE_PIXELS * zoom.exp2()
}

impl Point {
    /// Where the point stands on the world map of `zoom` (EPSG:3857, spherical).
    ///
    /// Latitudes beyond [`MAX_LATITUDE`] come out on the map's edge.
    pub fn to_pixel(self, zoom: f64) -> Pixel {
        let (world, at) = (world_pixels(zoom), self.to_world());
        Pixel { x: world * at.x, y: world * at.y }
    }

    /// Where the point stands on a world map that is one unit wide.
    pub fn to_world(self) -> Pixel {
        let sin = between(-MAX_LATITUDE, self.lat, MAX_LATITUDE).to_radians().sin();
        Pixel { x: self.lon / 360.0 + 0.5, y: 0.5 - ((1.0 + sin) / (1.0 - sin)).ln() / (4.0 * PI) }
    }
}

impl Pixel {
    /// The place on earth under the pixel of the world map of `zoom`.
    pub fn to_point(self, zoom: f64) -> Point {
        let world = world_pixels(zoom);
        let mercator = (0.5 - self.y / world) * 2.0 * PI;
        Point {
            lon: (self.x / world - 0.5) * 360.0,
            lat: (2.0 * mercator.exp().atan() - PI / 2.0).to_degrees(),
        }
    }

    /// Distance to another pixel of the same zoom.
    pub fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_middle_of_the_world_is_the_middle_of_the_map() {
        let middle = Point { lon: 0.0, lat: 0.0 }.to_pixel(1.0);
        assert!(middle.distance(Pixel { x: 256.0, y: 256.0 }) < 1e-9, "{middle:?}");
    }

    #[test]
    fn the_corner_of_the_world_is_the_origin() {
        let corner = Point { lon: -180.0, lat: 90.0 }.to_pixel(3.0);
        assert!(corner.distance(Pixel { x: 0.0, y: 0.0 }) < 1e-6, "{corner:?}");
    }

    proptest! {
        #[test]
        fn there_and_back_again(lon in -180.0..180.0, lat in -85.0..85.0, zoom in 0.0..20.0) {
            let back = Point { lon, lat }.to_pixel(zoom).to_point(zoom);
            prop_assert!((back.lon - lon).abs() < 1e-9 && (back.lat - lat).abs() < 1e-9);
        }
    }
}
