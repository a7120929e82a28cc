use packan_domain::{region::RegionFact, trade::Provenance};
use serde_json_borrow::Value;

use super::{AccessibilityStatement, ArbitrationBody, Campaign, Imprint, Station, Tool};
use crate::{
    Expected, FeedError, LeftOut, Read, Reason, caps, document,
    index::fact,
    link,
    outcome::Fault,
    record::{Notes, Record},
    value,
};

/// Reads what the campaign's pages show. A bad figure, station or tool is left out; all else has to
/// be right.
///
/// Errors: any [`FeedError`] but [`FeedError::UnknownFormat`].
pub fn read_campaign(bytes: &[u8]) -> Result<Read<Campaign>, FeedError> {
    let text = document::text(bytes, caps::CAMPAIGN_BYTES)?;
    let value: Value = serde_json::from_str(&text).map_err(|_| FeedError::NotJson)?;
    let campaign = Record::of(&value).map_err(|_| FeedError::NotJson)?;
    let mut left_out = Vec::new();
    let facts = list(campaign, "facts", |it: &RegionFact| &it.key, fact, &mut left_out)?;
    let story = list(campaign, "story", |it: &Station| &it.title.de, station, &mut left_out)?;
    let tools = list(campaign, "tools", |it: &Tool| &it.key, tool, &mut left_out)?;
    let imprint = campaign.optional("imprint", Record::of)?.map(imprint).transpose()?;
    let accessibility = campaign.optional("accessibility", Record::of)?;
    let accessibility = accessibility.map(accessible).transpose()?;
    let value = Campaign {
        facts,
        story,
        tools,
        imprint: imprint.unwrap_or_default(),
        accessibility: accessibility.unwrap_or_default(),
    };
    Ok(Read { value, left_out })
}

fn list<T>(
    campaign: Record<'_>,
    field: &'static str,
    key: impl Fn(&T) -> &str,
    read: impl Fn(Record<'_>) -> Result<T, Fault>,
    left_out: &mut Vec<LeftOut>,
) -> Result<Vec<T>, FeedError> {
    let records = campaign.list(field, caps::NOTES, Ok)?;
    let read = document::gather(records.into_iter(), key, |record, _: &mut Notes<'_>| read(record));
    left_out.extend(read.left_out);
    Ok(read.value)
}

fn station(station: Record<'_>) -> Result<Station, Fault> {
    Ok(Station {
        date: station.required("date", value::date)?,
        title: station.required("title", value::localized)?,
        text: station.required("text", value::localized)?,
        picture: station.optional("picture", value::emoji)?,
        provenance: Provenance {
            source: station.required("source", value::name)?,
            url: station.optional("url", value::https)?,
            date: station.required("sourceDate", value::date)?,
        },
    })
}

fn tool(tool: Record<'_>) -> Result<Tool, Fault> {
    Ok(Tool {
        key: tool.required("key", value::name)?,
        name: tool.required("name", value::name)?,
        text: tool.required("text", value::localized)?,
        url: tool.required("url", value::https)?,
    })
}

fn imprint(imprint: Record<'_>) -> Result<Imprint, Fault> {
    let telephone = |value: &Value| {
        let text = value::name(value)?;
        let expected = Reason::Malformed { expected: Expected::Telephone };
        link::telephone(&text).map(|_| text).ok_or(expected)
    };
    Ok(Imprint {
        street: imprint.optional("imprint.street", value::name)?,
        town: imprint.optional("imprint.town", value::name)?,
        represented_by: imprint.optional("imprint.representedBy", value::name)?,
        email: imprint.optional("imprint.email", value::email)?,
        telephone: imprint.optional("imprint.telephone", telephone)?,
        responsible: imprint.optional("imprint.responsible", value::name)?,
        vat_id: imprint.optional("imprint.vatId", value::name)?,
    })
}

fn accessible(statement: Record<'_>) -> Result<AccessibilityStatement, Fault> {
    let body = statement.optional("accessibility.body", Record::of)?;
    Ok(AccessibilityStatement {
        tested: statement.optional("accessibility.tested", value::date)?,
        method: statement.optional("accessibility.method", value::localized)?,
        gaps: statement.list("accessibility.gaps", caps::LIST, value::localized)?,
        body: body.map(arbitration).transpose()?,
    })
}

fn arbitration(body: Record<'_>) -> Result<ArbitrationBody, Fault> {
    Ok(ArbitrationBody {
        name: body.required("body.name", value::name)?,
        email: body.optional("body.email", value::email)?,
        url: body.optional("body.url", value::https)?,
        confirmed: body.flag("body.confirmed")?,
    })
}
