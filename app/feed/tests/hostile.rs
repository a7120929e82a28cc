//! A feed is untrusted: a bad record costs itself, a bad file is an error, nothing panics.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use packan_domain::{
    business::Business,
    geo::{Bounds, Point},
    region::TownId,
    trade::Topic,
};
use packan_feed::{
    Expected, FeedError, FirmWriter, Read, Reason, caps, read_aliases, read_borders,
    read_businesses, read_index, read_trade_details, read_trades, write_businesses,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const REGION: Bounds =
    Bounds { south_west: Point { lon: 6.8, lat: 51.4 }, north_east: Point { lon: 7.5, lat: 51.8 } };

fn firm() -> Value {
    json!({
        "type": "Feature",
        "id": "musterbetrieb-1",
        "geometry": { "type": "Point", "coordinates": [7.1, 51.6] },
        "properties": {
            "name": "Musterbetrieb Holz & Form",
            "trades": ["tischler"],
            "address": {
                "streetAddress": "Musterstraße 12",
                "postalCode": "45768",
                "addressLocality": "Marl"
            },
            "telephone": "+49 (0)30 23125-001",
            "email": "mailto:musterbetrieb-1@example.org",
            "url": "https://example.org/musterbetrieb-1",
            "apprenticeships": [{ "trade": "tischler", "year": 2027, "places": 2 }],
            "internship": true,
            "trialDay": false,
            "languages": ["de", "tr"],
            "topics": ["climate"],
            "approximate": true,
            "openingHours": "Mo-Fr 07:00-16:00",
            "sample": true,
            "updated": "2026-11-22",
            "source": "Beispieldaten",
            "madeUpLater": { "is": "ignored" }
        }
    })
}

fn with(pointer: &str, value: Value) -> Value {
    let mut firm = firm();
    *firm.pointer_mut(pointer).unwrap() = value;
    firm
}

fn read(text: &str) -> Result<Read<Vec<Business>>, FeedError> {
    read_businesses(text.as_bytes(), Some(&TownId::parse("marl").unwrap()), REGION)
}

fn read_firms(firms: &[Value]) -> Read<Vec<Business>> {
    read(&json!({ "type": "FeatureCollection", "features": firms }).to_string()).unwrap()
}

#[test]
fn a_good_firm_comes_through_and_back() {
    let read = read_firms(&[firm()]);
    assert_eq!(read.left_out, []);
    assert_eq!(read.value[0].contact.telephone.as_deref(), Some("+493023125001"));
    assert_eq!(read.value[0].contact.email.as_deref(), Some("musterbetrieb-1@example.org"));
    let mut written = Vec::new();
    write_businesses(&read.value, &mut written).unwrap();
    let mut one_by_one = FirmWriter::begin(Vec::new()).unwrap();
    one_by_one.firm(&read.value[0]).unwrap();
    assert_eq!(one_by_one.end().unwrap(), written);
    assert_eq!(read_businesses(&written, read.value[0].town.as_ref(), REGION), Ok(read));
}

#[test]
fn a_bad_record_is_left_out_with_the_field_and_the_reason() {
    let long = "x".repeat(caps::NAME + 1);
    for (pointer, value, field) in [
        ("/properties/name", json!(long), "name"),
        ("/properties/name", json!("\u{202e}\u{200d}"), "name"),
        ("/properties/name", json!("B\u{fffd}cker"), "name"),
        ("/properties/name", json!(["a"]), "name"),
        ("/properties/url", json!("javascript:alert(1)"), "url"),
        ("/properties/url", json!("http://example.org"), "url"),
        ("/properties/email", json!("a@b.de?bcc=c@d.de"), "email"),
        ("/properties/telephone", json!("call me"), "telephone"),
        ("/properties/trades", json!([]), "trades"),
        ("/properties/trades", json!(["Bäcker"]), "trades"),
        ("/properties/trades", json!(vec!["a"; caps::LIST + 1]), "trades"),
        (
            "/properties/apprenticeships",
            json!([{ "trade": "a", "year": 99_999 }]),
            "apprenticeships",
        ),
        ("/properties/languages", json!(["<script>"]), "languages"),
        ("/properties/updated", json!("yesterday"), "updated"),
        ("/properties/sample", json!("yes"), "sample"),
        ("/properties/address/postalCode", json!("4576"), "address.postalCode"),
        ("/geometry/coordinates", json!([51.6, 7.1]), "geometry.coordinates"),
        ("/geometry/coordinates", json!([7.1, 251.6]), "geometry.coordinates"),
        ("/geometry", Value::Null, "geometry"),
        ("/properties", json!(7), "properties"),
        ("/id", json!("../../etc"), "id"),
    ] {
        let good = with("/id", json!("the-good-one"));
        let read = read_firms(&[with(pointer, value.clone()), good]);
        assert_eq!(read.value.len(), 1, "{pointer} {value}");
        assert_eq!(read.left_out.len(), 1, "{pointer} {value}");
        assert_eq!(read.left_out[0].field, field, "{pointer} {value}");
    }
}

#[test]
fn a_record_that_is_no_json_of_its_own_costs_only_itself() {
    for broken in ["7", r#"{"id":"\ud800"}"#, r#"{"id":1e999}"#, &"[".repeat(200), "null"] {
        let closed = format!(
            "{broken}{}",
            if broken.starts_with("[[") { "]".repeat(200) } else { String::new() }
        );
        let read = read(&format!(r#"{{"features":[{closed},{}]}}"#, firm())).unwrap();
        assert_eq!((read.value.len(), read.left_out.len()), (1, 1), "{broken}");
        assert_eq!(read.left_out[0].record, "#1");
    }
}

#[test]
fn broken_utf8_costs_only_its_record() {
    let text = json!({ "features": [with("/properties/name", json!("B?cker")), with("/id", json!("good"))] });
    let mut bytes = text.to_string().into_bytes();
    let at = bytes.windows(7).position(|window| window == b"B?cker\"").unwrap();
    bytes[at + 1] = 0xe4;
    let read = read_businesses(&bytes, Some(&TownId::parse("marl").unwrap()), REGION).unwrap();
    assert_eq!(read.value.len(), 1);
    assert_eq!(read.left_out[0].reason, Reason::Encoding);
}

#[test]
fn a_topic_of_a_later_version_costs_only_the_word() {
    let read = read_firms(&[with("/properties/topics", json!(["climate", "later"]))]);
    assert_eq!(read.value[0].topics, [Topic::Climate]);
    assert_eq!(read.left_out[0].reason, Reason::UnknownWord("later".to_owned()));
}

#[test]
fn the_first_of_a_key_wins() {
    let read = read_firms(&[firm(), with("/properties/name", json!("Impostor"))]);
    assert_eq!(read.value[0].name, "Musterbetrieb Holz & Form");
    assert_eq!(read.left_out[0].reason, Reason::Duplicate);
}

#[test]
fn a_byte_order_mark_is_no_harm() {
    let text = format!("\u{feff}{}", json!({ "features": [firm()] }));
    assert_eq!(read(&text).unwrap().value.len(), 1);
}

#[test]
fn a_bad_file_is_an_error() {
    for page in ["", "<!doctype html>", "[]", "7", r#"{"features":["#] {
        assert_eq!(read(page), Err(FeedError::NotJson), "{page}");
    }
    let shape = |reason| Err(FeedError::Shape { field: "features", reason });
    assert_eq!(read("{}"), shape(Reason::Missing));
    assert_eq!(read(r#"{"features":{}}"#), shape(Reason::Malformed { expected: Expected::List }));
}

#[test]
fn too_much_is_an_error() {
    let spaces = " ".repeat(caps::SHARD_BYTES + 1);
    assert_eq!(read(&spaces), Err(FeedError::TooLarge { what: "bytes", limit: caps::SHARD_BYTES }));
    let zeros = vec!["0"; caps::SHARD_BUSINESSES + 1].join(",");
    assert_eq!(
        read(&format!(r#"{{"features":[{zeros}]}}"#)),
        Err(FeedError::TooLarge { what: "records", limit: caps::SHARD_BUSINESSES })
    );
}

#[test]
fn an_unknown_word_costs_only_the_word() {
    let file = json!({ "trades": [{
        "id": "baecker", "name": { "de": "Bäcker/in" }, "spoken": "Bäckerin oder Bäcker",
        "group": "food", "conditions": ["indoor", "zero-gravity"], "attributes": { "moon": 1, "food": 0.5 }
    }] });
    let read = read_trades(file.to_string().as_bytes()).unwrap();
    assert_eq!((read.value[0].conditions.len(), read.value[0].attributes.len()), (1, 1));
    assert_eq!(read.left_out.len(), 2);
    assert!(read.left_out.iter().all(|left_out| !left_out.reason.costs_record()));
}

#[test]
fn a_newer_format_is_told_apart() {
    assert_eq!(read_index(br#"{"format":2,"new":true}"#), Err(FeedError::UnknownFormat(2)));
}

#[test]
fn an_index_cannot_lead_elsewhere() {
    let file = |url: &str| json!({ "url": url, "bytes": 1, "sha256": "a".repeat(64), "town": "marl", "count": 0 });
    for url in
        ["https://evil.example/x", "//evil.example/x", "../x", "/x", "a//b", "a b", "a?b", ""]
    {
        let mut details = file("details.json");
        details["group"] = json!("food");
        let mut trades = file("trades.json");
        trades["details"] = json!([details]);
        let index = json!({
            "format": 1, "generated": "2026-11-22T10:00:00Z",
            "region": { "name": "R", "bbox": [6, 51, 8, 52], "towns": [] },
            "trades": trades, "businesses": { "count": 0, "shards": [file(url), file("good.geojson")] },
        });
        let read = read_index(index.to_string().as_bytes()).unwrap();
        assert_eq!((read.value.shards.len(), read.left_out.len()), (1, 1), "{url}");
    }
}

/// Any JSON, with the format's own field names where they matter.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        ".{0,20}".prop_map(Value::from),
    ];
    let key = prop_oneof![
        Just("features"),
        Just("trades"),
        Just("properties"),
        Just("geometry"),
        Just("coordinates"),
        Just("id"),
        Just("name"),
        Just("de"),
        Just("format"),
        Just("region"),
        Just("address"),
        Just("attributes"),
        Just("pay"),
        Just("other"),
    ];
    leaf.prop_recursive(6, 64, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((key.clone(), inner), 0..6).prop_map(|fields| {
                fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
            }),
        ]
    })
}

fn read_as_everything(bytes: &[u8]) {
    drop(read_index(bytes));
    drop(read_trades(bytes));
    drop(read_trade_details(bytes));
    drop(read_aliases(bytes));
    drop(read_borders(bytes));
    drop(read_businesses(bytes, Some(&TownId::parse("marl").unwrap()), REGION));
}

proptest! {
    #[test]
    fn never_panics_on_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read_as_everything(&bytes);
    }

    #[test]
    fn never_panics_on_json(json in any_json()) {
        read_as_everything(json.to_string().as_bytes());
        read_as_everything(json!({ "features": [json, firm()], "trades": [json] }).to_string().as_bytes());
    }

    #[test]
    fn never_panics_on_a_damaged_firm(at in any::<prop::sample::Index>(), with in any::<u8>()) {
        let mut bytes = json!({ "features": [firm()] }).to_string().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = with;
        read_as_everything(&bytes);
    }

    #[test]
    fn what_comes_through_is_visible_text(name in ".*") {
        for firm in read_firms(&[with("/properties/name", json!(name))]).value {
            let hidden = |c: char| c.is_control() || "\u{202e}\u{200d}\u{200b}".contains(c);
            prop_assert!(!firm.name.contains(hidden), "{}", firm.name);
        }
    }
}
