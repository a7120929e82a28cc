//! A firm for tests to vary.

use super::{Address, Business, BusinessId, Contact};
use crate::{
    geo::Point,
    region::TownId,
    trade::{Provenance, TradeId},
};

pub(super) fn business() -> Business {
    Business {
        id: BusinessId::parse("firma").unwrap(),
        name: "Firma".to_owned(),
        town: TownId::parse("recklinghausen").ok(),
        trades: vec![TradeId::parse("tischler").unwrap()],
        address: Address::default(),
        point: Point { lon: 7.2, lat: 51.6 },
        approximate: false,
        contact: Contact::default(),
        apprenticeships: Vec::new(),
        internship: false,
        trial_day: false,
        languages: Vec::new(),
        topics: Vec::new(),
        opening_hours: None,
        sample: true,
        provenance: Provenance { source: "Test".to_owned(), url: None, date: "2026".to_owned() },
    }
}
