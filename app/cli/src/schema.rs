//! `packan feed schema`: the JSON Schema of each file of a feed.

use std::{fs, path::Path};

use packan_feed::schema;

use crate::{Failure, messages::Done, whole};

/// Writes the schemas to `out`, or gives back their names without one.
///
/// Errors: [`Failure::CouldNotRun`].
pub fn run(out: Option<&Path>) -> Result<Done, Failure> {
    let schemas = schema::all();
    let Some(out) = out else {
        let names: Vec<&str> = schemas.iter().map(|schema| schema.name).collect();
        return Ok(Done::Text(names.join("\n")));
    };
    fs::create_dir_all(out).map_err(|error| Failure::at(out, &error))?;
    for schema in &schemas {
        let path = out.join(schema.name);
        whole::write(&path, schema.json.as_bytes()).map_err(|error| Failure::at(&path, &error))?;
    }
    Ok(Done::Schemas { out: out.display().to_string(), count: schemas.len() })
}
