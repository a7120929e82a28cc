//! JSON Schema (2020-12) of each file of a feed, generated from the types that write it.

pub(crate) mod shapes;

use schemars::{JsonSchema, generate::SchemaSettings};

use crate::{aliases, borders, businesses, campaign, details, index, trades};

/// The schema of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    /// The file's name below the folder of schemas: `index.schema.json`.
    pub name: &'static str,
    /// The schema as JSON.
    pub json: String,
}

/// The schemas of all files.
pub fn all() -> Vec<Schema> {
    vec![
        of::<index::shape::IndexOut<'_>>(
            "index.schema.json",
            "index.json of a PackAn feed: what there is, and where",
        ),
        of::<index::shape::ShardsOut<'_>>(
            "shard-list.schema.json",
            "A list of shards of a PackAn feed",
        ),
        of::<trades::FileOut<'_>>("trades.schema.json", "Trades of a PackAn feed: what cards show"),
        of::<details::FileOut<'_>>(
            "trade-details.schema.json",
            "Trades of a PackAn feed: what pages add",
        ),
        of::<aliases::FileOut<'_>>(
            "trade-aliases.schema.json",
            "Trades of a PackAn feed: what people call them",
        ),
        of::<businesses::write::CollectionOut<'_>>(
            "businesses.schema.json",
            "Firms of a PackAn feed, GeoJSON (RFC 7946)",
        ),
        of::<campaign::shape::CampaignOut<'_>>(
            "campaign.schema.json",
            "What the pages about a region and its publisher show beside the index",
        ),
        of::<borders::CollectionOut<'_>>(
            "borders.schema.json",
            "Borders of a PackAn feed's towns, GeoJSON (RFC 7946)",
        ),
    ]
}

fn of<T: JsonSchema>(name: &'static str, title: &'static str) -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    Schema { name, json: format!("{:#}\n", schema.as_value()) }
}
