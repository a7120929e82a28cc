//! What search engines and other programs read about a firm in its page: JSON-LD with the words of
//! <https://schema.org/LocalBusiness>.

use packan_domain::{
    business::{
        Business,
        hours::{OpeningHours, Span},
    },
    trade::TradeId,
};
use serde_json::{Map, Value, json};

/// A firm as a `LocalBusiness`, in one line that is safe inside `<script>`. `name_of` names
/// trades; one that it does not know is left out.
pub fn local_business(business: &Business, name_of: impl Fn(&TradeId) -> Option<String>) -> String {
    let Business { address, contact, point, .. } = business;
    let trades = business.trades.iter().filter_map(&name_of);
    let programmes: Vec<Value> = business
        .apprenticeships
        .iter()
        .filter_map(|offer| {
            Some(known(json!({
                "@type": "EducationalOccupationalProgram",
                "name": name_of(&offer.trade)?,
                "programType": "Ausbildung",
                "startDate": offer.year.to_string(),
                "maximumEnrollment": offer.places,
            })))
        })
        .collect();
    let offers = programmes.into_iter().map(|it| json!({ "@type": "Offer", "itemOffered": it }));
    let hours = business.opening_hours.as_deref().and_then(|text| OpeningHours::parse(text).ok());
    let business = known(json!({
        "@context": "https://schema.org",
        "@type": "LocalBusiness",
        "name": business.name,
        "disambiguatingDescription": business.sample.then_some(&business.provenance.source),
        "address": known(json!({
            "@type": "PostalAddress",
            "streetAddress": address.street,
            "postalCode": address.postal_code,
            "addressLocality": address.locality,
        })),
        // A middle of a postcode is not where the firm is.
        "geo": (!business.approximate).then(|| json!({
            "@type": "GeoCoordinates", "latitude": point.lat, "longitude": point.lon,
        })),
        "telephone": contact.telephone,
        "email": contact.email,
        "url": contact.url,
        "openingHours": hours.as_ref().map(weeks),
        "knowsLanguage": business.languages,
        "knowsAbout": trades.collect::<Vec<_>>(),
        "makesOffer": offers.collect::<Vec<_>>(),
    }));
    in_script(&business.to_string())
}

/// The object without what is unknown.
fn known(value: Value) -> Value {
    let Value::Object(fields) = value else { return value };
    let there =
        |value: &Value| !value.is_null() && value.as_array().is_none_or(|it| !it.is_empty());
    Value::Object(fields.into_iter().filter(|(_, value)| there(value)).collect::<Map<_, _>>())
}

/// Hours in schema.org's notation: `Mo-Fr 08:00-17:00`, a text for each time.
fn weeks(hours: &OpeningHours) -> Vec<String> {
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let lines = hours.lines().into_iter().flat_map(|line| {
        let days = if line.first == line.last {
            line.first.key().to_owned()
        } else {
            format!("{}-{}", line.first.key(), line.last.key())
        };
        let spans = line.spans.iter();
        // What ends on the next day is written as its time there.
        spans.map(move |&Span { from, to }| {
            let to = if to > 24 * 60 { to - 24 * 60 } else { to };
            format!("{days} {}-{}", time(from), time(to))
        })
    });
    lines.collect()
}

/// JSON that no HTML parser can take for the end of its script, or for a line's end.
fn in_script(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            other => safe.push(other),
        }
    }
    safe
}
