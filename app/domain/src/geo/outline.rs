use super::{Bounds, Point};

/// Steps across a drawing: fine enough for a poster, and whole numbers are short to write.
const STEPS: f64 = 1000.0;
/// Steps under which a corner is left out: nobody sees it, and it has to be loaded.
const LEAST: i32 = 4;

/// Borders as a drawing: longitudes and latitudes become steps from the upper left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outline {
    west: f64,
    north: f64,
    /// Steps in a degree of longitude and in one of latitude.
    steps: (f64, f64),
    size: (i32, i32),
}

impl Outline {
    /// A drawing of what lies in `bounds`, as wide or as high as it may be.
    pub fn of(bounds: &Bounds) -> Self {
        let Bounds { south_west, north_east } = bounds;
        // A degree of longitude is shorter the further north it is.
        let narrow = bounds.center().lat.to_radians().cos();
        let width = (north_east.lon - south_west.lon) * narrow;
        let height = north_east.lat - south_west.lat;
        let step = STEPS / width.max(height).max(f64::EPSILON);
        Self {
            west: south_west.lon,
            north: north_east.lat,
            steps: (step * narrow, step),
            size: (whole(width * step), whole(height * step)),
        }
    }

    /// Width and height in steps.
    pub const fn size(&self) -> (i32, i32) {
        self.size
    }

    /// Where a place is.
    pub fn place(&self, point: Point) -> (i32, i32) {
        let east = (point.lon - self.west) * self.steps.0;
        let south = (self.north - point.lat) * self.steps.1;
        (whole(east), whole(south))
    }

    /// The middle of what a border holds, where its name has most room. Without area it is the first
    /// corner.
    pub fn middle(&self, ring: &[Point]) -> (i32, i32) {
        let places: Vec<(f64, f64)> = ring
            .iter()
            .map(|corner| self.place(*corner))
            .map(|(x, y)| (f64::from(x), f64::from(y)))
            .collect();
        let (mut area, mut east, mut south) = (0.0, 0.0, 0.0);
        for ((ax, ay), (bx, by)) in places.iter().zip(places.iter().cycle().skip(1)) {
            let part = ax * by - bx * ay;
            area += part;
            east += (ax + bx) * part;
            south += (ay + by) * part;
        }
        if area == 0.0 {
            return places.first().map_or((0, 0), |(x, y)| (whole(*x), whole(*y)));
        }
        (whole(east / area / 3.0), whole(south / area / 3.0))
    }

    /// A border as path data of SVG.
    pub fn path(&self, ring: &[Point]) -> String {
        let mut path = String::new();
        let mut before: Option<(i32, i32)> = None;
        for corner in ring {
            let (x, y) = self.place(*corner);
            let near = |(bx, by): (i32, i32)| (x - bx).abs() + (y - by).abs() < LEAST;
            if before.is_some_and(near) {
                continue;
            }
            let letter = if before.is_none() { 'M' } else { 'L' };
            path.push(letter);
            path.push_str(&x.to_string());
            path.push(' ');
            path.push_str(&y.to_string());
            before = Some((x, y));
        }
        path.push('Z');
        path
    }
}

/// The nearest whole number; a float too large for one becomes the largest there is.
#[expect(clippy::cast_possible_truncation, reason = "it stops at the largest")]
fn whole(value: f64) -> i32 {
    value.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds() -> Bounds {
        Bounds {
            south_west: Point { lon: 7.0, lat: 51.0 },
            north_east: Point { lon: 8.0, lat: 52.0 },
        }
    }

    #[test]
    fn north_is_up_and_nothing_is_stretched() {
        let outline = Outline::of(&bounds());
        assert_eq!(outline.place(Point { lon: 7.0, lat: 52.0 }), (0, 0));
        let (width, height) = outline.size();
        assert_eq!(height, 1000);
        assert!((615..=630).contains(&width), "a degree at 51.5° north is {width} wide");
        assert_eq!(outline.place(Point { lon: 8.0, lat: 51.0 }), (width, height));
    }

    #[test]
    fn a_border_is_a_closed_path_without_what_nobody_sees() {
        let outline = Outline::of(&bounds());
        let corner = |lon, lat| Point { lon, lat };
        let ring = [corner(7.0, 52.0), corner(7.0001, 52.0), corner(7.0, 51.5), corner(8.0, 51.0)];
        let (width, _) = outline.size();
        assert_eq!(outline.path(&ring), format!("M0 0L0 500L{width} 1000Z"));
        assert_eq!(outline.path(&[]), "Z");
    }

    #[test]
    fn the_middle_is_where_most_of_it_is() {
        let outline = Outline::of(&bounds());
        let corner = |lon, lat| Point { lon, lat };
        let (width, height) = outline.size();
        let square = [corner(7.0, 51.0), corner(8.0, 51.0), corner(8.0, 52.0), corner(7.0, 52.0)];
        let (x, y) = outline.middle(&square);
        assert!((x - width / 2).abs() <= 1 && y == height / 2, "{x} {y}");
        assert_eq!(outline.middle(&square[..2]), (0, height));
        assert_eq!(outline.middle(&[]), (0, 0));
    }

    #[test]
    fn a_place_without_extent_is_no_trouble() {
        let point = Point { lon: 7.0, lat: 51.0 };
        let outline = Outline::of(&Bounds { south_west: point, north_east: point });
        assert_eq!((outline.size(), outline.place(point)), ((0, 0), (0, 0)));
    }
}
