use packan_domain::{business::Business, geo::Bounds};

use super::{read_businesses, write_businesses};
use crate::LeftOut;

/// A firm as a feed would have it.
#[derive(Debug, Clone, PartialEq)]
pub struct Proof {
    /// What readers get.
    pub firm: Business,
    /// The GeoJSON that says so, for who publishes.
    pub file: String,
}

/// Holds a firm that somebody wrote to the rules of a feed of this region.
///
/// Errors: the first thing that readers would leave it out for.
pub fn proof(firm: &Business, bounds: Bounds) -> Result<Proof, Option<LeftOut>> {
    let mut file = Vec::new();
    write_businesses([firm], &mut file).map_err(|_| None)?;
    let read = read_businesses(&file, firm.town.as_ref(), bounds).map_err(|_| None)?;
    match (read.value.into_iter().next(), read.left_out.into_iter().next()) {
        (Some(firm), None) => Ok(Proof { firm, file: String::from_utf8(file).map_err(|_| None)? }),
        (_, left_out) => Err(left_out),
    }
}

#[cfg(test)]
mod tests {
    use packan_domain::{
        business::{Address, BusinessId, Contact},
        geo::Point,
        trade::{Provenance, TradeId},
    };

    use super::*;

    fn firm() -> Business {
        Business {
            id: BusinessId::parse("eintrag").unwrap(),
            name: "Musterbetrieb".to_owned(),
            town: None,
            trades: vec![TradeId::parse("baecker").unwrap()],
            address: Address::default(),
            point: Point { lon: 7.1, lat: 51.6 },
            approximate: true,
            contact: Contact::default(),
            apprenticeships: Vec::new(),
            internship: true,
            trial_day: false,
            languages: Vec::new(),
            topics: Vec::new(),
            opening_hours: None,
            sample: false,
            provenance: Provenance { source: "x".to_owned(), url: None, date: "2026".to_owned() },
        }
    }

    fn bounds() -> Bounds {
        Bounds {
            south_west: Point { lon: 6.0, lat: 51.0 },
            north_east: Point { lon: 8.0, lat: 52.0 },
        }
    }

    #[test]
    fn what_is_written_as_people_write_it_becomes_what_a_feed_has() {
        let telephone = Some("02361 / 12 34 56".to_owned());
        let written = Business { contact: Contact { telephone, ..Contact::default() }, ..firm() };
        let proof = proof(&written, bounds()).unwrap();
        assert_eq!(proof.firm.contact.telephone.as_deref(), Some("02361123456"));
        assert!(proof.file.starts_with("{\"type\":\"FeatureCollection\""), "{}", proof.file);
    }

    #[test]
    fn what_a_feed_would_leave_out_is_named() {
        let refused = |firm: Business| proof(&firm, bounds()).unwrap_err().unwrap().field;
        let url = Some("http://example.org".to_owned());
        let contact = Contact { url, ..Contact::default() };
        assert_eq!(refused(Business { contact, ..firm() }), "url");
        assert_eq!(refused(Business { name: " ".to_owned(), ..firm() }), "name");
        let postal_code = Some("4577".to_owned());
        let address = Address { postal_code, ..Address::default() };
        assert_eq!(refused(Business { address, ..firm() }), "address.postalCode");
        let point = Point { lon: 13.4, lat: 52.5 };
        assert_eq!(refused(Business { point, ..firm() }), "geometry.coordinates");
    }
}
