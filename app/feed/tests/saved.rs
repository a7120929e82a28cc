//! What the device keeps survives updates, damage and newer versions.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use packan_domain::{
    answer::Answer,
    business::BusinessId,
    language::Language,
    preferences::{Motion, Preferences, Theme},
    region::TownId,
    session::{Given, Session},
    trade::TradeId,
};
use packan_feed::saved::{Saved, SavedError, read, write};
use proptest::prelude::*;

const V1: &str = include_str!("../fixtures/saved/v1.json");

fn given(trade: &str, answer: Answer) -> Given {
    Given { trade: TradeId::parse(trade).unwrap(), answer }
}

fn of_the_fixture() -> Saved {
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
            saved_businesses: vec![BusinessId::parse("musterbetrieb-0001").unwrap()],
        },
        preferences: Preferences {
            language: Some(Language::English),
            theme: Theme::Dark,
            motion: Motion::Reduced,
        },
    }
}

#[test]
fn reads_what_version_1_wrote() {
    assert_eq!(read(V1), Ok(of_the_fixture()));
}

#[test]
fn reads_what_it_writes() {
    for saved in [Saved::default(), of_the_fixture()] {
        assert_eq!(read(&write(&saved)), Ok(saved));
    }
}

#[test]
fn a_malformed_answer_costs_only_itself() {
    for hostile in
        ["7", "null", "{}", r#"{"trade":"../x","answer":"yes"}"#, r#"{"trade":"baecker"}"#]
    {
        let damaged = V1.replacen(r#"{"trade":"tischler","answer":"no"}"#, hostile, 1);
        let mut expected = of_the_fixture();
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
    assert_eq!(read(r#"{"version":2,"all":"new"}"#), Err(SavedError::Newer { version: 2 }));
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
    fn never_panics_on_damage(at in 0..V1.len(), with in any::<char>()) {
        prop_assume!(V1.is_char_boundary(at) && V1.is_char_boundary(at + 1));
        drop(read(&format!("{}{with}{}", &V1[..at], &V1[at + 1..])));
        drop(read(&V1[..at]));
    }

    #[test]
    fn every_seed_survives(seed in any::<u64>()) {
        let saved = Saved { session: Session::new(seed), ..Saved::default() };
        prop_assert_eq!(read(&write(&saved)), Ok(saved));
    }
}
