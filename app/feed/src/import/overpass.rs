//! OpenStreetMap: elements of an answer of the Overpass API, as JSON.

pub(super) mod tags;

use packan_domain::trade::TradeId;
use serde_json_borrow::{Map, Value};

use self::tags::{NO_WORKSHOP, RULES, Rule, word_in};
use super::{Column, Row, Rows, Weight, What};
use crate::{
    Expected, FeedError, Reason, caps,
    document::{self, Document},
    outcome::Fault,
    record::Record,
};

/// As the licence asks for it.
const SOURCE: &str = "© OpenStreetMap contributors, ODbL 1.0";

/// Columns, and the tags that hold them, the better one first.
const TAGS: &[(Column, &[&str])] = &[
    (Column::Name, &["name", "official_name", "operator"]),
    (Column::Street, &["addr:street", "addr:place"]),
    (Column::HouseNumber, &["addr:housenumber"]),
    (Column::PostalCode, &["addr:postcode"]),
    (Column::Locality, &["addr:city"]),
    (Column::Telephone, &["phone", "contact:phone", "mobile", "contact:mobile"]),
    (Column::Email, &["email", "contact:email"]),
    (Column::Website, &["website", "contact:website", "url"]),
    (Column::OpeningHours, &["opening_hours"]),
];

/// Reads the elements. What their tags mean stands in [`tags::RULES`].
///
/// Errors: any [`FeedError`] but [`FeedError::UnknownFormat`].
pub fn read_overpass(bytes: &[u8], file: &str) -> Result<Rows, FeedError> {
    let text = document::text(bytes, caps::FIRMS_BYTES)?;
    let document = Document::parse(&text)?;
    let state = document
        .value("osm3s")
        .and_then(|osm3s| day(osm3s.as_object()?.get("timestamp_osm_base")?));
    let read = document.records(
        "elements",
        caps::FIRMS,
        |row: &Row| row.record.as_str(),
        |element, _| row(element, file, state.as_deref()),
    )?;
    Ok(Rows::of(read, file))
}

fn row(element: Record<'_>, file: &str, state: Option<&str>) -> Result<Row, Fault> {
    const KIND: Reason = Reason::Malformed { expected: Expected::Text };
    let kind = element.required("type", |kind| match kind.as_str() {
        Some(kind @ ("node" | "way" | "relation")) => Ok(kind),
        _ => Err(KIND),
    })?;
    let number: u64 = element.required("id", crate::value::number(1, u64::MAX))?;
    let mut row = Row::new(file, format!("{kind}/{number}"));
    row.set(Column::Id, &format!("osm-{kind}-{number}"));
    row.set(Column::Source, SOURCE);
    row.set(Column::SourceUrl, &format!("https://www.openstreetmap.org/{kind}/{number}"));
    let own = element.any("timestamp").and_then(day);
    if let Some(day) = own.as_deref().or(state) {
        row.set(Column::Updated, day);
    }
    // A way has no place of its own; "out center" gives it one.
    let center = element.any("center").and_then(Value::as_object);
    for (column, key) in [(Column::Latitude, "lat"), (Column::Longitude, "lon")] {
        let degrees = element.any(key).or_else(|| center?.get(key));
        if let Some(degrees) = degrees.and_then(Value::as_f64) {
            row.set(column, &degrees.to_string());
        }
    }
    let empty = Map::default();
    let tags = element.any("tags").and_then(Value::as_object).unwrap_or(&empty);
    let tag = |key: &str| tags.get(key).and_then(Value::as_str);
    for (column, keys) in TAGS {
        if let Some(value) = keys.iter().find_map(|key| tag(key)) {
            row.set(*column, value);
        }
    }
    if let Some(doubts) = tag("fixme") {
        let doubts = crate::text::visible(doubts).chars().take(caps::NAME).collect();
        row.find(Column::Name, Weight::Note, What::SourceDoubts(doubts));
    }
    trades(&mut row, tags);
    Ok(row)
}

/// Says which trades the tags mean; where they mean none, that and why.
fn trades(row: &mut Row, tags: &Map<'_>) {
    let name = row.get(Column::Name).unwrap_or_default().to_owned();
    if let Some(word) = word_in(&name, NO_WORKSHOP) {
        row.find(Column::Trades, Weight::LeftOut, What::NoWorkshop(word));
        return;
    }
    let mut trades: Vec<&'static str> = Vec::new();
    let mut unclear = None;
    for rule in RULES.iter().filter(|rule| rule.applies(tags)) {
        match meant(row, rule, &name) {
            Some(trade) if trades.contains(&trade) => {}
            Some(trade) => trades.push(trade),
            None => unclear = unclear.or(Some(rule)),
        }
    }
    if !trades.is_empty() {
        row.set(Column::Trades, &trades.join("; "));
    } else if let Some(rule) = unclear {
        row.find(Column::Trades, Weight::LeftOut, What::UnclearTag(rule.tag()));
    } else {
        let what = ["craft", "shop"].iter().find_map(|key| {
            let value: String = tags.get(key)?.as_str()?.chars().take(caps::NAME).collect();
            Some(What::UnclearTag(format!("{key}={value}")))
        });
        row.find(Column::Trades, Weight::LeftOut, what.unwrap_or(What::NoTradeTag));
    }
}

/// The trade that a rule means for a firm of that name.
fn meant(row: &mut Row, rule: &Rule, name: &str) -> Option<&'static str> {
    let by_name =
        rule.by_name.iter().find_map(|(words, trade)| Some((word_in(name, words)?, trade)));
    let Some((word, meaning)) = by_name else { return rule.meaning.trade() };
    let slug = meaning.trade()?;
    let trade = TradeId::parse(slug).ok()?;
    let what = What::ReadByName { tag: rule.tag(), word, trade };
    row.find(Column::Trades, Weight::Note, what);
    Some(slug)
}

/// The day of a moment.
fn day(moment: &Value) -> Option<String> {
    moment.as_str()?.get(..10).map(ToOwned::to_owned)
}
