//! Version 2: businesses with what finds and names them once their feed has changed, and notes.

use std::collections::BTreeSet;

use packan_domain::{
    business::{BusinessId, Vicinity},
    language::Language,
    region::TownId,
    session::{Event, Item, Note, SavedBusiness, Session},
    trade::TradeId,
};
use serde_json::{Map, Value, json};

use super::{
    Saved,
    v1::{self, entries},
};
use crate::{caps, text};

/// Reads what is there; what is absent or malformed is as if never set.
pub(super) fn read(fields: &Map<String, Value>) -> Saved {
    let Saved { mut session, preferences } = v1::read(fields);
    session.saved_businesses = businesses(entries(fields, "savedBusinesses"));
    read_notes(entries(fields, "notes"), &mut session);
    Saved { session, preferences }
}

/// Writes every field, so that a reader needs no defaults to understand it.
pub(super) fn write(saved: &Saved) -> Value {
    let Saved { session, preferences } = saved;
    let answers: Vec<Value> = session
        .answers
        .iter()
        .map(|given| json!({ "trade": given.trade.as_str(), "answer": given.answer.key() }))
        .collect();
    let trades: Vec<&str> = session.saved_trades.iter().map(TradeId::as_str).collect();
    let businesses: Vec<Value> = session
        .saved_businesses
        .iter()
        .map(|SavedBusiness { id, name, near }| {
            json!({ "id": id.as_str(), "name": name, "near": near.as_ref().map(Vicinity::as_str) })
        })
        .collect();
    let notes: Vec<Value> = session
        .notes
        .iter()
        .map(|note| match &note.about {
            Item::Trade(id) => json!({ "trade": id.as_str(), "text": note.text }),
            Item::Business(id) => json!({ "business": id.as_str(), "text": note.text }),
        })
        .collect();
    json!({
        "version": 2,
        // As a text: JSON numbers are exact only up to 2^53.
        "seed": session.seed.to_string(),
        "answers": answers,
        "town": session.town.as_ref().map(TownId::as_str),
        "savedTrades": trades,
        "savedBusinesses": businesses,
        "notes": notes,
        "preferences": {
            "language": preferences.language.map(Language::tag),
            "theme": preferences.theme.key(),
            "motion": preferences.motion.key(),
        },
    })
}

/// Businesses in their order, each once.
fn businesses(entries: &[Value]) -> Vec<SavedBusiness> {
    let mut seen = BTreeSet::new();
    let business = |entry: &Value| {
        let word = |field: &str| entry.get(field).and_then(Value::as_str);
        Some(SavedBusiness {
            id: BusinessId::parse(word("id")?).ok()?,
            name: word("name").and_then(|name| text::clean(name, caps::NAME).ok()),
            near: word("near").and_then(|near| Vicinity::parse(near).ok()),
        })
    };
    let read = entries.iter().filter_map(business);
    read.filter(|business| seen.insert(business.id.clone())).collect()
}

/// Notes as if they were written now, one after the other.
fn read_notes(entries: &[Value], session: &mut Session) {
    for entry in entries {
        let word = |field: &str| entry.get(field).and_then(Value::as_str);
        let trade = || Some(Item::Trade(TradeId::parse(word("trade")?).ok()?));
        let business = || Some(Item::Business(BusinessId::parse(word("business")?).ok()?));
        if let Some((about, text)) = trade().or_else(business).zip(word("text")) {
            session.apply(Event::Noted(Note { about, text: text.to_owned() }));
        }
    }
}
