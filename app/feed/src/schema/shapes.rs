//! Shapes of values that a type alone does not tell; the readers hold files to the same.

use packan_domain::trade::{Group, Topic};
use schemars::{Schema, SchemaGenerator, json_schema};

use crate::{caps, index::FORMAT};

/// Declares a shape.
macro_rules! shapes {
    ($($(#[$doc:meta])* $shape:ident: $schema:tt)+) => {
        $($(#[$doc])*
        pub fn $shape(_: &mut SchemaGenerator) -> Schema {
            json_schema!($schema)
        })+
    };
}

/// Lower-case letters and digits in words with hyphens.
const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

shapes! {
    format: { "const": FORMAT }
    slug: { "type": "string", "pattern": SLUG, "maxLength": packan_domain::slug::MAX_SLUG_BYTES }
    slugs: {
        "type": "array", "minItems": 1, "maxItems": caps::LIST,
        "items": { "type": "string", "pattern": SLUG }
    }
    name: { "type": "string", "minLength": 1, "maxLength": caps::NAME }
    names: {
        "type": "array", "maxItems": caps::LIST,
        "items": { "type": "string", "minLength": 1, "maxLength": caps::NAME }
    }
    sentence: { "type": "string", "minLength": 1, "maxLength": caps::SENTENCE }
    https: { "type": "string", "pattern": "^https://[^\\s\"'<>\\\\^`{|}@/]+([/?#][^\\s\"'<>\\\\^`{|}]*)?$", "maxLength": caps::LINK }
    tile_address: { "type": "string", "pattern": "^https://", "maxLength": caps::LINK }
    email: { "type": "string", "pattern": "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "maxLength": caps::LINK }
    telephone: { "type": "string", "pattern": "^\\+?[0-9]{4,15}$" }
    date: { "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" }
    moment: { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }
    five_digits: { "type": "string", "pattern": "^[0-9]{5}$" }
    path: { "type": "string", "pattern": "^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$" }
    sha256: { "type": "string", "pattern": "^[0-9a-f]{64}$" }
    positive: { "type": "integer", "minimum": 1, "maximum": caps::SHARD_BYTES }
    zoom: { "type": "integer", "minimum": 0, "maximum": 22 }
    tile: { "type": "string", "pattern": "^[0-9]+/[0-9]+/[0-9]+$" }
    year: { "type": "integer", "minimum": 2020, "maximum": 2100 }
    places: { "type": "integer", "minimum": 1, "maximum": 255 }
    months: { "type": "integer", "minimum": 1, "maximum": 60 }
    per_cent: { "type": "integer", "minimum": 0, "maximum": 100 }
    euros: { "type": "integer", "minimum": 1, "maximum": 20_000 }
    pay: {
        "type": "array", "minItems": 2, "maxItems": 2,
        "items": { "type": "integer", "minimum": 1, "maximum": 20_000 }
    }
    pays: {
        "type": "array", "maxItems": 5,
        "items": {
            "type": "array", "minItems": 2, "maxItems": 2,
            "items": { "type": "integer", "minimum": 1, "maximum": 20_000 }
        }
    }
    emoji: {
        "type": "array", "maxItems": 3,
        "items": { "type": "string", "pattern": "^[0-9a-f-]+$" }
    }
    picture: { "type": "string", "pattern": "^[0-9a-f-]+$" }
    weights: {
        "type": "object",
        "additionalProperties": { "type": "number", "exclusiveMinimum": 0, "maximum": 1 }
    }
    languages: {
        "type": "array", "maxItems": caps::LIST,
        "items": { "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }
    }
    /// Longitude first.
    point: {
        "type": "array", "minItems": 2, "maxItems": 2,
        "prefixItems": [
            { "type": "number", "minimum": -180, "maximum": 180 },
            { "type": "number", "minimum": -90, "maximum": 90 }
        ]
    }
    /// West, south, east, north.
    bounds: { "type": "array", "minItems": 4, "maxItems": 4, "items": { "type": "number" } }
    rings: {
        "type": "array", "minItems": 1,
        "items": {
            "type": "array", "minItems": 4,
            "items": { "type": "array", "minItems": 2, "items": { "type": "number" } }
        }
    }
    collection: { "const": "FeatureCollection" }
    feature: { "const": "Feature" }
    point_type: { "const": "Point" }
    polygon_type: { "const": "Polygon" }
}

/// A craft group.
pub fn group(_: &mut SchemaGenerator) -> Schema {
    let keys: Vec<&str> = Group::ALL.iter().map(|group| group.key()).collect();
    json_schema!({ "enum": keys })
}

/// A topic of the future.
pub fn topic(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "enum": topic_keys() })
}

/// Topics of the future.
pub fn topics(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": { "enum": topic_keys() } })
}

fn topic_keys() -> Vec<&'static str> {
    Topic::ALL.iter().map(|topic| topic.key()).collect()
}
