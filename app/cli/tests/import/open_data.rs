//! What OpenStreetMap and the job search know.

use std::collections::BTreeMap;

use crate::{Import, fixture, named};

#[test]
fn openstreetmap_is_read_by_tags_and_by_what_a_name_knows_better() {
    let import = Import::of("overpass", &fixture("overpass.json"), &[]);
    assert_eq!(import.code, 1);
    import.says(&[
        "13 read = 5 taken (0 not in full) + 8 left out + 0 merged",
        "node/1: Trades: craft=carpenter, but the name holds \"schreiner\": taken as tischler",
        "node/4: Firm name: is missing",
        "node/5: Trades: shop=shoes does not say",
        "node/6: Firm name: the source is not sure: \"Name?\"",
        "node/8: Trades: no tag names a trade",
        "node/9: Trades: the name holds \"tuev\": no workshop",
        "node/10: Latitude: lies outside the region",
        "way/12: Latitude: the place is unknown",
        "repeats an earlier record",
    ]);
    let firms = import.firms();
    let trades: BTreeMap<&str, &str> =
        firms.iter().map(|firm| (firm.id.as_str(), firm.trades[0].as_str())).collect();
    let expected = BTreeMap::from([
        ("osm-node-1", "tischler"),
        ("osm-node-2", "zimmerer"),
        ("osm-node-6", "massschuhmacher"),
        ("osm-node-7", "elektroniker"),
        ("osm-way-3", "kraftfahrzeugmechatroniker"),
    ]);
    assert_eq!(trades, expected);
    let joinery = named(&firms, "Schreinerei");
    assert_eq!(joinery.address.street.as_deref(), Some("Probeweg 2"));
    assert_eq!(joinery.contact.telephone.as_deref(), Some("+49236512345"));
    let provenance = &joinery.provenance;
    assert_eq!(provenance.source, "© OpenStreetMap contributors, ODbL 1.0");
    assert_eq!(provenance.url.as_deref(), Some("https://www.openstreetmap.org/node/1"));
    assert_eq!(provenance.date, "2026-01-15");
    // What is not there costs nothing else.
    assert!(named(&firms, "Zimmerei").contact.telephone.is_none());
}

#[test]
fn any_place_is_right_where_no_region_is() {
    let file = fixture("overpass.json");
    let import = Import::of("overpass", &file, &["--region", "none"]);
    let firms = import.firms();
    assert_eq!(firms.len(), 6);
    let far = named(&firms, "Muster Friseur");
    assert_eq!((far.point.lat, &far.town), (48.1, &None));
}

#[test]
fn offers_of_the_job_search_become_offers_of_firms() {
    let import = Import::of("jobs", &fixture("jobs.json"), &[]);
    import.says(&[
        "8 read = 2 taken (0 not in full) + 4 left out + 2 merged into another",
        "10000-4-S: Trades: \"Geb\u{fffd}udereiniger/in\" holds broken characters; read as gebaeudereiniger",
        "10000-5-S: Firm name: holds broken characters (\u{fffd}). Spell it right.",
        "10000-6-S: Trades: \"Florist/in\" is no trade of the content",
        "10000-7-S: Apprenticeships: the offer does not say whether \"Maurer/in\" is an apprenticeship",
        "10000-8-S: Apprenticeships: \"Maurer/in\" with angebotsart 1 is neither",
    ]);
    let firms = import.firms();
    let heating = named(&firms, "Musterbetrieb Wärme");
    let offered: Vec<&str> = heating.apprenticeships.iter().map(|o| o.trade.as_str()).collect();
    assert_eq!(offered, ["anlagenmechaniker-shk", "kaufmann-bueromanagement"]);
    assert!(heating.internship);
    assert!(import.left_out().contains("Musterb\u{fffd}ckerei"), "what broke stays to be seen");
    let asked = Import::of("jobs", &fixture("jobs.json"), &["--offers", "internship"]);
    assert!(named(&asked.firms(), "Musterbau").internship, "who asked for it knows");
}
