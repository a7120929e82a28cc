use std::collections::BTreeMap;

use packan_domain::{
    geo::{Bounds, Point},
    region::RegionFact,
    trade::Provenance,
};
use packan_feed::{Campaign, Expected, Partner, Publisher, Reason, Source, Tiles};
use serde::Deserialize;

use super::{Content, TownContent, TradeContent, source::Text};
use crate::Problem;

/// `region.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RegionFile {
    name: String,
    updated: String,
    bbox: Option<[f64; 4]>,
    tiles: Option<TilesTable>,
    publisher: Option<PublisherTable>,
    #[serde(default)]
    facts: Vec<FactTable>,
    #[serde(default)]
    partners: Vec<PartnerTable>,
    #[serde(default)]
    sources: Vec<LicenceTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TilesTable {
    url: String,
    host: String,
    attribution: String,
    max_zoom: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PublisherTable {
    name: String,
    email: Option<String>,
    url: Option<String>,
}

/// A figure with its source, as content has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactTable {
    key: String,
    value: f64,
    source: String,
    url: Option<String>,
    date: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartnerTable {
    name: String,
    url: Option<String>,
    role: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LicenceTable {
    name: String,
    licence: String,
    url: Option<String>,
    date: String,
}

impl From<FactTable> for RegionFact {
    fn from(FactTable { key, value, source, url, date }: FactTable) -> Self {
        Self { key, value, provenance: Provenance { source, url, date } }
    }
}

impl RegionFile {
    /// What is wrong with the box.
    pub fn problem(&self) -> Option<Problem> {
        let [west, south, east, north] = self.bbox?;
        let sound = -180.0 <= west && west < east && east <= 180.0;
        let sound = sound && -90.0 <= south && south < north && north <= 90.0;
        let what = Reason::Malformed { expected: Expected::Bounds };
        (!sound).then(|| Problem::new("region.toml", "region", "bbox", what))
    }

    /// The whole content, with what lies beside the file.
    pub fn with(
        self,
        campaign: Campaign,
        towns: Vec<TownContent>,
        points: BTreeMap<String, Point>,
        trades: Vec<TradeContent>,
    ) -> Content {
        let partner = |PartnerTable { name, url, role }| Partner { name, url, role: role.into() };
        let source =
            |LicenceTable { name, licence, url, date }| Source { name, licence, url, date };
        Content {
            name: self.name,
            bounds: self.bbox.map(|[west, south, east, north]| Bounds {
                south_west: Point { lon: west, lat: south },
                north_east: Point { lon: east, lat: north },
            }),
            updated: self.updated,
            tiles: self.tiles.map(|TilesTable { url, host, attribution, max_zoom }| Tiles {
                template: url,
                host,
                attribution,
                max_zoom,
            }),
            publisher: self.publisher.map(|PublisherTable { name, email, url }| Publisher {
                name,
                email,
                url,
            }),
            facts: self.facts.into_iter().map(RegionFact::from).collect(),
            partners: self.partners.into_iter().map(partner).collect(),
            sources: self.sources.into_iter().map(source).collect(),
            campaign,
            towns,
            points,
            trades,
        }
    }
}
