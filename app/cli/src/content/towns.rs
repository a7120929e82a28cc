use std::{fs, path::Path};

use packan_domain::{
    geo::Point,
    region::{Town, TownId},
};
use packan_feed::read_borders;
use serde::Deserialize;

use crate::{Failure, Problem, messages::Message};

const TOWNS: &str = "towns/towns.toml";
const BORDERS: &str = "towns/borders.geojson";

/// A town, its border and the postcodes that belong to it.
pub struct TownContent {
    /// What the feed says of it.
    pub town: Town,
    /// Its border: a ring, first point not repeated.
    pub border: Vec<Point>,
    /// Its postcodes; about as many as it has tens of thousands of people.
    pub postcodes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TownsFile {
    towns: Vec<TownTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TownTable {
    id: String,
    name: String,
    center: Center,
    postcodes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Center {
    pub lon: f64,
    pub lat: f64,
}

/// Reads the towns and the borders beside them; content may have none.
pub(super) fn read(
    folder: &Path,
    problems: &mut Vec<Problem>,
) -> Result<Vec<TownContent>, Failure> {
    if !folder.join("towns").exists() {
        return Ok(Vec::new());
    }
    let path = folder.join(BORDERS);
    let bytes = fs::read(&path).map_err(|error| Failure::at(&path, &error))?;
    let mut borders = match read_borders(&bytes) {
        Ok(read) => {
            problems.extend(read.left_out.iter().map(|left| Problem::left_out(BORDERS, left)));
            read.value
        }
        Err(error) => {
            problems.push(Problem::whole(BORDERS, &error));
            Vec::new()
        }
    };
    let tables: Option<TownsFile> = super::parse(folder, TOWNS, problems)?;
    let mut towns: Vec<TownContent> = Vec::new();
    for TownTable { id, name, center: Center { lon, lat }, postcodes } in
        tables.into_iter().flat_map(|file| file.towns)
    {
        let Ok(slug) = TownId::parse(&id) else {
            problems.push(Problem::new(TOWNS, id, "id", Message::NotASlug));
            continue;
        };
        if towns.iter().any(|earlier| earlier.town.id == slug) {
            problems.push(Problem::new(TOWNS, id, "id", Message::RepeatsTown));
            continue;
        }
        if postcodes.is_empty() {
            problems.push(Problem::new(TOWNS, &id, "postcodes", Message::Empty));
        }
        match borders.iter().position(|border| border.town == slug) {
            Some(at) => towns.push(TownContent {
                town: Town { id: slug, name, center: Point { lon, lat } },
                border: borders.swap_remove(at).ring,
                postcodes,
            }),
            None => problems.push(Problem::new(BORDERS, id, "slug", Message::Missing)),
        }
    }
    for border in borders {
        let slug = border.town.to_string();
        problems.push(Problem::new(BORDERS, slug, "slug", Message::NoTownOfContent));
    }
    Ok(towns)
}
