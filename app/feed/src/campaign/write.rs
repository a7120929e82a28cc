use std::io;

use super::{
    AccessibilityStatement, ArbitrationBody, Campaign, Imprint, Station, Tool,
    shape::{AccessibilityOut, BodyOut, CampaignOut, ImprintOut, StationOut, ToolOut},
};
use crate::{index::shape::FactOut, localized::LocalizedOut};

/// Writes what the campaign's pages show.
///
/// Errors: those of `out`.
pub fn write_campaign(campaign: &Campaign, out: impl io::Write) -> io::Result<()> {
    let written = CampaignOut {
        facts: campaign.facts.iter().map(FactOut::of).collect(),
        story: campaign.story.iter().map(station).collect(),
        tools: campaign.tools.iter().map(tool).collect(),
        imprint: imprint(&campaign.imprint),
        accessibility: accessibility(&campaign.accessibility),
    };
    Ok(serde_json::to_writer(out, &written)?)
}

fn station(station: &Station) -> StationOut<'_> {
    StationOut {
        date: &station.date,
        title: LocalizedOut::of(&station.title),
        text: LocalizedOut::of(&station.text),
        picture: station.picture.as_deref(),
        source: &station.provenance.source,
        url: station.provenance.url.as_deref(),
        source_date: &station.provenance.date,
    }
}

fn tool(Tool { key, name, text, url }: &Tool) -> ToolOut<'_> {
    ToolOut { key, name, text: LocalizedOut::of(text), url }
}

fn imprint(imprint: &Imprint) -> ImprintOut<'_> {
    ImprintOut {
        street: imprint.street.as_deref(),
        town: imprint.town.as_deref(),
        represented_by: imprint.represented_by.as_deref(),
        email: imprint.email.as_deref(),
        telephone: imprint.telephone.as_deref(),
        responsible: imprint.responsible.as_deref(),
        vat_id: imprint.vat_id.as_deref(),
    }
}

fn accessibility(statement: &AccessibilityStatement) -> AccessibilityOut<'_> {
    AccessibilityOut {
        tested: statement.tested.as_deref(),
        method: statement.method.as_ref().map(LocalizedOut::of),
        gaps: statement.gaps.iter().map(LocalizedOut::of).collect(),
        body: statement.body.as_ref().map(|ArbitrationBody { name, email, url, confirmed }| {
            BodyOut { name, email: email.as_deref(), url: url.as_deref(), confirmed: *confirmed }
        }),
    }
}
