//! Version 1: answers, town, what was put aside, preferences.

use packan_domain::{
    answer::Answer,
    business::BusinessId,
    language::Language,
    preferences::{Motion, Preferences, Theme},
    region::TownId,
    session::{Event, Given, SavedBusiness, Session},
    trade::TradeId,
};
use serde_json_borrow::{Map, Value};

use super::Saved;

/// Reads what is there; what is absent or malformed is as if never set.
pub(super) fn read(fields: &Map<'_>) -> Saved {
    let mut session = Session::new(fields.get("seed").and_then(seed).unwrap_or_default());
    let town = fields.get("town").and_then(Value::as_str);
    session.town = town.and_then(|town| TownId::parse(town).ok());
    for entry in entries(fields, "answers") {
        let trade = word(entry, "trade").and_then(|slug| TradeId::parse(slug).ok());
        if let Some((trade, answer)) = trade.zip(word(entry, "answer").and_then(Answer::from_key)) {
            session.apply(Event::Answered(Given { trade, answer }));
        }
    }
    for entry in entries(fields, "savedTrades") {
        let trade = entry.as_str().and_then(|slug| TradeId::parse(slug).ok());
        if let Some(trade) = trade.filter(|trade| !session.saved_trades.contains(trade)) {
            session.saved_trades.push(trade);
        }
    }
    for entry in entries(fields, "savedBusinesses") {
        let id = entry.as_str().and_then(|slug| BusinessId::parse(slug).ok());
        if let Some(id) = id {
            put_aside(&mut session, SavedBusiness { id, name: None, near: None });
        }
    }
    let none = Value::Null;
    let preferences = fields.get("preferences").unwrap_or(&none);
    let defaults = Preferences::default();
    Saved {
        session,
        revision: 0,
        preferences: Preferences {
            language: word(preferences, "language").and_then(Language::from_tag),
            theme: word(preferences, "theme").and_then(Theme::from_key).unwrap_or(defaults.theme),
            motion: word(preferences, "motion")
                .and_then(Motion::from_key)
                .unwrap_or(defaults.motion),
        },
    }
}

/// Puts a business aside, unless it is there.
pub(super) fn put_aside(session: &mut Session, business: SavedBusiness) {
    if !session.has_saved(&business.id) {
        session.saved_businesses.push(business);
    }
}

/// A list of the record; empty where there is none.
pub(super) fn entries<'a>(fields: &'a Map<'a>, field: &str) -> &'a [Value<'a>] {
    fields.get(field).and_then(Value::as_array).unwrap_or_default()
}

/// A text of an entry.
pub(super) fn word<'a>(entry: &'a Value<'a>, field: &str) -> Option<&'a str> {
    entry.as_object()?.get(field)?.as_str()
}

fn seed(value: &Value) -> Option<u64> {
    value.as_str().map_or_else(|| value.as_u64(), |digits| digits.parse().ok())
}
