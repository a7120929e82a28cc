use packan_domain::{
    business::{Address, Apprenticeship, Business, BusinessId, Contact},
    geo::{Bounds, Point, polygon},
    region::TownId,
    trade::{Provenance, Topic, TradeId},
};

use super::{
    random::Random,
    related::related,
    towns::{Towns, rounded},
    words,
};
use crate::content::{Content, TownContent, TradeContent};

/// Where the record comes from, as the app shows it.
const SOURCE: &str = "Beispieldaten, frei erfunden";

/// What firms are invented of.
pub struct Inventor<'a> {
    content: &'a Content,
    /// What a firm of each trade might train as well.
    related: Vec<Vec<TradeId>>,
    /// Where firms are, where it is not in the content's towns.
    elsewhere: Option<Towns>,
}

/// Where an invented firm is.
struct Place {
    town: Option<TownId>,
    postal_code: Option<String>,
    locality: Option<String>,
    point: Point,
}

impl<'a> Inventor<'a> {
    /// An inventor of firms in the content's towns, or in made-up ones.
    pub fn new(content: &'a Content, elsewhere: Option<Towns>) -> Self {
        let ids = |trade| {
            related(trade, &content.trades).into_iter().map(|other| other.card.id.clone()).collect()
        };
        Self { content, related: content.trades.iter().map(ids).collect(), elsewhere }
    }

    /// Invents the firm of a running number; `None` if there is no town or no trade.
    pub fn invent(&self, number: u32, random: &mut Random) -> Option<Business> {
        let content = self.content;
        let town = match self.elsewhere {
            Some(_) => None,
            None => Some(random.weighted(&content.towns, postcodes)?),
        };
        // No firm of the crafts is there for a trade that the Crafts Code does not list.
        let contracts = |(trade, _): &(&TradeContent, &Vec<TradeId>)| match trade.details.annex {
            Some(_) => trade.new_contracts.max(1),
            None => 0,
        };
        let trades: Vec<_> = content.trades.iter().zip(&self.related).collect();
        let &(main, related) = random.weighted(&trades, contracts)?;
        let theme = random.one(words::themes(main.card.group))?;
        let key = format!("musterbetrieb-{number:04}");
        let trades = chosen(main, related, random);
        let apprenticeships = apprenticeships(&trades, random);
        let street =
            random.one(words::STREETS).map(|street| format!("{street} {}", 1 + random.below(120)));
        let Place { town, postal_code, locality, point } = match (&self.elsewhere, town) {
            (Some(towns), _) => {
                let (point, locality) = towns.place(random);
                Place { town: None, postal_code: None, locality, point }
            }
            (None, town) => in_town(town?, random),
        };
        Some(Business {
            id: BusinessId::parse(&key).ok()?,
            name: format!("Musterbetrieb {theme} {number}"),
            town,
            apprenticeships,
            trades,
            address: Address { street, postal_code, locality },
            point,
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
                date: content.day().to_owned(),
            },
        })
    }
}

/// A postcode is about ten thousand people, and firms are where people are.
fn postcodes(town: &TownContent) -> u32 {
    u32::try_from(town.postcodes.len()).unwrap_or(u32::MAX)
}

fn in_town(town: &TownContent, random: &mut Random) -> Place {
    Place {
        town: Some(town.town.id.clone()),
        postal_code: random.one(&town.postcodes).cloned(),
        locality: Some(town.town.name.clone()),
        point: point_inside(town, random),
    }
}

/// The main trade and up to two that one workshop may train beside it.
fn chosen(main: &TradeContent, related: &[TradeId], random: &mut Random) -> Vec<TradeId> {
    let mut trades = vec![main.card.id.clone()];
    for trade in related {
        if trades.len() < 3 && random.chance(20) {
            trades.push(trade.clone());
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
        let mut between = |from: f64, to: f64| from + (to - from) * random.fraction();
        let point = rounded(Point {
            lon: between(south_west.lon, north_east.lon),
            lat: between(south_west.lat, north_east.lat),
        });
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
