//! The schemas hold the embedded feed to what the readers hold it to.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{fs, path::Path};

use jsonschema::{Validator, validator_for};
use packan_feed::schema;
use serde_json::{Value, json};

fn feed() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/feed")
}

fn schema_of(name: &str) -> Value {
    let schema = schema::all().into_iter().find(|schema| schema.name == name).unwrap();
    serde_json::from_str(&schema.json).unwrap()
}

fn validator(name: &str) -> Validator {
    validator_for(&schema_of(name)).unwrap()
}

/// The files of the embedded feed below a path that starts so.
fn files(start: &str) -> Vec<Value> {
    let (folder, start) = start.rsplit_once('/').unwrap_or(("", start));
    let mut files = Vec::new();
    for entry in fs::read_dir(feed().join(folder)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with(start) && path.is_file() {
            files.push(serde_json::from_slice(&fs::read(path).unwrap()).unwrap());
        }
    }
    assert!(!files.is_empty(), "{folder}/{start}");
    files
}

#[test]
fn the_embedded_feed_is_what_the_schemas_say() {
    for (name, start) in [
        ("index.schema.json", "index.json"),
        ("trades.schema.json", "trades."),
        ("trade-details.schema.json", "trade-details/"),
        ("trade-aliases.schema.json", "trade-aliases."),
        ("businesses.schema.json", "businesses/"),
        ("campaign.schema.json", "campaign."),
        ("borders.schema.json", "borders."),
    ] {
        let validator = validator(name);
        for file in files(start) {
            if let Err(error) = validator.validate(&file) {
                panic!("{start}: {}: {error}", error.instance_path());
            }
        }
    }
}

#[test]
fn schemas_are_of_2020_12_and_published_as_they_are() {
    for schema in schema::all() {
        let value: Value = serde_json::from_str(&schema.json).unwrap();
        assert_eq!(value["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert!(jsonschema::meta::is_valid(&value), "{}", schema.name);
        let published = fs::read_to_string(feed().join("schema").join(schema.name)).unwrap();
        assert!(published == schema.json, "{}", schema.name);
    }
}

/// That `name` accepts `good`, and not with `value` at `pointer`.
fn refuses(name: &str, good: &Value, pointer: &str, value: Value) {
    let validator = validator(name);
    assert!(validator.is_valid(good), "{name}");
    let mut bad = good.clone();
    *bad.pointer_mut(pointer).unwrap() = value;
    assert!(!validator.is_valid(&bad), "{name}: {pointer}");
}

#[test]
fn broken_files_are_refused() {
    let index = &files("index.json")[0];
    for (pointer, value) in [
        ("/format", json!(2)),
        ("/generated", json!("yesterday")),
        ("/region/bbox", json!([7.0, 51.0])),
        ("/region/towns/0/id", json!("Not a slug")),
        ("/trades/sha256", json!("0a")),
        ("/businesses/shards/0/url", json!("../secret")),
        ("/businesses/shards/0/bytes", json!(0)),
        ("/sources/0/date", json!("soon")),
    ] {
        refuses("index.schema.json", index, pointer, value);
    }
    let firms = &files("businesses/")[0];
    for (pointer, value) in [
        ("/type", json!("Feature")),
        ("/features/0/id", json!("Not a slug")),
        ("/features/0/geometry/coordinates", json!([7.1])),
        ("/features/0/geometry/coordinates/1", json!(151.6)),
        ("/features/0/properties/trades", json!([])),
        ("/features/0/properties/name", json!("")),
        ("/features/0/properties/updated", json!(null)),
        ("/features/0/properties/languages", json!(["Deutsch"])),
    ] {
        refuses("businesses.schema.json", firms, pointer, value);
    }
    let mut with_link = firms.clone();
    with_link["features"][0]["properties"]["url"] = json!("https://example.org/a?b#c");
    let url = "/features/0/properties/url";
    for address in ["http://example.org", "javascript:alert(1)", "https://a@b.example", "https://"]
    {
        refuses("businesses.schema.json", &with_link, url, json!(address));
    }
    let trades = &files("trades.")[0];
    refuses("trades.schema.json", trades, "/trades/0/group", json!("alchemy"));
    let list = json!({ "shards": [{
        "url": "businesses/9-264-170.0123456789ab.geojson", "bytes": 7, "sha256": "0a".repeat(32),
        "tile": "9/264/170", "count": 3
    }] });
    refuses("shard-list.schema.json", &list, "/shards/0/tile", json!("here"));
}
