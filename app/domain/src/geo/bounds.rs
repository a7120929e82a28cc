use super::Point;

/// A box of longitudes and latitudes that does not cross the antimeridian.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// South-western corner.
    pub south_west: Point,
    /// North-eastern corner.
    pub north_east: Point,
}

impl Bounds {
    /// The smallest box around all `points`; `None` without points.
    pub fn of(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        points
            .into_iter()
            .map(|point| Self { south_west: point, north_east: point })
            .reduce(Self::union)
    }

    /// The smallest box around both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self {
            south_west: Point {
                lon: self.south_west.lon.min(other.south_west.lon),
                lat: self.south_west.lat.min(other.south_west.lat),
            },
            north_east: Point {
                lon: self.north_east.lon.max(other.north_east.lon),
                lat: self.north_east.lat.max(other.north_east.lat),
            },
        }
    }

    /// Whether `point` lies in the box or on its edge.
    pub fn contains(&self, point: Point) -> bool {
        (self.south_west.lon..=self.north_east.lon).contains(&point.lon)
            && (self.south_west.lat..=self.north_east.lat).contains(&point.lat)
    }

    /// Whether both have a point in common.
    pub fn meets(&self, other: &Self) -> bool {
        self.south_west.lon <= other.north_east.lon
            && other.south_west.lon <= self.north_east.lon
            && self.south_west.lat <= other.north_east.lat
            && other.south_west.lat <= self.north_east.lat
    }

    /// The middle in degrees.
    pub fn center(&self) -> Point {
        Point {
            lon: f64::midpoint(self.south_west.lon, self.north_east.lon),
            lat: f64::midpoint(self.south_west.lat, self.north_east.lat),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn no_points_have_no_box() {
        assert_eq!(Bounds::of([]), None);
    }

    #[test]
    fn boxes_beside_each_other_do_not_meet() {
        let square = |lon, lat| {
            let corners = [Point { lon, lat }, Point { lon: lon + 1.0, lat: lat + 1.0 }];
            Bounds::of(corners).unwrap()
        };
        assert!(square(0.0, 0.0).meets(&square(1.0, 0.5)));
        assert!(!square(0.0, 0.0).meets(&square(1.1, 0.0)));
        assert!(!square(0.0, 0.0).meets(&square(0.0, -1.1)));
    }

    proptest! {
        #[test]
        fn a_box_contains_what_it_was_made_of(
            places in prop::collection::vec((-180.0..180.0, -90.0..90.0), 1..20),
            split in 0_usize..20,
        ) {
            let points: Vec<Point> =
                places.into_iter().map(|(lon, lat)| Point { lon, lat }).collect();
            let bounds = Bounds::of(points.iter().copied()).unwrap();
            prop_assert!(points.iter().all(|point| bounds.contains(*point)));
            prop_assert!(bounds.contains(bounds.center()));
            let others = Bounds::of(points.iter().skip(split).copied());
            prop_assert!(others.is_none_or(|others| others.meets(&bounds) && bounds.meets(&others)));
            let (left, right) = points.split_at(split.min(points.len()));
            let joined = [left, right]
                .into_iter()
                .filter_map(|half| Bounds::of(half.iter().copied()))
                .reduce(Bounds::union);
            prop_assert_eq!(joined, Some(bounds));
        }
    }
}
