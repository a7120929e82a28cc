//! `trade-details/….json`: what the pages of a group's trades add to their cards.

use std::io;

use packan_domain::trade::{Certificates, Provenance, Topic, TopicExample, TradeDetails, TradeId};
use serde::Serialize;

use crate::{
    Expected, FeedError, Read, caps,
    document::{self, Document},
    localized::LocalizedOut,
    outcome::Fault,
    record::{Notes, Record},
    value,
};

/// Reads what trade pages add, in the order of the file.
///
/// Errors: any [`FeedError`] but [`FeedError::UnknownFormat`].
pub fn read_trade_details(bytes: &[u8]) -> Result<Read<Vec<TradeDetails>>, FeedError> {
    let text = document::text(bytes, caps::TRADES_BYTES)?;
    let document = Document::parse(&text)?;
    document.records("trades", caps::TRADES, |trade: &TradeDetails| trade.id.as_str(), details)
}

fn details(fields: Record<'_>, notes: &mut Notes<'_>) -> Result<TradeDetails, Fault> {
    let source = fields.required("source", Record::of)?;
    let five_digits =
        |text: &str| value::plain(text, |c| c.is_ascii_digit()).filter(|digits| digits.len() == 5);
    Ok(TradeDetails {
        id: fields.required("id", value::slug(TradeId::parse))?,
        official_name: fields.required("officialName", value::name)?,
        annex: fields.optional("annex", |value| value::text(value, 10))?,
        berufenet_ids: fields.list("berufenetIds", caps::LIST, value::number(1, 9_999_999))?,
        kldb: fields.optional("kldb", value::pattern(Expected::FiveDigits, five_digits))?,
        pay: fields.list("pay", 5, value::pay)?,
        pay_area: fields.optional("payArea", value::name)?,
        median_salary: fields.optional("medianSalary", value::number(1, 20_000))?,
        certificates: fields.optional("certificates", Record::of)?.map(certificates).transpose()?,
        activities: fields.list("activities", caps::LIST, value::localized)?,
        workplaces: fields.list("workplaces", caps::LIST, value::localized)?,
        needs: fields.list("needs", caps::LIST, value::localized)?,
        hard: fields.optional("hard", value::localized)?,
        leads: fields.optional("leads", value::localized)?,
        topics: topics(fields, notes)?,
        hand_set: fields.flag("handSet")?,
        provenance: Provenance {
            source: source.required("source.name", value::name)?,
            url: source.optional("source.url", value::https)?,
            date: source.required("source.date", value::date)?,
        },
    })
}

/// The topics that are known; a later version may have more, which costs only those.
fn topics(fields: Record<'_>, notes: &mut Notes<'_>) -> Result<Vec<TopicExample>, Fault> {
    let mut topics = Vec::new();
    for entry in fields.list("topics", caps::LIST, Record::of)? {
        let key = entry.required("topics.topic", value::name)?;
        let example = entry.required("topics.example", value::localized)?;
        match Topic::from_key(&key) {
            Some(topic) => topics.push(TopicExample { topic, example }),
            None => notes.unknown("topics", key),
        }
    }
    Ok(topics)
}

fn certificates(shares: Record<'_>) -> Result<Certificates, Fault> {
    let share = |field| shares.required(field, value::number(0, 100));
    Ok(Certificates {
        none: share("certificates.none")?,
        secondary: share("certificates.secondary")?,
        intermediate: share("certificates.intermediate")?,
        university_entrance: share("certificates.universityEntrance")?,
    })
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "File"))]
pub(crate) struct FileOut<'a> {
    trades: Vec<DetailsOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Details"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DetailsOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::slug"))]
    id: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    official_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    annex: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    berufenet_ids: &'a [u32],
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::five_digits"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    kldb: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::pays"))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pay: Vec<[u16; 2]>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pay_area: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::euros"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    median_salary: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    certificates: Option<CertificatesOut>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    activities: Vec<LocalizedOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    workplaces: Vec<LocalizedOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    needs: Vec<LocalizedOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hard: Option<LocalizedOut<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leads: Option<LocalizedOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    topics: Vec<TopicOut<'a>>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    hand_set: bool,
    source: SourceOut<'a>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Certificates"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CertificatesOut {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::per_cent"))]
    none: u8,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::per_cent"))]
    secondary: u8,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::per_cent"))]
    intermediate: u8,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::per_cent"))]
    university_entrance: u8,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Topic"))]
pub(crate) struct TopicOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::topic"))]
    topic: &'static str,
    example: LocalizedOut<'a>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Source"))]
pub(crate) struct SourceOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    name: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::date"))]
    date: &'a str,
}

/// Writes what trade pages add.
///
/// Errors: those of `out`.
pub fn write_trade_details<'a>(
    trades: impl IntoIterator<Item = &'a TradeDetails>,
    out: impl io::Write,
) -> io::Result<()> {
    let trades = trades.into_iter().map(|trade| DetailsOut {
        id: trade.id.as_str(),
        official_name: &trade.official_name,
        annex: trade.annex.as_deref(),
        berufenet_ids: &trade.berufenet_ids,
        kldb: trade.kldb.as_deref(),
        pay: trade.pay.iter().map(|pay| [pay.min, pay.max]).collect(),
        pay_area: trade.pay_area.as_deref(),
        median_salary: trade.median_salary,
        certificates: trade.certificates.map(|shares| CertificatesOut {
            none: shares.none,
            secondary: shares.secondary,
            intermediate: shares.intermediate,
            university_entrance: shares.university_entrance,
        }),
        activities: trade.activities.iter().map(LocalizedOut::of).collect(),
        workplaces: trade.workplaces.iter().map(LocalizedOut::of).collect(),
        needs: trade.needs.iter().map(LocalizedOut::of).collect(),
        hard: trade.hard.as_ref().map(LocalizedOut::of),
        leads: trade.leads.as_ref().map(LocalizedOut::of),
        topics: trade.topics.iter().map(topic_out).collect(),
        hand_set: trade.hand_set,
        source: SourceOut {
            name: &trade.provenance.source,
            url: trade.provenance.url.as_deref(),
            date: &trade.provenance.date,
        },
    });
    Ok(serde_json::to_writer(out, &FileOut { trades: trades.collect() })?)
}

fn topic_out(TopicExample { topic, example }: &TopicExample) -> TopicOut<'_> {
    TopicOut { topic: topic.key(), example: LocalizedOut::of(example) }
}
