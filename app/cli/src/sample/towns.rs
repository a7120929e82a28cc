//! Places for invented firms where there are no towns to go by.

use packan_domain::geo::{Bounds, Point};

use super::random::Random;

/// How many towns there are.
const TOWNS: u32 = 400;
/// Firms in the country between the towns, in per cent.
const COUNTRY: u32 = 30;
/// How far most of a town's firms are from its middle, in degrees of latitude: two to ten
/// kilometres.
const SPREAD: (f64, f64) = (0.02, 0.1);

/// Made-up towns in a box: few large and many small ones, so that firms stand as thickly here and as
/// thinly there as they do in a country.
pub struct Towns {
    bounds: Bounds,
    towns: Vec<Town>,
}

struct Town {
    number: u32,
    middle: Point,
    spread: f64,
    /// How often it is chosen.
    weight: u32,
}

impl Towns {
    /// Makes them up.
    pub fn within(bounds: Bounds, random: &mut Random) -> Self {
        let town = |number: u32| Town {
            number,
            middle: somewhere(bounds, random),
            spread: SPREAD.0 + (SPREAD.1 - SPREAD.0) * random.fraction(),
            // As large towns are: the second has half as many as the first (G. Zipf, 1949).
            weight: 1_000_000 / number,
        };
        Self { bounds, towns: (1..=TOWNS).map(town).collect() }
    }

    /// A place, and what its town is called if it is in one.
    pub fn place(&self, random: &mut Random) -> (Point, Option<String>) {
        if random.chance(COUNTRY) {
            return (somewhere(self.bounds, random), None);
        }
        let Some(town) = random.weighted(&self.towns, |town| town.weight) else {
            return (somewhere(self.bounds, random), None);
        };
        // The sum of some is nearly normal, and never far off.
        let mut off = || (0..4).map(|_| random.fraction()).sum::<f64>() - 2.0;
        // A degree of longitude is shorter than one of latitude.
        let narrow = town.middle.lat.to_radians().cos().max(0.1);
        let point = Point {
            lon: town.middle.lon + off() * town.spread / narrow,
            lat: town.middle.lat + off() * town.spread,
        };
        let Bounds { south_west, north_east } = self.bounds;
        let inside = Point {
            lon: point.lon.max(south_west.lon).min(north_east.lon),
            lat: point.lat.max(south_west.lat).min(north_east.lat),
        };
        (rounded(inside), Some(format!("Musterstadt {}", town.number)))
    }
}

fn somewhere(Bounds { south_west, north_east }: Bounds, random: &mut Random) -> Point {
    let mut between = |from: f64, to: f64| from + (to - from) * random.fraction();
    let (lon, lat) =
        (between(south_west.lon, north_east.lon), between(south_west.lat, north_east.lat));
    rounded(Point { lon, lat })
}

/// Five decimals are a metre.
pub fn rounded(Point { lon, lat }: Point) -> Point {
    let round = |degrees: f64| (degrees * 1e5).round() / 1e5;
    Point { lon: round(lon), lat: round(lat) }
}
