use std::collections::BTreeMap;

use packan_domain::{geo::Point, region::RegionFact, trade::Provenance};
use packan_feed::{Partner, Publisher, Source, Tiles};
use serde::Deserialize;

use super::{Content, TownContent, TradeContent, source::Text};

/// `region.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RegionFile {
    name: String,
    updated: String,
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactTable {
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

impl RegionFile {
    /// The whole content, with what lies beside the file.
    pub fn with(
        self,
        towns: Vec<TownContent>,
        points: BTreeMap<String, Point>,
        trades: Vec<TradeContent>,
    ) -> Content {
        let fact = |FactTable { key, value, source, url, date }| RegionFact {
            key,
            value,
            provenance: Provenance { source, url, date },
        };
        let partner = |PartnerTable { name, url, role }| Partner { name, url, role: role.into() };
        let source =
            |LicenceTable { name, licence, url, date }| Source { name, licence, url, date };
        Content {
            name: self.name,
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
            facts: self.facts.into_iter().map(fact).collect(),
            partners: self.partners.into_iter().map(partner).collect(),
            sources: self.sources.into_iter().map(source).collect(),
            towns,
            points,
            trades,
        }
    }
}
