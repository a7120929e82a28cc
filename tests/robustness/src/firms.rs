use packan_domain::{
    business::{Business, Vicinity, hours::OpeningHours},
    region::TownId,
};
use packan_feed::{local_business, proof, read_businesses, read_firms, write_businesses};

use crate::WORLD;

/// Firms of a feed and of a publisher's file, and what is shown of one.
pub fn firms(bytes: &[u8]) {
    let town = TownId::parse("marl").unwrap();
    if let Ok(read) = read_businesses(bytes, Some(&town), WORLD) {
        assert!(read.value.iter().all(|firm| firm.town.as_ref() == Some(&town)));
    }
    if let Ok(read) = read_businesses(bytes, None, WORLD) {
        let mut file = Vec::new();
        write_businesses(&read.value, &mut file).unwrap();
        let again = read_businesses(&file, None, WORLD).unwrap();
        assert_eq!(again.left_out, []);
        assert_eq!(again.value, read.value);
        read.value.iter().for_each(shown);
    }
    if let Ok(read) = read_firms(bytes, WORLD, &|_, _| Ok(None)) {
        let mut file = Vec::new();
        write_businesses(&read.value, &mut file).unwrap();
        assert_eq!(read_firms(&file, WORLD, &|_, _| Ok(None)).unwrap().value, read.value);
    }
}

fn shown(firm: &Business) {
    let data = local_business(firm, |trade| Some(trade.to_string()));
    assert!(!data.contains("</") && !data.contains("<!--"), "it would end its element: {data}");
    if let Some(hours) = &firm.opening_hours {
        // What is not a plain week is shown as it is written.
        let _plain = OpeningHours::parse(hours);
    }
    let near = Vicinity::of(firm);
    assert!(near.area().is_some(), "{near:?} names no place");
    assert!(proof(firm, WORLD).is_ok(), "{firm:?}");
}
