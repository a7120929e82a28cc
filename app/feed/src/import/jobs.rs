//! Answers of the job search of the Bundesagentur für Arbeit, as JSON.

pub(super) mod titles;

use packan_domain::search::folded;
use serde_json_borrow::Value;

use super::{Column, Row, Rows, Weight, What};
use crate::{
    FeedError, caps,
    document::{self, Document},
    outcome::Fault,
    record::Record,
    value,
};

const SOURCE: &str = "Jobsuche, Bundesagentur für Arbeit";
const PAGES: &str = "https://www.arbeitsagentur.de/jobsuche/jobdetail/";

/// What kind of offer it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferKind {
    /// `angebotsart` 4.
    Apprenticeship,
    /// `angebotsart` 34.
    Internship,
}

/// Words of an offer's title that tell its kind, folded.
const TITLES: &[(&str, OfferKind)] = &[
    ("ausbildung", OfferKind::Apprenticeship),
    ("auszubildende", OfferKind::Apprenticeship),
    ("azubi", OfferKind::Apprenticeship),
    ("praktikum", OfferKind::Internship),
    ("praktikant", OfferKind::Internship),
];

/// Reads the offers. Their kind is what they say themselves (`angebotsart`), else `kind`, which is
/// what was asked for, else what their title says; an offer of an unknown kind is no firm's.
///
/// Errors: any [`FeedError`] but [`FeedError::UnknownFormat`].
pub fn read_jobs(bytes: &[u8], file: &str, kind: Option<OfferKind>) -> Result<Rows, FeedError> {
    let text = document::text(bytes, caps::FIRMS_BYTES)?;
    let read = Document::parse(&text)?.records(
        "stellenangebote",
        caps::FIRMS,
        |row: &Row| row.record.as_str(),
        |offer, _| row(offer, file, kind),
    )?;
    Ok(Rows::of(read, file))
}

fn row(offer: Record<'_>, file: &str, asked: Option<OfferKind>) -> Result<Row, Fault> {
    let number = offer.required("refnr", value::name)?;
    let mut row = Row::new(file, number.clone());
    row.set(Column::Source, SOURCE);
    row.set(Column::SourceUrl, &format!("{PAGES}{number}"));
    let text = |key: &str| offer.any(key).and_then(Value::as_str).unwrap_or_default();
    row.set(Column::Name, text("arbeitgeber"));
    row.set(Column::Updated, text("aktuelleVeroeffentlichungsdatum"));
    let title = text("beruf");
    row.set(Column::Trades, titles::slug(title).unwrap_or(title));
    if let Some(place) = offer.any("arbeitsort").and_then(Value::as_object) {
        for (column, key) in [
            (Column::Street, "strasse"),
            (Column::HouseNumber, "hausnummer"),
            (Column::PostalCode, "plz"),
            (Column::Locality, "ort"),
        ] {
            row.set(column, place.get(key).and_then(Value::as_str).unwrap_or_default());
        }
        let point = place.get("koordinaten");
        for (column, key) in [(Column::Latitude, "lat"), (Column::Longitude, "lon")] {
            if let Some(degrees) = point.and_then(|point| point.as_object()?.get(key)?.as_f64()) {
                row.set(column, &degrees.to_string());
            }
        }
    }
    match kind(&mut row, offer, asked) {
        Some(OfferKind::Apprenticeship) => {
            row.set(Column::StartYear, text("eintrittsdatum").get(..4).unwrap_or_default());
        }
        Some(OfferKind::Internship) => row.set(Column::Internship, "1"),
        None => {}
    }
    Ok(row)
}

/// The kind of an offer; `None` with a finding where it is another or nobody knows.
fn kind(row: &mut Row, offer: Record<'_>, asked: Option<OfferKind>) -> Option<OfferKind> {
    let own = offer.any("angebotsart").map(ToString::to_string);
    match own.as_deref().map(|own| own.trim_matches('"')) {
        Some("4" | "AUSBILDUNG") => return Some(OfferKind::Apprenticeship),
        Some("34" | "PRAKTIKUM_TRAINEE") => return Some(OfferKind::Internship),
        Some(other) => {
            let kind = other.chars().take(20).collect();
            let title = occupation(row);
            row.find(Column::Apprenticeships, Weight::LeftOut, What::OtherKind { title, kind });
            return None;
        }
        None => {}
    }
    if asked.is_some() {
        return asked;
    }
    let title = folded(offer.any("titel").and_then(Value::as_str).unwrap_or_default());
    let told = TITLES.iter().find(|(word, _)| title.split(' ').any(|it| it.starts_with(word)));
    if let Some((word, kind)) = told {
        row.find(Column::Apprenticeships, Weight::Note, What::KindByTitle(word));
        return Some(*kind);
    }
    let title = occupation(row);
    row.find(Column::Apprenticeships, Weight::LeftOut, What::UnknownKind(title));
    None
}

/// Takes the occupation out of the row: when it comes back, somebody has to have said that the firm
/// trains in it.
fn occupation(row: &mut Row) -> String {
    let title = row.values.remove(&Column::Trades).unwrap_or_default();
    title.chars().take(caps::NAME).collect()
}
