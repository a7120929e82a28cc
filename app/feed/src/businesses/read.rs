use packan_domain::{
    business::{Address, Apprenticeship, Business, BusinessId, Contact},
    geo::{Bounds, Point},
    region::TownId,
    trade::{Provenance, Topic, TradeId},
};
use serde_json_borrow::Value;

use crate::{
    Expected, FeedError, Read, Reason, caps,
    document::{self, Document},
    link,
    outcome::Fault,
    record::{Notes, Record},
    text, value,
};

/// The list of firms in a GeoJSON file.
pub(super) const FEATURES: &str = "features";

/// A place that is not in the region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutsideRegion;

/// Reads a shard; firms outside of `bounds` are left out. `town` is the shard's, where it is that
/// of a town.
///
/// Errors: any [`FeedError`] but [`FeedError::UnknownFormat`].
pub fn read_businesses(
    bytes: &[u8],
    town: Option<&TownId>,
    bounds: Bounds,
) -> Result<Read<Vec<Business>>, FeedError> {
    let content = document::content(bytes, caps::SHARD_BYTES)?;
    collection(content, caps::SHARD_BUSINESSES, bounds, &|_, _| Ok(town.cloned()))
}

/// Says which town a firm is in, if the region has towns.
pub type TownOf<'a> = dyn Fn(Point, &Address) -> Result<Option<TownId>, OutsideRegion> + 'a;

fn collection(
    content: &[u8],
    most: usize,
    region_bounds: Bounds,
    town_of: &TownOf<'_>,
) -> Result<Read<Vec<Business>>, FeedError> {
    fn key(firm: &Business) -> &str {
        firm.id.as_str()
    }
    let read =
        |feature: Record<'_>, notes: &mut Notes<'_>| firm(feature, notes, region_bounds, town_of);
    // Where nothing in it is broken, once through the file will do: firms are most of a feed, and a
    // phone waits for them.
    if let Some(features) = document::sound_list(content, FEATURES).filter(|it| it.len() <= most) {
        return Ok(document::gather(features.iter(), key, read));
    }
    let text = text::without_foreign(String::from_utf8_lossy(content));
    Document::parse(&text)?.records(FEATURES, most, key, read)
}

/// Reads a firm.
pub(super) fn firm(
    feature: Record<'_>,
    notes: &mut Notes<'_>,
    region_bounds: Bounds,
    town_of: &TownOf<'_>,
) -> Result<Business, Fault> {
    let point = place(feature, region_bounds)?;
    let properties = feature.required("properties", Record::of)?;
    let address = match properties.optional("address", Record::of)? {
        Some(parts) => address(parts)?,
        None => Address::default(),
    };
    let outside = Fault { field: "geometry.coordinates", reason: Reason::OutsideRegion };
    let town = town_of(point, &address).map_err(|OutsideRegion| outside)?;
    let place = Place { town, address, point };
    business(feature, properties, place, notes)
}

/// Where a firm is.
struct Place {
    town: Option<TownId>,
    address: Address,
    point: Point,
}

fn place(feature: Record<'_>, region: Bounds) -> Result<Point, Fault> {
    const FIELD: &str = "geometry.coordinates";
    let geometry = feature.required("geometry", Record::of)?;
    let point = geometry.required(FIELD, value::point)?;
    let outside = Fault { field: FIELD, reason: Reason::OutsideRegion };
    if region.contains(point) { Ok(point) } else { Err(outside) }
}

fn address(parts: Record<'_>) -> Result<Address, Fault> {
    let five_digits =
        |text: &str| value::plain(text, |c| c.is_ascii_digit()).filter(|digits| digits.len() == 5);
    let postal_code = value::pattern(Expected::FiveDigits, five_digits);
    Ok(Address {
        street: parts.optional("address.streetAddress", value::name)?,
        postal_code: parts.optional("address.postalCode", postal_code)?,
        locality: parts.optional("address.addressLocality", value::name)?,
    })
}

fn business(
    feature: Record<'_>,
    fields: Record<'_>,
    place: Place,
    notes: &mut Notes<'_>,
) -> Result<Business, Fault> {
    let trades = fields.list("trades", caps::LIST, value::slug(TradeId::parse))?;
    if trades.is_empty() {
        return Err(Fault { field: "trades", reason: Reason::Missing });
    }
    let topics = fields.list("topics", caps::LIST, value::name)?;
    Ok(Business {
        id: feature.required("id", value::slug(BusinessId::parse))?,
        name: fields.required("name", value::name)?,
        town: place.town,
        trades,
        address: place.address,
        point: place.point,
        approximate: fields.flag("approximate")?,
        contact: Contact {
            telephone: fields
                .optional("telephone", value::pattern(Expected::Telephone, link::telephone))?,
            email: fields.optional("email", value::email)?,
            url: fields.optional("url", value::https)?,
        },
        apprenticeships: fields.list("apprenticeships", caps::LIST, apprenticeship)?,
        internship: fields.flag("internship")?,
        trial_day: fields.flag("trialDay")?,
        languages: fields.list(
            "languages",
            caps::LIST,
            value::pattern(Expected::LanguageTag, language_tag),
        )?,
        topics: notes.words("topics", topics, Topic::from_key),
        opening_hours: fields
            .optional("openingHours", |value| value::text(value, caps::SENTENCE))?,
        sample: fields.flag("sample")?,
        provenance: Provenance {
            source: fields.required("source", value::name)?,
            url: fields.optional("sourceUrl", value::https)?,
            date: fields.required("updated", value::date)?,
        },
    })
}

fn apprenticeship(value: &Value) -> Result<Apprenticeship, Reason> {
    let offer = Record::of(value)?;
    let read = || {
        Ok(Apprenticeship {
            trade: offer.required("trade", value::slug(TradeId::parse))?,
            year: offer.required("year", value::number(2020, 2100))?,
            places: offer.optional("places", value::number(1, 255))?,
        })
    };
    // An entry of a list has no path of its own; absent parts make the entry malformed.
    read().map_err(|fault: Fault| match fault.reason {
        Reason::Missing => Reason::Malformed { expected: Expected::Apprenticeship },
        reason => reason,
    })
}

/// A BCP 47 tag of a language with optional script and region: `de`, `ku-Latn-TR`.
pub(crate) fn language_tag(text: &str) -> Option<String> {
    let mut parts = text.split('-');
    let primary = parts.next()?;
    let sound = (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
    sound.then(|| text.to_owned())
}
