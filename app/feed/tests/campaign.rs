//! What the campaign's pages add is read back as it was written, and what is wrong costs itself only.

use packan_domain::{language::Localized, region::RegionFact, trade::Provenance};
use packan_feed::{
    AccessibilityStatement, ArbitrationBody, Campaign, Imprint, Read, Station, Tool, read_campaign,
    write_campaign,
};

fn whole<T>(value: T) -> Read<T> {
    Read { value, left_out: Vec::new() }
}

fn text(de: &str, en: Option<&str>) -> Localized {
    Localized { de: de.to_owned(), en: en.map(str::to_owned) }
}

fn source() -> Provenance {
    Provenance {
        source: "Musterquelle".to_owned(),
        url: Some("https://example.org/".to_owned()),
        date: "2026-09-21".to_owned(),
    }
}

#[test]
fn it_is_read_back_as_it_was_written() {
    let campaign = Campaign {
        facts: vec![RegionFact {
            key: "course-grant".to_owned(),
            value: 50.0,
            provenance: source(),
        }],
        story: vec![Station {
            date: "2018-12-21".to_owned(),
            title: text("Schicht im Schacht", Some("End of shift")),
            text: text("Die letzte Zeche schließt.", None),
            picture: Some("1faa8".to_owned()),
            provenance: source(),
        }],
        tools: vec![Tool {
            key: "places".to_owned(),
            name: "Lehrstellen-Radar".to_owned(),
            text: text("Freie Lehrstellen.", None),
            url: "https://example.org/".to_owned(),
        }],
        imprint: Imprint {
            street: Some("Musterweg 1".to_owned()),
            telephone: Some("+49 2361 0000".to_owned()),
            ..Imprint::default()
        },
        accessibility: AccessibilityStatement {
            tested: Some("2026-11-01".to_owned()),
            method: Some(text("Selbst bewertet", None)),
            gaps: vec![text("Noch keine Leichte Sprache.", None)],
            body: Some(ArbitrationBody {
                name: "Ombudsstelle".to_owned(),
                email: Some("post@example.org".to_owned()),
                url: None,
                confirmed: true,
            }),
        },
    };
    let mut file = Vec::new();
    write_campaign(&campaign, &mut file).unwrap();
    assert_eq!(read_campaign(&file), Ok(whole(campaign)));
    assert_eq!(read_campaign(b"{}"), Ok(whole(Campaign::default())));
}

#[test]
fn a_bad_record_costs_itself_only() {
    let file = br#"{
        "facts": [
            { "key": "good", "value": 5, "source": "x", "date": "2026" },
            { "key": "undated", "value": 5, "source": "x" },
            { "key": "worded", "value": "five", "source": "x", "date": "2026" }
        ],
        "story": [{ "date": "2026", "title": { "de": "T" }, "text": { "de": "T" } }],
        "tools": [
            { "key": "bad", "name": "N", "text": { "de": "T" }, "url": "javascript:alert(1)" }
        ]
    }"#;
    let read = read_campaign(file).unwrap();
    assert_eq!(read.value.facts.len(), 1);
    assert!(read.value.story.is_empty() && read.value.tools.is_empty());
    let left_out: Vec<(&str, &str)> =
        read.left_out.iter().map(|it| (it.record.as_str(), it.field)).collect();
    let expected = [("undated", "date"), ("worded", "value"), ("#1", "source"), ("bad", "url")];
    assert_eq!(left_out, expected);
}

#[test]
fn an_imprint_that_is_no_imprint_is_refused() {
    for imprint in [r#"{"email":"nobody"}"#, r#"{"telephone":"ring me"}"#, "7"] {
        let file = format!(r#"{{"imprint":{imprint}}}"#);
        assert!(read_campaign(file.as_bytes()).is_err(), "{imprint}");
    }
}
