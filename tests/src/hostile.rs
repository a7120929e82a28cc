//! The embedded feed with a town whose firms mean harm.

use std::fs;

use packan_hostile::shard;
use serde_json::{Value, json};
use xtask::{layout, server::Pattern};

use crate::{Broken, Journey, Outcome};

/// The town.
pub const HOSTILE_TOWN: &str = "marl";
/// How far its firms are from its middle, in degrees.
const AROUND: f64 = 0.02;
/// Its file, which no feed has.
const FILE: &str = "businesses/marl.hostile.geojson";

/// A journey to an app whose feed has so many hostile firms in one town, with good ones among them,
/// and the names of the good ones.
pub fn with_hostile_town(
    journey: Journey,
    hostile: usize,
    good: usize,
) -> Outcome<(Journey, Vec<String>)> {
    let mut index: Value =
        serde_json::from_slice(&fs::read(layout::embedded_feed().join("index.json"))?)?;
    let broken = || Broken(format!("the feed has no town {HOSTILE_TOWN}"));
    let towns = index["region"]["towns"].as_array();
    let town = towns.and_then(|towns| towns.iter().find(|town| town["id"] == HOSTILE_TOWN));
    let center = town.map(|town| [town["center"][0].as_f64(), town["center"][1].as_f64()]);
    let Some([Some(lon), Some(lat)]) = center else { return Err(broken()) };
    let inside = [lon - AROUND, lat - AROUND, lon + AROUND, lat + AROUND];
    let made = shard(hostile, good, 2026, inside);
    let shards = index["businesses"]["shards"].as_array_mut();
    let own = shards.and_then(|shards| shards.iter_mut().find(|own| own["town"] == HOSTILE_TOWN));
    *own.ok_or_else(broken)? = json!({
        "url": FILE, "bytes": made.bytes.len(), "sha256": "0".repeat(64),
        "town": HOSTILE_TOWN, "count": made.records, "bbox": inside,
    });
    let journey = journey
        .delivering(
            Pattern::EndsWith("/feed/index.json".to_owned()),
            index.to_string().into_bytes(),
        )
        .delivering(Pattern::EndsWith(FILE.to_owned()), made.bytes);
    Ok((journey, made.names))
}
