//! Rings of points: is a place inside a town?

use super::Point;

/// Whether `point` lies inside `ring`, a closed ring whose first point is not repeated.
///
/// Even-odd rule: a ray to the east crosses the edge of what contains it an odd number of times
/// (M. Shimrat, "Algorithm 112", CACM 5, 1962). Treats degrees as a plane, which is right for
/// towns; a point exactly on an edge may fall on either side; fewer than three points contain
/// nothing.
pub fn contains(ring: &[Point], point: Point) -> bool {
    ring.iter().zip(ring.iter().cycle().skip(1)).fold(false, |inside, (a, b)| {
        let spans = (a.lat > point.lat) != (b.lat > point.lat);
        let crosses =
            spans && point.lon < (b.lon - a.lon) * (point.lat - a.lat) / (b.lat - a.lat) + a.lon;
        inside != crosses
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ring(corners: &[(f64, f64)]) -> Vec<Point> {
        corners.iter().map(|&(lon, lat)| Point { lon, lat }).collect()
    }

    #[test]
    fn a_bay_is_outside() {
        let horseshoe = ring(&[
            (0.0, 0.0),
            (3.0, 0.0),
            (3.0, 3.0),
            (2.0, 3.0),
            (2.0, 1.0),
            (1.0, 1.0),
            (1.0, 3.0),
            (0.0, 3.0),
        ]);
        assert!(contains(&horseshoe, Point { lon: 0.5, lat: 2.0 }));
        assert!(!contains(&horseshoe, Point { lon: 1.5, lat: 2.0 }));
        assert!(contains(&horseshoe, Point { lon: 2.5, lat: 2.0 }));
    }

    #[test]
    fn degenerate_rings_contain_nothing() {
        let here = Point { lon: 0.0, lat: 0.0 };
        for corners in [&[][..], &[(0.0, 0.0)], &[(-1.0, -1.0), (1.0, 1.0)]] {
            assert!(!contains(&ring(corners), here));
        }
    }

    proptest! {
        #[test]
        fn a_rectangle_agrees_with_its_bounds(lon in -2.0..2.0_f64, lat in -2.0..2.0_f64) {
            let square = ring(&[(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]);
            let inside = lon.abs() < 1.0 && lat.abs() < 1.0;
            prop_assert_eq!(contains(&square, Point { lon, lat }), inside);
        }

        #[test]
        fn where_a_ring_starts_does_not_matter(start in 0_usize..5, lon in -2.0..2.0, lat in -2.0..2.0_f64) {
            let mut corners = ring(&[(-1.0, -1.0), (1.0, -0.5), (1.5, 1.0), (0.0, 0.2), (-1.0, 1.0)]);
            let before = contains(&corners, Point { lon, lat });
            corners.rotate_left(start);
            prop_assert_eq!(contains(&corners, Point { lon, lat }), before);
        }
    }
}
