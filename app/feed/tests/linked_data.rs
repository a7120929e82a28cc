//! What other programs read about a firm is JSON, says what is known, and stays in its script.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use packan_domain::{
    business::{Address, Apprenticeship, Business, BusinessId, Contact},
    geo::Point,
    trade::{Provenance, TradeId},
};
use packan_feed::local_business;
use proptest::prelude::*;
use serde_json::{Value, json};

fn firm() -> Business {
    let baecker = TradeId::parse("baecker").unwrap();
    Business {
        id: BusinessId::parse("baeckerei").unwrap(),
        name: "Bäckerei </script><script>alert(1)</script> & Söhne".to_owned(),
        town: None,
        trades: vec![baecker.clone(), TradeId::parse("a-trade-no-feed-knows").unwrap()],
        address: Address { locality: Some("Marl".to_owned()), ..Address::default() },
        point: Point { lon: 7.1, lat: 51.6 },
        approximate: false,
        contact: Contact { telephone: Some("+492365123".to_owned()), ..Contact::default() },
        apprenticeships: vec![Apprenticeship { trade: baecker, year: 2027, places: Some(2) }],
        internship: true,
        trial_day: false,
        languages: vec!["de".to_owned(), "tr".to_owned()],
        topics: Vec::new(),
        opening_hours: Some("Mo-Fr 06:00-18:00; Sa 22:00-02:00".to_owned()),
        sample: false,
        provenance: Provenance { source: "Test".to_owned(), url: None, date: "2026".to_owned() },
    }
}

fn written(firm: &Business) -> String {
    local_business(firm, |trade| (trade.as_str() == "baecker").then(|| "Bäcker/in".to_owned()))
}

#[test]
fn says_what_is_known() {
    let read: Value = serde_json::from_str(&written(&firm())).unwrap();
    assert_eq!(
        read,
        json!({
            "@context": "https://schema.org",
            "@type": "LocalBusiness",
            "name": firm().name,
            "address": { "@type": "PostalAddress", "addressLocality": "Marl" },
            "geo": { "@type": "GeoCoordinates", "latitude": 51.6, "longitude": 7.1 },
            "telephone": "+492365123",
            "openingHours": ["Mo-Fr 06:00-18:00", "Sa 22:00-02:00"],
            "knowsLanguage": ["de", "tr"],
            "knowsAbout": ["Bäcker/in"],
            "makesOffer": [{ "@type": "Offer", "itemOffered": {
                "@type": "EducationalOccupationalProgram",
                "name": "Bäcker/in",
                "programType": "Ausbildung",
                "startDate": "2027",
                "maximumEnrollment": 2,
            } }],
        })
    );
}

#[test]
fn an_invented_or_rough_record_says_so() {
    let read: Value =
        serde_json::from_str(&written(&Business { sample: true, approximate: true, ..firm() }))
            .unwrap();
    assert_eq!(read["disambiguatingDescription"], "Test");
    assert_eq!(read.get("geo"), None);
}

proptest! {
    #[test]
    fn no_name_leaves_the_script(name in ".*", hours in ".*") {
        let text = written(&Business { name: name.clone(), opening_hours: Some(hours), ..firm() });
        let leaves = text.contains(['<', '>', '&', '\u{2028}', '\u{2029}']);
        prop_assert!(!leaves, "{text}");
        let read: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(read["name"].as_str(), Some(name.as_str()));
    }
}
