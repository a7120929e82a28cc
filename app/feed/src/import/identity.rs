//! By what a firm is told from others, and its key.

use packan_domain::{
    business::{Address, BusinessId},
    geo::Point,
    search::folded,
    slug::MAX_SLUG_BYTES,
};

/// What two records of the same firm have in common: name and address; where a firm has no
/// street, the place to about a hundred metres.
pub(super) fn sameness(name: &str, address: &Address, point: Point) -> String {
    let part = |text: &Option<String>| text.as_deref().map(street).unwrap_or_default();
    let street = part(&address.street);
    let (name, code) = (folded(name), part(&address.postal_code));
    if street.is_empty() {
        format!("{name}|{code}|{:.3}|{:.3}", point.lon, point.lat)
    } else {
        let town = if code.is_empty() { part(&address.locality) } else { code };
        format!("{name}|{street}|{town}")
    }
}

/// A street as one writes it in full: "Musterstr. 1" is "Musterstraße 1".
fn street(text: &str) -> String {
    let words: Vec<String> = folded(text)
        .split(' ')
        .map(|word| match word.strip_suffix("str") {
            Some(stem) => format!("{stem}strasse"),
            None => word.to_owned(),
        })
        .collect();
    words.join(" ")
}

/// A key of name and address, the same in every run; readable where it is short enough.
pub(super) fn key(name: &str, address: &Address, sameness: &str) -> Option<BusinessId> {
    let parts = [Some(name), address.postal_code.as_deref(), address.street.as_deref()];
    let readable = slug(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "));
    let whole = address.street.is_some() && !readable.is_empty();
    if whole && readable.len() <= MAX_SLUG_BYTES {
        return BusinessId::parse(&readable).ok();
    }
    let hash = format!("{:016x}", fingerprint(sameness));
    let start: String = readable.chars().take(MAX_SLUG_BYTES - hash.len() - 1).collect();
    let start = start.trim_end_matches('-');
    let separator = if start.is_empty() { "" } else { "-" };
    BusinessId::parse(&format!("{start}{separator}{hash}")).ok()
}

/// The ASCII letters and digits of the folded text, with hyphens for all else.
pub(super) fn slug(text: &str) -> String {
    let plain = folded(text).replace(|c: char| !c.is_ascii_alphanumeric(), " ");
    plain.split_whitespace().collect::<Vec<_>>().join("-")
}

/// FNV-1a in 64 bits (Fowler, Noll, Vo): the standard library's hash may change with a release,
/// and keys must not.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(street: &str) -> Address {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Address { street: text(street), postal_code: text("45768"), locality: text("Marl") }
    }

    const HERE: Point = Point { lon: 7.09, lat: 51.65 };

    #[test]
    fn one_firm_is_one_however_it_is_written() {
        let one = sameness("Bäckerei Muster", &address("Beispielstraße 1"), HERE);
        let other = Point { lon: 7.2, ..HERE };
        assert_eq!(one, sameness("BAECKEREI  MUSTER", &address("Beispielstr. 1"), other));
        assert_ne!(one, sameness("Bäckerei Muster", &address("Beispielstraße 2"), HERE));
        let nowhere = |point| sameness("Bäckerei Muster", &address(""), point);
        assert_eq!(nowhere(HERE), nowhere(Point { lon: 7.0901, ..HERE }));
        assert_ne!(nowhere(HERE), nowhere(other));
    }

    #[test]
    fn a_key_is_readable_and_never_too_long() {
        let key = |name: &str, street: &str| {
            key(name, &address(street), &sameness(name, &address(street), HERE)).unwrap()
        };
        assert_eq!(
            key("Bäckerei Müßig & Co.", "Am Markt 1").as_str(),
            "baeckerei-muessig-co-45768-am-markt-1"
        );
        let long = "Musterbetrieb ".repeat(12);
        assert_eq!(key(&long, "Am Markt 1").as_str().len(), MAX_SLUG_BYTES);
        assert_ne!(key(&long, "Am Markt 1"), key(&long, "Am Markt 2"));
        assert_ne!(key("Ωμέγα", ""), key("Άλφα", ""));
    }
}
