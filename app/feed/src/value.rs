//! Single values of a record, checked.

use packan_domain::{
    geo::{Bounds, Point, tile::Tile},
    language::Localized,
    slug::NotASlug,
    trade::PayYear,
};
use serde_json_borrow::Value;

use crate::{Expected, Reason, caps, link, text};

const fn malformed<T>(expected: Expected) -> Result<T, Reason> {
    Err(Reason::Malformed { expected })
}

/// A text of at most `most` characters.
pub(crate) fn text(value: &Value, most: usize) -> Result<String, Reason> {
    let Value::Str(raw) = value else { return malformed(Expected::Text) };
    text::clean(raw, most)
}

/// A name or a short phrase.
pub(crate) fn name(value: &Value) -> Result<String, Reason> {
    text(value, caps::NAME)
}

/// A text in the languages somebody wrote it in.
pub(crate) fn localized(value: &Value) -> Result<Localized, Reason> {
    let Value::Object(texts) = value else { return malformed(Expected::TextByLanguage) };
    let de = texts.get("de").ok_or(Reason::Missing).and_then(|de| text(de, caps::SENTENCE))?;
    let en = match texts.get("en").map(|en| text(en, caps::SENTENCE)) {
        None | Some(Err(Reason::Missing)) => None,
        Some(en) => Some(en?),
    };
    Ok(Localized { de, en })
}

/// A key of one of the domain's slug types.
pub(crate) fn slug<T>(
    parse: fn(&str) -> Result<T, NotASlug>,
) -> impl Fn(&Value) -> Result<T, Reason> {
    const EXPECTED: Reason = Reason::Malformed { expected: Expected::Slug };
    move |value| parse(value.as_str().ok_or(EXPECTED)?).map_err(|NotASlug| EXPECTED)
}

/// A text that `accept` recognises and may rewrite.
pub(crate) fn pattern(
    expected: Expected,
    accept: impl Fn(&str) -> Option<String>,
) -> impl Fn(&Value) -> Result<String, Reason> {
    move |value| {
        let text = text(value, caps::LINK)?;
        accept(&text).ok_or(Reason::Malformed { expected })
    }
}

/// A web address.
pub(crate) fn https(value: &Value) -> Result<String, Reason> {
    pattern(Expected::Https, link::https)(value)
}

/// An e-mail address.
pub(crate) fn email(value: &Value) -> Result<String, Reason> {
    pattern(Expected::Email, link::email)(value)
}

/// A day, month or year in ISO 8601.
pub(crate) fn date(value: &Value) -> Result<String, Reason> {
    pattern(Expected::Date, |text| is_date(text).then(|| text.to_owned()))(value)
}

/// A moment in UTC, ISO 8601.
pub(crate) fn moment(value: &Value) -> Result<String, Reason> {
    pattern(Expected::Moment, |text| {
        let (day, time) = text.split_once('T')?;
        let digits = time.strip_suffix('Z')?;
        let shaped = digits.len() == 8
            && digits.bytes().enumerate().all(|(at, byte)| match at {
                2 | 5 => byte == b':',
                _ => byte.is_ascii_digit(),
            });
        (day.len() == 10 && is_date(day) && shaped).then(|| text.to_owned())
    })(value)
}

/// Whether the text is a day, month or year in ISO 8601.
pub fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut part = |digits: usize, most: u16| {
        parts.next().is_none_or(|part| {
            part.len() == digits
                && part.bytes().all(|byte| byte.is_ascii_digit())
                && part.parse().is_ok_and(|number: u16| (1..=most).contains(&number))
        })
    };
    part(4, 9999) && part(2, 12) && part(2, 31) && parts.next().is_none()
}

/// A text as it stands, if every character is one of those that `allowed` accepts.
pub(crate) fn plain(text: &str, allowed: impl Fn(char) -> bool) -> Option<String> {
    (!text.is_empty() && text.chars().all(allowed)).then(|| text.to_owned())
}

/// A picture by the code points of an emoji.
pub(crate) fn emoji(value: &Value) -> Result<String, Reason> {
    let code = |text: &str| plain(text, |c| matches!(c, '0'..='9' | 'a'..='f' | '-'));
    pattern(Expected::Emoji, code)(value)
}

/// A whole number of the range.
pub(crate) fn number<T: TryFrom<u64>>(
    least: u64,
    most: u64,
) -> impl Fn(&Value) -> Result<T, Reason> {
    move |value| {
        let number = value.as_u64().filter(|number| (least..=most).contains(number));
        number
            .and_then(|number| T::try_from(number).ok())
            .ok_or(Reason::Malformed { expected: Expected::NumberInRange })
    }
}

/// A pair `[lowest, highest]` of euros a month.
pub(crate) fn pay(value: &Value) -> Result<PayYear, Reason> {
    let euros = number(1, 20_000);
    let pay = match value.as_array() {
        Some([min, max]) => PayYear { min: euros(min)?, max: euros(max)? },
        _ => return malformed(Expected::Pay),
    };
    if pay.min <= pay.max { Ok(pay) } else { malformed(Expected::PayInOrder) }
}

/// A place, longitude first; a height is ignored.
pub(crate) fn point(value: &Value) -> Result<Point, Reason> {
    let place = match value.as_array() {
        Some([lon, lat] | [lon, lat, _]) => lon.as_f64().zip(lat.as_f64()),
        _ => None,
    };
    match place {
        Some((lon, lat)) if lon.abs() <= 180.0 && lat.abs() <= 90.0 => Ok(Point { lon, lat }),
        _ => malformed(Expected::Point),
    }
}

/// A square of the map.
pub(crate) fn tile(value: &Value) -> Result<Tile, Reason> {
    let tile = value.as_str().and_then(|text| text.parse().ok());
    tile.ok_or(Reason::Malformed { expected: Expected::Tile })
}

/// A box `[west, south, east, north]`.
pub(crate) fn bounds(value: &Value) -> Result<Bounds, Reason> {
    if let Some([west, south, east, north]) = value.as_array() {
        let south_west = point(&Value::from(vec![west.clone(), south.clone()]))?;
        let north_east = point(&Value::from(vec![east.clone(), north.clone()]))?;
        if south_west.lon <= north_east.lon && south_west.lat <= north_east.lat {
            return Ok(Bounds { south_west, north_east });
        }
    }
    malformed(Expected::Bounds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_months_or_years() {
        for (text, is) in [
            ("2026", true),
            ("2026-09", true),
            ("2026-09-21", true),
            ("2026-9", false),
            ("2026-13", false),
            ("2026-09-21-1", false),
            ("+026", false),
            ("", false),
        ] {
            assert_eq!(is_date(text), is, "{text}");
        }
    }

    #[test]
    fn moments_are_whole_seconds_in_utc() {
        assert!(moment(&"2026-11-22T10:00:00Z".into()).is_ok());
        for bad in ["2026-11-22", "2026-11-22T10:00Z", "2026-11T10:00:00Z", "2026-11-22T10:00:00"] {
            assert!(moment(&bad.into()).is_err(), "{bad}");
        }
    }
}
