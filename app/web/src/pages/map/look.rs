use leptos_router::params::ParamsMap;
use packan_domain::{
    business::{BusinessFilter, BusinessId, Offer, Sorting, Work},
    region::TownId,
    trade::Topic,
};

use crate::{routes, state::Spot};

/// What map and list show, as it stands in the address; the default shows everything.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Look {
    /// Which businesses.
    pub filter: BusinessFilter,
    /// What comes first; `None` is the nearest where there is a place to measure from.
    pub sorting: Option<Sorting>,
    /// The list has only what the map shows.
    pub cropped: bool,
    /// Where the person moved the map to; `None` shows all there is, or the town.
    pub spot: Option<Spot>,
    /// The business whose pin was pressed.
    pub chosen: Option<BusinessId>,
}

impl Look {
    /// As it stands in an address; what is not known is ignored.
    pub fn of(query: &ParamsMap) -> Self {
        let word = |name: &str| query.get(name).filter(|word| !word.is_empty());
        let named = word("angebot").unwrap_or_default();
        let is_named = |offer: &&Offer| named.split(',').any(|key| key == offer.key());
        Self {
            filter: BusinessFilter {
                work: word("beruf").and_then(|key| Work::from_key(&key)),
                town: word("ort").and_then(|slug| TownId::parse(&slug).ok()),
                year: word("jahr").and_then(|year| year.parse().ok()),
                offers: Offer::ALL.iter().filter(is_named).copied().collect(),
                topic: word("thema").and_then(|key| Topic::from_key(&key)),
                text: word("q").unwrap_or_default(),
            },
            sorting: word("sortierung").and_then(|key| Sorting::from_key(&key)),
            cropped: word("ausschnitt").is_some_and(|word| word == CROPPED),
            spot: word("karte").and_then(|text| Spot::from_text(&text)),
            chosen: word("betrieb").and_then(|slug| BusinessId::parse(&slug).ok()),
        }
    }

    /// The map's address with this look.
    pub fn address(&self) -> String {
        let filter = &self.filter;
        let offers: Vec<&str> = filter.offers.iter().map(|offer| offer.key()).collect();
        let pairs = [
            ("beruf", filter.work.as_ref().map(|work| work.key().to_owned())),
            ("ort", filter.town.as_ref().map(ToString::to_string)),
            ("angebot", Some(offers.join(","))),
            ("jahr", filter.year.map(|year| year.to_string())),
            ("thema", filter.topic.map(|topic| topic.key().to_owned())),
            ("q", Some(filter.text.clone())),
            ("sortierung", self.sorting.map(|sorting| sorting.key().to_owned())),
            ("ausschnitt", self.cropped.then(|| CROPPED.to_owned())),
            ("karte", self.spot.map(Spot::text)),
            ("betrieb", self.chosen.as_ref().map(ToString::to_string)),
        ];
        let mut query = ParamsMap::new();
        for (name, word) in pairs {
            if let Some(word) = word.filter(|word| !word.is_empty()) {
                query.insert(name, word);
            }
        }
        format!("{}{}", routes::MAP, query.to_query_string())
    }

    /// The same with another filter. The map goes where the town is, if that is another one.
    #[must_use]
    pub fn filtered(self, filter: BusinessFilter) -> Self {
        let spot = self.spot.filter(|_| filter.town == self.filter.town);
        Self { filter, spot, ..self }
    }
}

/// Says that the list has only what the map shows.
const CROPPED: &str = "karte";

#[cfg(test)]
mod tests {
    use packan_domain::geo::Point;

    use super::*;

    fn read(address: &str) -> Look {
        let mut query = ParamsMap::new();
        for pair in address.split_once('?').map_or("", |(_, query)| query).split('&') {
            if let Some((key, value)) = pair.split_once('=') {
                query.insert(key.to_owned(), value.replace("%2C", ","));
            }
        }
        Look::of(&query)
    }

    fn spotted(lat: f64, lon: f64, zoom: f64) -> Spot {
        Spot { point: Point { lon, lat }, zoom }
    }

    #[test]
    fn an_address_says_what_is_shown() {
        assert_eq!(Look::default().address(), "/karte");
        let look = Look {
            filter: BusinessFilter {
                work: Work::from_key("wood"),
                town: TownId::parse("marl").ok(),
                year: Some(2027),
                offers: vec![Offer::Internship, Offer::TrialDay],
                topic: Some(Topic::Climate),
                text: "muster".to_owned(),
            },
            sorting: Some(Sorting::Name),
            cropped: true,
            spot: Some(spotted(51.6141, 7.1978, 12.25)),
            chosen: BusinessId::parse("musterbetrieb-1").ok(),
        };
        assert_eq!(read(&look.address()), look);
    }

    #[test]
    fn the_links_of_before_still_open_what_they_did() {
        let look = read("/karte?beruf=tischler&ort=gelsenkirchen&angebot=praktikum&q=muster");
        let expected = BusinessFilter {
            work: Work::from_key("tischler"),
            town: TownId::parse("gelsenkirchen").ok(),
            offers: vec![Offer::Internship],
            text: "muster".to_owned(),
            ..BusinessFilter::default()
        };
        assert_eq!(look, Look { filter: expected, ..Look::default() });
    }

    #[test]
    fn what_an_address_makes_up_is_ignored() {
        let made_up = "/karte?beruf=Ein Beruf&ort=&angebot=geld&jahr=bald&thema=x&sortierung=x\
                       &ausschnitt=x&karte=91,7,12&betrieb=Ä";
        assert_eq!(read(made_up), Look::default());
    }

    #[test]
    fn another_town_takes_the_map_there() {
        let look = Look { spot: Some(spotted(51.0, 7.0, 12.0)), ..Look::default() };
        let elsewhere =
            BusinessFilter { town: TownId::parse("marl").ok(), ..BusinessFilter::default() };
        let year = BusinessFilter { year: Some(2027), ..BusinessFilter::default() };
        assert_eq!(look.clone().filtered(elsewhere).spot, None);
        assert_eq!(look.clone().filtered(year).spot, look.spot);
    }
}
