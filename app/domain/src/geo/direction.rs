//! Stepping from pin to pin with the arrow keys.

use super::{Point, projection::Pixel};
use crate::keyed::keyed_enum;

keyed_enum! {
    /// Where to step on the map.
    Direction {
        /// Up.
        North = "north",
        /// Right.
        East = "east",
        /// Down.
        South = "south",
        /// Left.
        West = "west",
    }
}

impl Direction {
    /// The place among `points` that one steps to from the one at `from`; `None` where nothing
    /// lies that way.
    ///
    /// It is the nearest of those that lie more that way than aside; where there is none, the
    /// nearest of those that lie that way at all.
    pub fn next(self, points: &[Point], from: usize) -> Option<usize> {
        let here = points.get(from)?.to_pixel(UNIT_ZOOM);
        let ways = points.iter().enumerate().filter_map(|(at, point)| {
            let (along, aside) = self.way(here, point.to_pixel(UNIT_ZOOM));
            (at != from && along > 0.0).then(|| (at, aside > along, along.hypot(aside)))
        });
        ways.min_by(|(_, one_aside, one), (_, other_aside, other)| {
            one_aside.cmp(other_aside).then(one.total_cmp(other))
        })
        .map(|(at, ..)| at)
    }

    /// How far it is from `here` to `there` this way and across it.
    fn way(self, here: Pixel, there: Pixel) -> (f64, f64) {
        let (east, south) = (there.x - here.x, there.y - here.y);
        match self {
            Self::North => (-south, east.abs()),
            Self::East => (east, south.abs()),
            Self::South => (south, east.abs()),
            Self::West => (-east, south.abs()),
        }
    }
}

/// Any zoom does: the projection keeps angles.
const UNIT_ZOOM: f64 = 0.0;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn places(places: &[(f64, f64)]) -> Vec<Point> {
        places.iter().map(|&(lon, lat)| Point { lon, lat }).collect()
    }

    #[test]
    fn each_key_leads_where_it_points() {
        let cross = places(&[(0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (0.0, -1.0), (-1.0, 0.0)]);
        let to = |direction: Direction| direction.next(&cross, 0);
        assert_eq!(
            Direction::ALL.iter().map(|it| to(*it)).collect::<Vec<_>>(),
            [Some(1), Some(2), Some(3), Some(4)]
        );
    }

    #[test]
    fn what_lies_aside_is_reached_when_nothing_else_is_left() {
        let aside = places(&[(0.0, 0.0), (2.0, 0.9)]);
        assert_eq!(Direction::North.next(&aside, 0), Some(1));
        assert_eq!(Direction::North.next(&aside, 1), None);
        let better = places(&[(0.0, 0.0), (2.0, 0.9), (0.5, 4.0)]);
        assert_eq!(Direction::North.next(&better, 0), Some(2));
    }

    proptest! {
        #[test]
        fn a_step_goes_the_way_it_says_if_there_is_one(
            places in prop::collection::vec((-10.0..10.0, -10.0..10.0), 1..20),
            from in 0_usize..20,
            at in 0_usize..4,
        ) {
            let points: Vec<Point> =
                places.into_iter().map(|(lon, lat)| Point { lon, lat }).collect();
            let from = from.min(points.len() - 1);
            let direction = Direction::ALL[at];
            let lies = |to: usize| match direction {
                Direction::North => points[to].lat > points[from].lat,
                Direction::East => points[to].lon > points[from].lon,
                Direction::South => points[to].lat < points[from].lat,
                Direction::West => points[to].lon < points[from].lon,
            };
            match direction.next(&points, from) {
                Some(next) => prop_assert!(lies(next)),
                None => prop_assert!(!(0..points.len()).any(|to| to != from && lies(to))),
            }
        }
    }
}
