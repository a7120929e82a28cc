use packan_domain::geo::Point;

use crate::format;

/// A place that a map looks at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// The middle of what can be seen.
    pub point: Point,
    /// Zoom of the map, 0 to 22, in hundredths at most.
    pub zoom: f64,
}

impl Spot {
    /// As an address has it: latitude, longitude and zoom, to some ten metres.
    pub fn text(self) -> String {
        let [lat, lon] = [self.point.lat, self.point.lon].map(|degrees| format::fixed(degrees, 4));
        format!("{lat},{lon},{}", format::fixed(self.zoom, 2))
    }

    /// The spot that an address names.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut numbers = text.split(',').map(|number| number.parse::<f64>().ok());
        let mut next = |most: f64| numbers.next()?.filter(|number| number.abs() <= most);
        let (lat, lon, zoom) = (next(90.0)?, next(180.0)?, next(22.0)?);
        let whole = zoom >= 0.0 && numbers.next().is_none();
        whole.then_some(Self { point: Point { lon, lat }, zoom })
    }

    /// The spot as an address has it, so that both can be compared.
    #[must_use]
    pub fn rounded(self) -> Self {
        Self::from_text(&self.text()).unwrap_or(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spot_survives_an_address() {
        let spot = Spot { point: Point { lon: 7.197_812_3, lat: 51.614_14 }, zoom: 12.25 };
        assert_eq!(spot.text(), "51.6141,7.1978,12.25");
        assert_eq!(Spot::from_text(&spot.text()), Some(spot.rounded()));
        assert_eq!(spot.rounded().rounded(), spot.rounded());
    }

    #[test]
    fn what_is_no_spot_is_none() {
        for text in
            ["51,7", "51,7,30", "51,7,-1", "91,7,12", "51,7,12,1", "NaN,7,12", "inf,7,12", ""]
        {
            assert_eq!(Spot::from_text(text), None, "{text}");
        }
    }
}
