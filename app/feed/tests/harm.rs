//! Ten thousand firms that mean harm, with good ones among them: the good ones all come through, and
//! of the others nothing that is not clean.

use std::collections::BTreeSet;

use packan_domain::{
    business::Business,
    geo::{Bounds, Point},
    trade::TradeId,
};
use packan_feed::{caps, read_businesses, read_firms, write_businesses};
use packan_hostile::shard;

const HOSTILE: usize = 10_000;
const GOOD: usize = 100;

const REGION: Bounds =
    Bounds { south_west: Point { lon: 6.8, lat: 51.4 }, north_east: Point { lon: 7.5, lat: 51.8 } };

fn made(hostile: usize) -> packan_hostile::Shard {
    let Bounds { south_west, north_east } = REGION;
    shard(hostile, GOOD, 2026, [south_west.lon, south_west.lat, north_east.lon, north_east.lat])
}

/// Every text of a firm.
fn texts(firm: &Business) -> Vec<&str> {
    let address = [&firm.address.street, &firm.address.postal_code, &firm.address.locality];
    let contact = [&firm.contact.telephone, &firm.contact.email, &firm.contact.url];
    let rest = [&firm.opening_hours, &firm.provenance.url];
    let trades = firm.trades.iter().chain(firm.apprenticeships.iter().map(|offer| &offer.trade));
    let mut texts =
        vec![firm.id.as_str(), &firm.name, &firm.provenance.source, &firm.provenance.date];
    let optional = address.into_iter().chain(contact).chain(rest).flatten();
    texts.extend(optional.map(String::as_str));
    texts.extend(trades.map(TradeId::as_str));
    texts.extend(firm.languages.iter().map(String::as_str));
    texts
}

/// Whether a character can be seen, breaks nothing and turns nothing around.
fn is_clean(character: char) -> bool {
    let hidden = character.is_control()
        || ('\u{200b}'..='\u{200f}').contains(&character)
        || ('\u{2028}'..='\u{202e}').contains(&character)
        || ('\u{2060}'..='\u{206f}').contains(&character)
        || character >= '\u{e0000}';
    !hidden && !"\u{ad}\u{61c}\u{feff}\u{fffd}\u{fff9}\u{e000}".contains(character)
}

fn assert_clean(firms: &[Business]) {
    for firm in firms {
        for text in texts(firm) {
            assert!(text.chars().all(is_clean), "{text:?}");
            assert!((1..=caps::LINK).contains(&text.chars().count()), "{text:?}");
        }
        assert!(firm.name.chars().count() <= caps::NAME);
        assert!(REGION.contains(firm.point), "{firm:?}");
        let web = [&firm.contact.url, &firm.provenance.url].into_iter().flatten();
        for url in web {
            assert!(
                url.starts_with("https://") && !url.contains(['"', '<', '>', '@', ' ']),
                "{url}"
            );
        }
        if let Some(number) = &firm.contact.telephone {
            let digits = number.strip_prefix('+').unwrap_or(number);
            assert!(
                digits.len() >= 4 && digits.bytes().all(|byte| byte.is_ascii_digit()),
                "{number}"
            );
        }
        if let Some(email) = &firm.contact.email {
            assert!(
                email.matches('@').count() == 1 && !email.contains(['?', ',', ':', '%']),
                "{email}"
            );
        }
    }
}

fn assert_good_ones_came(firms: &[Business], good: &[String]) {
    let came: BTreeSet<&str> = firms.iter().map(|firm| firm.id.as_str()).collect();
    assert_eq!(came.len(), firms.len(), "no key comes twice");
    for id in good {
        assert!(came.contains(id.as_str()), "{id} is missing");
    }
    let good = firms.iter().filter(|firm| good.iter().any(|id| id == firm.id.as_str()));
    for firm in good {
        assert!(firm.name.starts_with("Musterbetrieb Gut "), "an impostor: {firm:?}");
    }
}

#[test]
fn good_firms_come_through_and_hostile_ones_only_clean() {
    let made = made(HOSTILE);
    assert!(made.bytes.len() <= caps::SHARD_BYTES, "{} bytes", made.bytes.len());
    let read = read_businesses(&made.bytes, None, REGION).expect("the file as a whole is right");
    assert_good_ones_came(&read.value, &made.good);
    assert_clean(&read.value);
    let costly = read.left_out.iter().filter(|left_out| left_out.reason.costs_record()).count();
    assert_eq!(read.value.len() + costly, made.records, "every record is there or counted");
    // Markup is text, and stays; all else that can't be cleaned is left out.
    assert!(costly > HOSTILE / 2, "{costly}");
    assert!(read.value.iter().any(|firm| firm.name.contains("<script>")));
}

#[test]
fn a_stream_of_them_gives_the_same() {
    let made = made(1_000);
    let whole = read_businesses(&made.bytes, None, REGION);
    let streamed = read_firms(&made.bytes, REGION, &|_, _| Ok(None));
    assert!(streamed == whole);
}

#[test]
fn what_came_through_needs_no_cleaning_again() {
    let made = made(1_000);
    let firms = read_businesses(&made.bytes, None, REGION).expect("the file is right").value;
    let mut written = Vec::new();
    write_businesses(&firms, &mut written).expect("memory can be written");
    let again = read_businesses(&written, None, REGION).expect("our own file is right");
    assert_eq!(again.left_out, []);
    assert!(again.value == firms);
}
