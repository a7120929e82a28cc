use std::io;

use packan_domain::{business::Business, trade::TradeId};
use serde::Serialize;

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
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::slug"))]
    id: &'a str,
    geometry: PointOut,
    properties: PropertiesOut<'a>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Point"))]
pub(crate) struct PointOut {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::point_type"))]
    r#type: &'static str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::point"))]
    coordinates: [f64; 2],
}

/// Properties by the names of schema.org where it has them.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Properties"))]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "each is a property of its own")]
pub(crate) struct PropertiesOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    name: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::slugs"))]
    trades: Vec<&'a str>,
    #[serde(skip_serializing_if = "AddressOut::is_empty")]
    address: AddressOut<'a>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    approximate: bool,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::telephone"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    telephone: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::email"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    apprenticeships: Vec<ApprenticeshipOut<'a>>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    internship: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    trial_day: bool,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::languages"))]
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    languages: &'a [String],
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::topics"))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    topics: Vec<&'static str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::sentence"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    opening_hours: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    sample: bool,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::date"))]
    updated: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    source: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::https"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    source_url: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Address"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct AddressOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    street_address: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::five_digits"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<&'a str>,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::name"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    address_locality: Option<&'a str>,
}

impl AddressOut<'_> {
    fn is_empty(&self) -> bool {
        self.street_address.or(self.postal_code).or(self.address_locality).is_none()
    }
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Apprenticeship"))]
pub(crate) struct ApprenticeshipOut<'a> {
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::slug"))]
    trade: &'a str,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::year"))]
    year: u16,
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::shapes::places"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    places: Option<u8>,
}

/// Writes firms as a GeoJSON `FeatureCollection` (RFC 7946).
///
/// Errors: those of `out`.
pub fn write_businesses<'a>(
    businesses: impl IntoIterator<Item = &'a Business>,
    out: impl io::Write,
) -> io::Result<()> {
    let features = businesses.into_iter().map(feature).collect();
    let collection = CollectionOut { r#type: "FeatureCollection", features };
    Ok(serde_json::to_writer(out, &collection)?)
}

/// Writes a firm by itself, for [`FirmWriter::written`] to put into a file later.
///
/// Errors: those of `out`.
pub fn write_firm(firm: &Business, out: impl io::Write) -> io::Result<()> {
    Ok(serde_json::to_writer(out, &feature(firm))?)
}

/// Writes what [`write_businesses`] writes, firm by firm, so that none has to wait in memory for the
/// last.
pub struct FirmWriter<W> {
    out: W,
    /// What comes before the next firm.
    before: &'static [u8],
}

impl<W: io::Write> FirmWriter<W> {
    /// Begins a file.
    ///
    /// Errors: those of `out`.
    pub fn begin(mut out: W) -> io::Result<Self> {
        out.write_all(br#"{"type":"FeatureCollection","features":["#)?;
        Ok(Self { out, before: b"" })
    }

    /// Adds a firm.
    ///
    /// Errors: those of `out`.
    pub fn firm(&mut self, firm: &Business) -> io::Result<()> {
        self.out.write_all(self.before)?;
        self.before = b",";
        write_firm(firm, &mut self.out)
    }

    /// Adds a firm that [`write_firm`] has written.
    ///
    /// Errors: those of `out`.
    pub fn written(&mut self, firm: &[u8]) -> io::Result<()> {
        self.out.write_all(self.before)?;
        self.before = b",";
        self.out.write_all(firm)
    }

    /// Ends the file, and gives back what it was written to.
    ///
    /// Errors: those of `out`.
    pub fn end(mut self) -> io::Result<W> {
        self.out.write_all(b"]}")?;
        self.out.flush()?;
        Ok(self.out)
    }
}

fn feature(firm: &Business) -> FeatureOut<'_> {
    FeatureOut {
        r#type: "Feature",
        id: firm.id.as_str(),
        geometry: PointOut { r#type: "Point", coordinates: [firm.point.lon, firm.point.lat] },
        properties: PropertiesOut {
            name: &firm.name,
            trades: firm.trades.iter().map(TradeId::as_str).collect(),
            address: AddressOut {
                street_address: firm.address.street.as_deref(),
                postal_code: firm.address.postal_code.as_deref(),
                address_locality: firm.address.locality.as_deref(),
            },
            approximate: firm.approximate,
            telephone: firm.contact.telephone.as_deref(),
            email: firm.contact.email.as_deref(),
            url: firm.contact.url.as_deref(),
            apprenticeships: firm
                .apprenticeships
                .iter()
                .map(|offer| ApprenticeshipOut {
                    trade: offer.trade.as_str(),
                    year: offer.year,
                    places: offer.places,
                })
                .collect(),
            internship: firm.internship,
            trial_day: firm.trial_day,
            languages: &firm.languages,
            topics: firm.topics.iter().map(|topic| topic.key()).collect(),
            opening_hours: firm.opening_hours.as_deref(),
            sample: firm.sample,
            updated: &firm.provenance.date,
            source: &firm.provenance.source,
            source_url: firm.provenance.url.as_deref(),
        },
    }
}
