//! Version 1: answers, town, what was put aside, preferences.

use std::collections::{BTreeMap, BTreeSet};

use packan_domain::{
    answer::Answer,
    business::BusinessId,
    language::Language,
    preferences::{Motion, Preferences, Theme},
    region::TownId,
    session::{Given, SavedBusiness, Session},
    slug::NotASlug,
    trade::TradeId,
};
use serde_json::{Map, Value};

use super::Saved;

/// Reads what is there; what is absent or malformed is as if never set.
pub(super) fn read(fields: &Map<String, Value>) -> Saved {
    let none = Map::new();
    let preferences = fields.get("preferences").and_then(Value::as_object).unwrap_or(&none);
    let word = |field: &str| preferences.get(field).and_then(Value::as_str);
    let defaults = Preferences::default();
    Saved {
        session: Session {
            seed: fields.get("seed").and_then(seed).unwrap_or_default(),
            answers: answers(entries(fields, "answers")),
            town: fields
                .get("town")
                .and_then(Value::as_str)
                .and_then(|town| TownId::parse(town).ok()),
            saved_trades: slugs(entries(fields, "savedTrades"), TradeId::parse),
            saved_businesses: slugs(entries(fields, "savedBusinesses"), BusinessId::parse)
                .into_iter()
                .map(|id| SavedBusiness { id, name: None, near: None })
                .collect(),
            notes: Vec::new(),
        },
        preferences: Preferences {
            language: word("language").and_then(Language::from_tag),
            theme: word("theme").and_then(Theme::from_key).unwrap_or(defaults.theme),
            motion: word("motion").and_then(Motion::from_key).unwrap_or(defaults.motion),
        },
    }
}

/// A list of the record; empty where there is none.
pub(super) fn entries<'a>(fields: &'a Map<String, Value>, field: &str) -> &'a [Value] {
    fields.get(field).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn seed(value: &Value) -> Option<u64> {
    value.as_str().map_or_else(|| value.as_u64(), |digits| digits.parse().ok())
}

/// Answers in their order; a second answer to a trade replaces the first in its place.
fn answers(entries: &[Value]) -> Vec<Given> {
    let mut answers: Vec<Given> = Vec::new();
    let mut places = BTreeMap::new();
    for entry in entries {
        let word = |field: &str| entry.get(field).and_then(Value::as_str);
        let trade = word("trade").and_then(|slug| TradeId::parse(slug).ok());
        if let Some((trade, answer)) = trade.zip(word("answer").and_then(Answer::from_key)) {
            let place = *places.entry(trade.clone()).or_insert(answers.len());
            match answers.get_mut(place) {
                Some(earlier) => earlier.answer = answer,
                None => answers.push(Given { trade, answer }),
            }
        }
    }
    answers
}

/// Slugs in their order, each once.
fn slugs<T: Ord + Clone>(entries: &[Value], parse: fn(&str) -> Result<T, NotASlug>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    let read = entries.iter().filter_map(|entry| parse(entry.as_str()?).ok());
    read.filter(|slug| seen.insert(slug.clone())).collect()
}
