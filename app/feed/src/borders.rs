//! `borders.….geojson`: the towns' borders, a feature per town.

use std::io;

use packan_domain::{
    geo::Point,
    region::{Border, TownId},
};
use serde::Serialize;
use serde_json_borrow::Value;

use crate::{
    Expected, FeedError, Read, Reason, caps,
    document::{self, Document},
    outcome::Fault,
    record::Record,
    value,
};

/// Reads the towns' borders: polygons, of which the outer ring counts.
///
/// Errors: any [`FeedError`] but [`FeedError::UnknownFormat`].
pub fn read_borders(bytes: &[u8]) -> Result<Read<Vec<Border>>, FeedError> {
    let text = document::text(bytes, caps::BORDERS_BYTES)?;
    let document = Document::parse(&text)?;
    document.records(
        "features",
        caps::TOWNS,
        |border: &Border| border.town.as_str(),
        |fields, _| border(fields),
    )
}

fn border(feature: Record<'_>) -> Result<Border, Fault> {
    let properties = feature.required("properties", Record::of)?;
    let geometry = feature.required("geometry", Record::of)?;
    Ok(Border {
        town: properties.required("properties.slug", value::slug(TownId::parse))?,
        ring: geometry.required("geometry.coordinates", ring)?,
    })
}

/// The outer ring without its repeated first corner.
fn ring(coordinates: &Value) -> Result<Vec<Point>, Reason> {
    const EXPECTED: Reason = Reason::Malformed { expected: Expected::Rings };
    let outer =
        coordinates.as_array().and_then(|rings| rings.first()?.as_array()).ok_or(EXPECTED)?;
    if outer.len() > caps::CORNERS {
        return Err(Reason::TooMany { most: caps::CORNERS });
    }
    let mut corners: Vec<Point> = outer.iter().map(value::point).collect::<Result<_, _>>()?;
    let last = corners.pop();
    if corners.len() >= 3 && last.as_ref() == corners.first() { Ok(corners) } else { Err(EXPECTED) }
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Collection"))]
pub(crate) struct CollectionOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::collection"))]
    r#type: &'static str,
    features: Vec<FeatureOut<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Feature"))]
pub(crate) struct FeatureOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::feature"))]
    r#type: &'static str,
    properties: PropertiesOut<'a>,
    geometry: PolygonOut,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Properties"))]
pub(crate) struct PropertiesOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::slug"))]
    slug: &'a str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Polygon"))]
pub(crate) struct PolygonOut {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::polygon_type"))]
    r#type: &'static str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::rings"))]
    coordinates: [Vec<[f64; 2]>; 1],
}

/// Writes the towns' borders.
///
/// Errors: those of `out`.
pub fn write_borders(borders: &[Border], out: impl io::Write) -> io::Result<()> {
    let features = borders.iter().map(|border| {
        let closed = border.ring.iter().chain(border.ring.first());
        FeatureOut {
            r#type: "Feature",
            properties: PropertiesOut { slug: border.town.as_str() },
            geometry: PolygonOut {
                r#type: "Polygon",
                coordinates: [closed.map(|corner| [corner.lon, corner.lat]).collect()],
            },
        }
    });
    let collection = CollectionOut { r#type: "FeatureCollection", features: features.collect() };
    Ok(serde_json::to_writer(out, &collection)?)
}
