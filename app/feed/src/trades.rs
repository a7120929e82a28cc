//! `trades.….json`: what cards show of every trade.

use std::{collections::BTreeMap, io};

use packan_domain::{
    order::sort_by,
    trade::{Attribute, Condition, Group, Interest, Trade, TradeId, Weighted},
};
use serde::Serialize;
use serde_json_borrow::{Map, Value};

use crate::{
    Expected, FeedError, Read, Reason, caps,
    document::{self, Document},
    localized::LocalizedOut,
    outcome::Fault,
    record::{Notes, Record},
    value,
};

/// Reads what cards show, in the order of the file.
///
/// Errors: any [`FeedError`] but [`FeedError::UnknownFormat`].
pub fn read_trades(bytes: &[u8]) -> Result<Read<Vec<Trade>>, FeedError> {
    let text = document::text(bytes, caps::TRADES_BYTES)?;
    Document::parse(&text)?.records(
        "trades",
        caps::TRADES,
        |trade: &Trade| trade.id.as_str(),
        trade,
    )
}

fn trade(fields: Record<'_>, notes: &mut Notes<'_>) -> Result<Trade, Fault> {
    let group = Reason::Malformed { expected: Expected::Group };
    let interests = fields.list("interests", caps::LIST, value::name)?;
    let conditions = fields.list("conditions", caps::LIST, value::name)?;
    Ok(Trade {
        id: fields.required("id", value::slug(TradeId::parse))?,
        name: fields.required("name", value::localized)?,
        spoken: fields.required("spoken", value::name)?,
        group: fields
            .required("group", |value| value.as_str().and_then(Group::from_key).ok_or(group))?,
        hook: fields.optional("hook", value::localized)?,
        scene: fields.list("scene", 3, value::emoji)?,
        months: fields.optional("months", value::number(1, 60))?,
        first_pay: fields.optional("firstPay", value::pay)?,
        workplace: fields.optional("workplace", value::localized)?,
        interests: notes.words("interests", interests, Interest::from_key),
        conditions: notes.words("conditions", conditions, Condition::from_key),
        attributes: attributes(fields, notes)?,
    })
}

/// The attributes by weight, heaviest first.
fn attributes(fields: Record<'_>, notes: &mut Notes<'_>) -> Result<Vec<Weighted>, Fault> {
    let mut attributes = Vec::new();
    let weights = fields.optional("attributes", |value| match value {
        Value::Object(weights) => Ok(weights),
        _ => Err(Reason::Malformed { expected: Expected::Weights }),
    })?;
    for (key, weight) in weights.into_iter().flat_map(Map::iter) {
        let Some(attribute) = Attribute::from_key(key) else {
            notes.unknown("attributes", key.chars().take(caps::NAME).collect());
            continue;
        };
        // Hundredths are more than anybody can tell apart, and fit a float exactly enough.
        #[expect(clippy::cast_possible_truncation, reason = "a weight is at most 1")]
        let weight = weight.as_f64().map(|weight| weight as f32);
        match weight {
            Some(weight) if weight > 0.0 && weight <= 1.0 => {
                attributes.push(Weighted { attribute, weight });
            }
            _ => {
                let reason = Reason::Malformed { expected: Expected::Weight };
                return Err(Fault { field: "attributes", reason });
            }
        }
    }
    sort_by(&mut attributes, |a, b| {
        b.weight.total_cmp(&a.weight).then(a.attribute.cmp(&b.attribute))
    });
    Ok(attributes)
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "File"))]
pub(crate) struct FileOut<'a> {
    trades: Vec<TradeOut<'a>>,
}

/// Empty fields are omitted: the first card waits for this file.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Trade"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct TradeOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::slug"))]
    id: &'a str,
    name: LocalizedOut<'a>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    spoken: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::group"))]
    group: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hook: Option<LocalizedOut<'a>>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::emoji"))]
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    scene: &'a [String],
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::months"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    months: Option<u8>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::pay"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    first_pay: Option<[u16; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workplace: Option<LocalizedOut<'a>>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::names"))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    interests: Vec<&'static str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::names"))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    conditions: Vec<&'static str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::weights"))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    attributes: BTreeMap<&'static str, f32>,
}

/// Writes what cards show.
///
/// Errors: those of `out`.
pub fn write_trades(trades: &[Trade], out: impl io::Write) -> io::Result<()> {
    let trades = trades.iter().map(|trade| TradeOut {
        id: trade.id.as_str(),
        name: LocalizedOut::of(&trade.name),
        spoken: &trade.spoken,
        group: trade.group.key(),
        hook: trade.hook.as_ref().map(LocalizedOut::of),
        scene: &trade.scene,
        months: trade.months,
        first_pay: trade.first_pay.map(|pay| [pay.min, pay.max]),
        workplace: trade.workplace.as_ref().map(LocalizedOut::of),
        interests: trade.interests.iter().map(|interest| interest.key()).collect(),
        conditions: trade.conditions.iter().map(|condition| condition.key()).collect(),
        attributes: trade
            .attributes
            .iter()
            .map(|weighted| (weighted.attribute.key(), weighted.weight))
            .collect(),
    });
    Ok(serde_json::to_writer(out, &FileOut { trades: trades.collect() })?)
}
