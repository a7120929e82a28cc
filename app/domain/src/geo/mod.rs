//! Places, distances, and what a map shows at which zoom.

mod bounds;
mod direction;
mod outline;
pub mod polygon;
pub mod projection;
pub mod tile;

pub use bounds::Bounds;
pub use direction::Direction;
pub use outline::Outline;

/// Mean radius of the earth in kilometres (IUGG mean radius R₁).
const EARTH_RADIUS_KM: f64 = 6371.0088;

/// A place on earth, WGS 84.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Longitude in degrees, -180 to 180.
    pub lon: f64,
    /// Latitude in degrees, -90 to 90.
    pub lat: f64,
}

impl Point {
    /// Great-circle distance in kilometres by the haversine formula, within 0.5 % of the ellipsoid
    /// (R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68, 1984).
    pub fn distance_km(self, other: Self) -> f64 {
        let half_lat = (other.lat - self.lat).to_radians() / 2.0;
        let half_lon = (other.lon - self.lon).to_radians() / 2.0;
        let haversine = half_lat.sin().powi(2)
            + self.lat.to_radians().cos() * other.lat.to_radians().cos() * half_lon.sin().powi(2);
        // Rounding can leave antipodes a hair above 1, where the arc sine is undefined.
        2.0 * EARTH_RADIUS_KM * haversine.sqrt().min(1.0).asin()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const RECKLINGHAUSEN: Point = Point { lon: 7.1978, lat: 51.6141 };
    const DORSTEN: Point = Point { lon: 6.9640, lat: 51.6604 };

    #[test]
    fn a_known_distance_comes_out() {
        let km = RECKLINGHAUSEN.distance_km(DORSTEN);
        assert!((16.5..17.5).contains(&km), "{km}");
    }

    #[test]
    fn antipodes_are_half_the_circumference_apart() {
        let km = Point { lon: 0.0, lat: 0.0 }.distance_km(Point { lon: 180.0, lat: 0.0 });
        assert!((km - std::f64::consts::PI * EARTH_RADIUS_KM).abs() < 1e-6, "{km}");
    }

    prop_compose! {
        fn places()(lon in -180.0..180.0, lat in -90.0..90.0) -> Point { Point { lon, lat } }
    }

    proptest! {
        #[test]
        fn distance_is_a_metric(a in places(), b in places(), c in places()) {
            prop_assert!(a.distance_km(a) < 1e-6);
            prop_assert!((a.distance_km(b) - b.distance_km(a)).abs() < 1e-6);
            prop_assert!(a.distance_km(c) <= a.distance_km(b) + b.distance_km(c) + 1e-6);
        }
    }
}
