//! Numbers, money, distances and dates as one writes them in a language.
//!
//! By hand as far as two languages go, because ICU data in WASM costs many bytes, and the browser's
//! own milliseconds.

use packan_domain::language::Language;

/// A whole number with thousands grouped: `9.500`.
pub fn number(value: f64, language: Language) -> String {
    decimal(value, 0, language)
}

/// Euros without cents: `1.050 €` or `€1,050`.
pub fn euros(value: u16, language: Language) -> String {
    let amount = number(f64::from(value), language);
    match language {
        Language::German => format!("{amount}\u{a0}€"),
        Language::English => format!("€{amount}"),
    }
}

/// A number for a style or an attribute: with a point, and as many digits behind it as asked for.
pub fn fixed(value: f64, digits: u8) -> String {
    #[cfg(target_arch = "wasm32")]
    {
        // It fails for more than a hundred digits only.
        js_sys::Number::from(value).to_fixed(digits).map(String::from).unwrap_or_default()
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        format!("{value:.*}", usize::from(digits))
    }
}

/// A distance, finer the shorter it is: `1,2 km`, `14 km`.
// No distance on earth is anywhere near 2^52 tenths of a kilometre, or below zero.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub fn kilometres(value: f64, language: Language) -> String {
    if value < 9.95 {
        let tenths = (value * 10.0).round() as usize;
        format!("{}{}{}\u{a0}km", tenths / 10, point(language), tenths % 10)
    } else {
        format!("{}\u{a0}km", count(value.round() as usize, language))
    }
}

/// How many there are, with thousands grouped: `9.500`.
pub fn count(value: usize, language: Language) -> String {
    grouped(&value.to_string(), language)
}

/// What stands before the fraction.
const fn point(language: Language) -> char {
    match language {
        Language::German => ',',
        Language::English => '.',
    }
}

/// What stands between thousands.
const fn separator(language: Language) -> char {
    match language {
        Language::German => '.',
        Language::English => ',',
    }
}

/// Years of an apprenticeship from months: `3,5`.
pub fn years(months: u8, language: Language) -> String {
    let digits = u8::from(!months.is_multiple_of(12));
    decimal(f64::from(months) / 12.0, digits, language)
}

/// An ISO 8601 date or month as one writes it: `21.09.2026`, `09/2026`; anything else as it is.
pub fn date(iso: &str, language: Language) -> String {
    let day = iso.split('T').next().unwrap_or(iso);
    let parts: Vec<&str> = day.split('-').collect();
    match (parts.as_slice(), language) {
        ([year, month, day], Language::German) => format!("{day}.{month}.{year}"),
        ([year, month, day], Language::English) => format!("{day}/{month}/{year}"),
        ([year, month], _) => format!("{month}/{year}"),
        _ => iso.to_owned(),
    }
}

/// Minutes after a midnight as a time of the day: `8:00`, and `2:30` for half past two of the day
/// after.
pub fn time(minute: u16) -> String {
    let end = minute == 24 * 60;
    let hour = if end { 24 } else { minute / 60 % 24 };
    format!("{hour}:{:02}", minute % 60)
}

/// Name of a language by its BCP 47 tag: `Türkisch`; the tag itself where nobody knows it.
#[cfg(target_arch = "wasm32")]
pub fn language_name(tag: &str, language: Language) -> String {
    use js_sys::{Array, Function, Intl::DisplayNames, Object, Reflect};
    use wasm_bindgen::JsCast;

    let options = Object::new();
    // Setting a property of a fresh plain object does not fail.
    let _ = Reflect::set(&options, &"type".into(), &"language".into());
    let names = DisplayNames::new(&Array::of1(&language.tag().into()), &options);
    // Called by hand because it throws where a tag is none.
    let name = Reflect::get(&names, &"of".into())
        .and_then(JsCast::dyn_into::<Function>)
        .and_then(|of| of.call1(&names, &tag.into()));
    name.ok().and_then(|name| name.as_string()).unwrap_or_else(|| tag.to_owned())
}

/// Name of a language by its BCP 47 tag: `Türkisch`; the tag itself where nobody knows it.
#[cfg(not(target_arch = "wasm32"))]
pub fn language_name(tag: &str, _language: Language) -> String {
    tag.to_owned()
}

/// A number with so many digits behind the point: `0,89`.
///
/// Not by the browser's `NumberFormat`: its data took a third of the time that the first page was
/// built in.
pub fn decimal(value: f64, digits: u8, language: Language) -> String {
    let text = fixed(value, digits);
    let (sign, text) = text.strip_prefix('-').map_or(("", text.as_str()), |text| ("-", text));
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut written = format!("{sign}{}", grouped(whole, language));
    if !fraction.is_empty() {
        written.push(point(language));
        written.push_str(fraction);
    }
    written
}

/// Digits with a mark between thousands.
fn grouped(digits: &str, language: Language) -> String {
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(separator(language));
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_numbers_the_german_way() {
        assert_eq!(number(9500.0, Language::German), "9.500");
        assert_eq!(euros(1050, Language::German), "1.050\u{a0}€");
        assert_eq!(kilometres(1.23, Language::German), "1,2\u{a0}km");
        assert_eq!(kilometres(9.949, Language::German), "9,9\u{a0}km");
        assert_eq!(kilometres(9.96, Language::German), "10\u{a0}km");
        assert_eq!(kilometres(14.4, Language::German), "14\u{a0}km");
        assert_eq!(kilometres(1234.5, Language::German), "1.235\u{a0}km");
        assert_eq!(
            [0, 999, 1000, 9500, 1_000_027].map(|it| count(it, Language::German)),
            ["0", "999", "1.000", "9.500", "1.000.027"]
        );
        assert_eq!(years(42, Language::German), "3,5");
        assert_eq!(decimal(-1234.56, 1, Language::German), "-1.234,6");
        assert_eq!(
            [-123.0, 12_345_678.0].map(|it| number(it, Language::German)),
            ["-123", "12.345.678"]
        );
        assert_eq!(date("2026-09-21", Language::German), "21.09.2026");
        assert_eq!([0, 450, 1440, 1560].map(time), ["0:00", "7:30", "24:00", "2:00"]);
    }

    #[test]
    fn writes_numbers_the_english_way() {
        assert_eq!(euros(1050, Language::English), "€1,050");
        assert_eq!(years(36, Language::English), "3");
        assert_eq!(date("2026-09", Language::English), "09/2026");
    }
}
