use packan_domain::{
    business::{Address, Apprenticeship, Business, BusinessId, Contact},
    geo::{Bounds, Point, polygon},
    trade::{Provenance, Topic, TradeId},
};

use super::{random::Random, related::related, words};
use crate::content::{Content, TownContent, TradeContent};

/// Where the record comes from, as the app shows it.
const SOURCE: &str = "Beispieldaten, frei erfunden";

/// Invents the firm of a running number; `None` if the content has no town or no trade.
pub fn invent(number: u32, content: &Content, random: &mut Random) -> Option<Business> {
    // A postcode is about ten thousand people, and firms are where people are.
    let postcodes = |town: &TownContent| u32::try_from(town.postcodes.len()).unwrap_or(u32::MAX);
    let town = random.weighted(&content.towns, postcodes)?;
    // No firm of the crafts is there for a trade that the Crafts Code does not list.
    let contracts = |trade: &TradeContent| match trade.details.annex {
        Some(_) => trade.new_contracts.max(1),
        None => 0,
    };
    let main = random.weighted(&content.trades, contracts)?;
    let theme = random.one(words::themes(main.card.group))?;
    let key = format!("musterbetrieb-{number:04}");
    let trades = trades(main, content, random);
    Some(Business {
        id: BusinessId::parse(&key).ok()?,
        name: format!("Musterbetrieb {theme} {number}"),
        town: Some(town.town.id.clone()),
        apprenticeships: apprenticeships(&trades, random),
        trades,
        address: Address {
            street: random
                .one(words::STREETS)
                .map(|street| format!("{street} {}", 1 + random.below(120))),
            postal_code: random.one(&town.postcodes).cloned(),
            locality: Some(town.town.name.clone()),
        },
        point: point_inside(town, random),
        approximate: false,
        contact: contact(&key, random),
        internship: random.chance(60),
        trial_day: random.chance(40),
        languages: languages(random),
        topics: topics(main, random),
        opening_hours: if random.chance(70) {
            random.one(words::HOURS).map(|&hours| hours.to_owned())
        } else {
            None
        },
        sample: true,
        provenance: Provenance {
            source: SOURCE.to_owned(),
            url: None,
            date: content.updated.chars().take_while(|&c| c != 'T').collect(),
        },
    })
}

/// The main trade and up to two that one workshop may train beside it.
fn trades(main: &TradeContent, content: &Content, random: &mut Random) -> Vec<TradeId> {
    let mut trades = vec![main.card.id.clone()];
    for trade in related(main, &content.trades) {
        if trades.len() < 3 && random.chance(20) {
            trades.push(trade.card.id.clone());
        }
    }
    trades
}

fn apprenticeships(trades: &[TradeId], random: &mut Random) -> Vec<Apprenticeship> {
    let mut offers = Vec::new();
    for trade in trades {
        for year in [2027, 2028] {
            if random.chance(35) {
                let places = [1, 1, 1, 2, 2, 3];
                let places = if random.chance(85) { random.one(&places).copied() } else { None };
                offers.push(Apprenticeship { trade: trade.clone(), year, places });
            }
        }
    }
    offers
}

/// A place inside the border: a place in its box, as often as it takes.
fn point_inside(town: &TownContent, random: &mut Random) -> Point {
    let Some(Bounds { south_west, north_east }) = Bounds::of(town.border.iter().copied()) else {
        return town.town.center;
    };
    // A town fills a third of its box; missing it two hundred times does not happen.
    for _ in 0..200 {
        // Five decimals are a metre.
        let mut between =
            |from: f64, to: f64| ((from + (to - from) * random.fraction()) * 1e5).round() / 1e5;
        let point = Point {
            lon: between(south_west.lon, north_east.lon),
            lat: between(south_west.lat, north_east.lat),
        };
        if polygon::contains(&town.border, point) {
            return point;
        }
    }
    town.town.center
}

/// Ways to reach nobody: example domains (RFC 2606) and the telephone numbers that the
/// Bundesnetzagentur keeps free for films.
fn contact(key: &str, random: &mut Random) -> Contact {
    let telephone = format!("+493023125{:03}", random.below(1000));
    Contact {
        telephone: random.chance(90).then_some(telephone),
        email: random.chance(70).then(|| format!("{key}@example.org")),
        url: random.chance(60).then(|| format!("https://example.org/{key}")),
    }
}

/// Some of the topics that its main trade works on.
fn topics(main: &TradeContent, random: &mut Random) -> Vec<Topic> {
    let topics = main.details.topics.iter().map(|example| example.topic);
    topics.filter(|_| random.chance(30)).collect()
}

fn languages(random: &mut Random) -> Vec<String> {
    let mut languages = vec!["de".to_owned()];
    for &language in words::LANGUAGES {
        if random.chance(12) {
            languages.push(language.to_owned());
        }
    }
    languages
}
