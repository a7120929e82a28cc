//! What the embedded feed has.

use std::{collections::BTreeSet, fs};

use serde_json::Value;
use xtask::layout;

use crate::{Broken, Outcome};

/// The keys of all trades.
pub fn trades() -> Outcome<BTreeSet<String>> {
    let folder = layout::embedded_feed();
    let read = |name: &str| -> Outcome<Value> {
        Ok(serde_json::from_slice(&fs::read(folder.join(name))?)?)
    };
    let index = read("index.json")?;
    let file = index["trades"]["url"].as_str();
    let listed = read(file.ok_or_else(|| Broken("the feed names no trades".to_owned()))?)?;
    let listed = listed["trades"].as_array().into_iter().flatten();
    Ok(listed.filter_map(|trade| Some(trade["id"].as_str()?.to_owned())).collect())
}
