use std::{collections::BTreeMap, path::Path};

use packan_domain::geo::Point;
use serde::Deserialize;

use super::{TownContent, towns::Center};
use crate::{Failure, Problem, messages::Message};

const POSTCODES: &str = "towns/postcodes.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PostcodesFile {
    points: BTreeMap<String, Center>,
}

/// Reads the points of postcodes; content may have none.
pub(super) fn read(
    folder: &Path,
    towns: &[TownContent],
    problems: &mut Vec<Problem>,
) -> Result<BTreeMap<String, Point>, Failure> {
    if !folder.join(POSTCODES).exists() {
        return Ok(BTreeMap::new());
    }
    let file: Option<PostcodesFile> = super::parse(folder, POSTCODES, problems)?;
    let points = file.map(|file| file.points).unwrap_or_default();
    for code in points.keys() {
        if !towns.iter().any(|town| town.postcodes.contains(code)) {
            problems.push(Problem::new(POSTCODES, code, "points", Message::NoTownOfContent));
        }
    }
    Ok(points.into_iter().map(|(code, Center { lon, lat })| (code, Point { lon, lat })).collect())
}
