use std::path::Path;

use packan_domain::{region::RegionFact, trade::Provenance};
use packan_feed::{AccessibilityStatement, ArbitrationBody, Campaign, Imprint, Station, Tool};
use serde::Deserialize;

use super::{region::FactTable, source::Text};
use crate::{Failure, Problem};

/// The file, which content may do without.
pub const CAMPAIGN: &str = "campaign.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CampaignFile {
    #[serde(default)]
    facts: Vec<FactTable>,
    #[serde(default)]
    story: Vec<StationTable>,
    #[serde(default)]
    tools: Vec<ToolTable>,
    #[serde(default)]
    imprint: ImprintTable,
    #[serde(default)]
    accessibility: AccessibilityTable,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StationTable {
    date: String,
    title: Text,
    text: Text,
    picture: Option<String>,
    source: String,
    url: Option<String>,
    source_date: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToolTable {
    key: String,
    name: String,
    text: Text,
    url: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct ImprintTable {
    street: Option<String>,
    town: Option<String>,
    represented_by: Option<String>,
    email: Option<String>,
    telephone: Option<String>,
    responsible: Option<String>,
    vat_id: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct AccessibilityTable {
    tested: Option<String>,
    method: Option<Text>,
    #[serde(default)]
    gaps: Vec<Text>,
    body: Option<BodyTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BodyTable {
    name: String,
    email: Option<String>,
    url: Option<String>,
    #[serde(default)]
    confirmed: bool,
}

/// Reads what the campaign's pages add; nothing where the content has no such file.
pub(super) fn read(folder: &Path, problems: &mut Vec<Problem>) -> Result<Campaign, Failure> {
    if !folder.join(CAMPAIGN).exists() {
        return Ok(Campaign::default());
    }
    let file: Option<CampaignFile> = super::parse(folder, CAMPAIGN, problems)?;
    Ok(file.map(Campaign::from).unwrap_or_default())
}

impl From<CampaignFile> for Campaign {
    fn from(file: CampaignFile) -> Self {
        Self {
            facts: file.facts.into_iter().map(RegionFact::from).collect(),
            story: file.story.into_iter().map(Station::from).collect(),
            tools: file.tools.into_iter().map(Tool::from).collect(),
            imprint: file.imprint.into(),
            accessibility: file.accessibility.into(),
        }
    }
}

impl From<StationTable> for Station {
    fn from(table: StationTable) -> Self {
        let StationTable { date, title, text, picture, source, url, source_date } = table;
        let provenance = Provenance { source, url, date: source_date };
        Self { date, title: title.into(), text: text.into(), picture, provenance }
    }
}

impl From<ToolTable> for Tool {
    fn from(ToolTable { key, name, text, url }: ToolTable) -> Self {
        Self { key, name, text: text.into(), url }
    }
}

impl From<ImprintTable> for Imprint {
    fn from(table: ImprintTable) -> Self {
        let ImprintTable { street, town, represented_by, email, telephone, responsible, vat_id } =
            table;
        Self { street, town, represented_by, email, telephone, responsible, vat_id }
    }
}

impl From<AccessibilityTable> for AccessibilityStatement {
    fn from(table: AccessibilityTable) -> Self {
        let body = |BodyTable { name, email, url, confirmed }| ArbitrationBody {
            name,
            email,
            url,
            confirmed,
        };
        Self {
            tested: table.tested,
            method: table.method.map(Text::into),
            gaps: table.gaps.into_iter().map(Text::into).collect(),
            body: table.body.map(body),
        }
    }
}
