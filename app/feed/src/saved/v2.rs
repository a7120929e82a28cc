//! Version 2: businesses with what finds and names them once their feed has changed, and notes.

use packan_domain::{
    business::{BusinessId, Vicinity},
    language::Language,
    region::TownId,
    session::{Event, Item, Note, SavedBusiness, Session},
    trade::TradeId,
};
use serde_json::{Map, Value};
use serde_json_borrow::{Map as Fields, Value as Entry};

use super::{
    Saved,
    v1::{self, entries, put_aside, word},
};
use crate::{caps, text};

/// Reads what is there; what is absent or malformed is as if never set.
pub(super) fn read(fields: &Fields<'_>) -> Saved {
    let Saved { mut session, preferences, .. } = v1::read(fields);
    // Version 1 had keys alone in this list, and takes nothing from the records in it now.
    read_businesses(entries(fields, "savedBusinesses"), &mut session);
    read_notes(entries(fields, "notes"), &mut session);
    let revision = fields.get("revision").and_then(Entry::as_u64).unwrap_or_default();
    Saved { session, preferences, revision }
}

/// Writes every field, so that a reader needs no defaults to understand it.
pub(super) fn write(saved: &Saved) -> Value {
    let Saved { session, preferences, revision } = saved;
    let answers = session.answers.iter().map(|given| {
        object(&[("trade", Some(given.trade.as_str())), ("answer", Some(given.answer.key()))])
            .into()
    });
    let trades = session.saved_trades.iter().map(|trade| Value::from(trade.as_str()));
    let businesses = session.saved_businesses.iter().map(|SavedBusiness { id, name, near }| {
        let near = near.as_ref().map(Vicinity::as_str);
        object(&[("id", Some(id.as_str())), ("name", name.as_deref()), ("near", near)]).into()
    });
    let notes = session.notes.iter().map(|note| {
        let about = match &note.about {
            Item::Trade(id) => ("trade", Some(id.as_str())),
            Item::Business(id) => ("business", Some(id.as_str())),
        };
        object(&[about, ("text", Some(&note.text))]).into()
    });
    // As a text: JSON numbers are exact only up to 2^53.
    let seed = session.seed.to_string();
    let town = session.town.as_ref().map(TownId::as_str);
    let mut written = object(&[("seed", Some(&seed)), ("town", town)]);
    let lists: [(&str, Vec<Value>); 4] = [
        ("answers", answers.collect()),
        ("savedTrades", trades.collect()),
        ("savedBusinesses", businesses.collect()),
        ("notes", notes.collect()),
    ];
    for (field, list) in lists {
        written.insert(field.to_owned(), list.into());
    }
    written.insert("version".to_owned(), 2.into());
    written.insert("revision".to_owned(), (*revision).into());
    let preferences = object(&[
        ("language", preferences.language.map(Language::tag)),
        ("theme", Some(preferences.theme.key())),
        ("motion", Some(preferences.motion.key())),
    ]);
    written.insert("preferences".to_owned(), preferences.into());
    written.into()
}

/// A record of texts; what is unknown is `null`.
fn object(fields: &[(&str, Option<&str>)]) -> Map<String, Value> {
    fields.iter().map(|&(field, text)| (field.to_owned(), text.into())).collect()
}

fn read_businesses(entries: &[Entry<'_>], session: &mut Session) {
    for entry in entries {
        let Some(Ok(id)) = word(entry, "id").map(BusinessId::parse) else { continue };
        let name = word(entry, "name").and_then(|name| text::clean(name, caps::NAME).ok());
        let near = word(entry, "near").and_then(|near| Vicinity::parse(near).ok());
        put_aside(session, SavedBusiness { id, name, near });
    }
}

/// Notes as if they were written now, one after the other.
fn read_notes(entries: &[Entry<'_>], session: &mut Session) {
    for entry in entries {
        let trade = || Some(Item::Trade(TradeId::parse(word(entry, "trade")?).ok()?));
        let business = || Some(Item::Business(BusinessId::parse(word(entry, "business")?).ok()?));
        if let Some((about, text)) = trade().or_else(business).zip(word(entry, "text")) {
            session.apply(Event::Noted(Note { about, text: text.to_owned() }));
        }
    }
}
