//! What the device keeps survives updates, damage and newer versions.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use packan_domain::{
    answer::Answer,
    business::{BusinessId, Vicinity},
    language::Language,
    preferences::{Motion, Preferences, Theme},
    region::TownId,
    session::{Given, Item, NOTE_CHARACTERS, Note, SavedBusiness, Session},
    trade::TradeId,
};
use packan_feed::saved::{Saved, SavedError, read, write};
use proptest::prelude::*;

const V1: &str = include_str!("../fixtures/saved/v1.json");
const V2: &str = include_str!("../fixtures/saved/v2.json");

fn given(trade: &str, answer: Answer) -> Given {
    Given { trade: TradeId::parse(trade).unwrap(), answer }
}

fn of_version_1() -> Saved {
    Saved {
        session: Session {
            seed: u64::MAX,
            answers: vec![
                given("baecker", Answer::Love),
                given("tischler", Answer::No),
                given("a-trade-no-feed-knows", Answer::Neutral),
                given("maurer", Answer::Yes),
            ],
            town: Some(TownId::parse("oer-erkenschwick").unwrap()),
            saved_trades: vec![
                TradeId::parse("tischler").unwrap(),
                TradeId::parse("baecker").unwrap(),
            ],
            saved_businesses: vec![SavedBusiness {
                id: BusinessId::parse("musterbetrieb-0001").unwrap(),
                name: None,
                near: None,
            }],
            notes: Vec::new(),
        },
        preferences: Preferences {
            language: Some(Language::English),
            theme: Theme::Dark,
            motion: Motion::Reduced,
        },
        revision: 0,
    }
}

fn of_version_2() -> Saved {
    let firm = |id: &str, name: &str, near: &str| SavedBusiness {
        id: BusinessId::parse(id).unwrap(),
        name: Some(name.to_owned()),
        near: Vicinity::parse(near).ok(),
    };
    let mut saved = of_version_1();
    saved.session.saved_businesses.extend([
        firm("tischlerei-nebenan", "Tischlerei \"Nebenan\"", "marl"),
        firm("weit-weg", "Weit & Weg", "12/2129/1360"),
    ]);
    saved.session.notes = vec![
        Note {
            about: Item::Trade(TradeId::parse("tischler").unwrap()),
            text: "Riecht gut.\nFrag Opa!".to_owned(),
        },
        Note {
            about: Item::Business(BusinessId::parse("tischlerei-nebenan").unwrap()),
            text: "Angerufen, Mittwoch nochmal".to_owned(),
        },
    ];
    saved
}

#[test]
fn reads_what_every_version_wrote() {
    assert_eq!(read(V1), Ok(of_version_1()));
    assert_eq!(read(V2), Ok(of_version_2()));
}

#[test]
fn a_bad_note_or_business_costs_only_itself() {
    let text = format!(
        r#"{{"version":2,"savedBusinesses":[7,{{"id":"../x"}},{{"id":"b","name":7,"near":"?"}},{{"id":"b"}}],
        "notes":[7,{{"trade":"a"}},{{"text":"x"}},{{"trade":"A","text":"x"}},{{"trade":"a","text":"{}"}}]}}"#,
        "n".repeat(NOTE_CHARACTERS + 1),
    );
    let session = read(&text).unwrap().session;
    let b = BusinessId::parse("b").unwrap();
    assert_eq!(session.saved_businesses, [SavedBusiness { id: b, name: None, near: None }]);
    let about = Item::Trade(TradeId::parse("a").unwrap());
    assert_eq!(session.notes, [Note { about, text: "n".repeat(NOTE_CHARACTERS) }]);
}

#[test]
fn reads_what_it_writes() {
    let later = Saved { revision: 812, ..of_version_2() };
    for saved in [Saved::default(), of_version_1(), of_version_2(), later] {
        assert_eq!(read(&write(&saved)), Ok(saved));
    }
}

#[test]
fn a_malformed_answer_costs_only_itself() {
    for hostile in
        ["7", "null", "{}", r#"{"trade":"../x","answer":"yes"}"#, r#"{"trade":"baecker"}"#]
    {
        let damaged = V1.replacen(r#"{"trade":"tischler","answer":"no"}"#, hostile, 1);
        let mut expected = of_version_1();
        expected.session.answers.remove(1);
        assert_eq!(read(&damaged), Ok(expected), "{hostile}");
    }
}

#[test]
fn a_trade_has_one_answer() {
    let text = r#"{"version":1,"answers":[{"trade":"a","answer":"no"},{"trade":"b","answer":"no"},{"trade":"a","answer":"yes"}],"savedTrades":["a","a"]}"#;
    let session = read(text).unwrap().session;
    assert_eq!(session.answers, [given("a", Answer::Yes), given("b", Answer::No)]);
    assert_eq!(session.saved_trades.len(), 1);
}

#[test]
fn a_newer_version_is_told_apart_from_damage() {
    assert_eq!(read(r#"{"version":3,"all":"new"}"#), Err(SavedError::Newer { version: 3 }));
    for damaged in ["", "null", "[]", "{}", r#"{"version":0}"#, r#"{"version":"1"}"#, &V1[..90]] {
        assert_eq!(read(damaged), Err(SavedError::Corrupt), "{damaged}");
    }
}

proptest! {
    #[test]
    fn never_panics(text in ".*") {
        drop(read(&text));
    }

    #[test]
    fn never_panics_on_damage(at in 0..V2.len(), with in any::<char>()) {
        prop_assume!(V2.is_char_boundary(at) && V2.is_char_boundary(at + 1));
        drop(read(&format!("{}{with}{}", &V2[..at], &V2[at + 1..])));
        drop(read(&V2[..at]));
    }

    #[test]
    fn every_seed_survives(seed in any::<u64>()) {
        let saved = Saved { session: Session::new(seed), ..Saved::default() };
        prop_assert_eq!(read(&write(&saved)), Ok(saved));
    }
}
