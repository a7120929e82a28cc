use proptest::prelude::*;

use super::*;
use crate::{
    business::{Address, Apprenticeship, sample::business},
    trade::sample::trade as described,
};

fn trade(text: &str) -> TradeId {
    TradeId::parse(text).unwrap()
}

fn named(id: &str, name: &str, group: Group) -> Trade {
    Trade { group, ..described(id, name) }
}

fn trades() -> Vec<Trade> {
    vec![
        named("baecker", "Bäcker/in", Group::Food),
        named("konditor", "Konditor/in", Group::Food),
        named("maurer", "Maurer/in", Group::Construction),
    ]
}

fn bakery() -> Business {
    Business {
        name: "Backhaus Müller".to_owned(),
        trades: vec![trade("baecker"), trade("konditor")],
        address: Address {
            street: Some("Große Straße 3".to_owned()),
            postal_code: Some("45657".to_owned()),
            locality: Some("Recklinghausen".to_owned()),
        },
        apprenticeships: vec![Apprenticeship { trade: trade("baecker"), year: 2027, places: None }],
        trial_day: true,
        topics: vec![Topic::Climate],
        ..business()
    }
}

fn shows(filter: &BusinessFilter, business: &Business) -> bool {
    filter.sieve(&trades()).lets_through(business, &Mentions::of(business))
}

fn all() -> BusinessFilter {
    BusinessFilter::default()
}

#[test]
fn the_default_shows_everything() {
    assert!(shows(&all(), &bakery()));
}

#[test]
fn every_condition_counts() {
    let town = |text| Some(TownId::parse(text).unwrap());
    let work = |key| Work::from_key(key);
    for (filter, expected) in [
        (BusinessFilter { work: work("konditor"), ..all() }, true),
        (BusinessFilter { work: work("maurer"), ..all() }, false),
        (BusinessFilter { work: work("food"), ..all() }, true),
        (BusinessFilter { work: work("construction"), ..all() }, false),
        (BusinessFilter { town: town("recklinghausen"), ..all() }, true),
        (BusinessFilter { town: town("marl"), ..all() }, false),
        (BusinessFilter { offers: vec![Offer::TrialDay], ..all() }, true),
        (BusinessFilter { offers: vec![Offer::Internship], ..all() }, false),
        (BusinessFilter { offers: vec![Offer::Apprenticeship, Offer::TrialDay], ..all() }, true),
        (BusinessFilter { offers: vec![Offer::Internship, Offer::TrialDay], ..all() }, false),
        (BusinessFilter { year: Some(2027), ..all() }, true),
        (BusinessFilter { year: Some(2026), ..all() }, false),
        (BusinessFilter { topic: Some(Topic::Climate), ..all() }, true),
        (BusinessFilter { topic: Some(Topic::Mobility), ..all() }, false),
        (BusinessFilter { town: town("marl"), offers: vec![Offer::TrialDay], ..all() }, false),
    ] {
        assert_eq!(shows(&filter, &bakery()), expected, "{filter:?}");
    }
}

#[test]
fn an_apprenticeship_must_be_in_the_work_asked_for() {
    for (key, expected) in [("baecker", true), ("konditor", false), ("food", true)] {
        let work = Work::from_key(key);
        let offered = BusinessFilter { work, offers: vec![Offer::Apprenticeship], ..all() };
        let starting = BusinessFilter { offers: Vec::new(), year: Some(2027), ..offered.clone() };
        assert_eq!(shows(&offered, &bakery()), expected, "{key}");
        assert_eq!(shows(&starting, &bakery()), expected, "{key} in a year");
    }
}

#[test]
fn text_finds_name_address_and_trade_however_umlauts_are_typed() {
    for (text, expected) in [
        ("müller", true),
        ("mueller BACKHAUS", true),
        ("muller", true),
        ("grosse str", true),
        ("45657", true),
        ("konditor", true),
        ("baecker müller", true),
        ("  ", true),
        (" - ", true),
        ("maurer", false),
        ("müller marl", false),
    ] {
        let filter = BusinessFilter { text: text.to_owned(), ..all() };
        assert_eq!(shows(&filter, &bakery()), expected, "{text:?}");
    }
}

#[test]
fn a_work_is_named_by_its_key() {
    assert_eq!(Work::from_key("food"), Some(Work::Group(Group::Food)));
    assert_eq!(Work::from_key("baecker"), Some(Work::Trade(trade("baecker"))));
    assert_eq!(Work::from_key("kein Beruf"), None);
}

prop_compose! {
    fn filters()(
        work in prop::option::of(prop::sample::select(vec!["baecker", "maurer", "food", "wood"])),
        town in prop::option::of(prop::sample::select(vec!["recklinghausen", "marl"])),
        year in prop::option::of(2026_u16..2028),
        offers in prop::sample::subsequence(Offer::ALL.to_vec(), 0..=3),
        topic in prop::option::of(prop::sample::select(Topic::ALL.to_vec())),
        text in "(müller|marl|[a-z]?) ?(45657)?",
    ) -> BusinessFilter {
        BusinessFilter {
            work: work.and_then(Work::from_key),
            town: town.and_then(|town| TownId::parse(town).ok()),
            year,
            offers,
            topic,
            text,
        }
    }
}

prop_compose! {
    fn firms()(
        name in "[A-Za-zÄöü ]{0,12}",
        works in prop::sample::subsequence(vec!["baecker", "konditor", "maurer"], 1..=3),
        trains in prop::option::of((0_usize..3, 2026_u16..2029)),
        internship: bool,
        trial_day: bool,
        topics in prop::sample::subsequence(Topic::ALL.to_vec(), 0..=2),
    ) -> Business {
        let trades: Vec<TradeId> = works.into_iter().map(trade).collect();
        let trained = trains.and_then(|(at, year)| Some((trades.get(at)?.clone(), year)));
        Business {
            name,
            apprenticeships: trained
                .map(|(trade, year)| Apprenticeship { trade, year, places: None })
                .into_iter()
                .collect(),
            trades,
            internship,
            trial_day,
            topics,
            ..bakery()
        }
    }
}

proptest! {
    #[test]
    fn a_narrower_filter_never_shows_more(filter in filters(), firm in firms(), part in 0_usize..6) {
        let mut wider = filter.clone();
        match part {
            0 => wider.work = None,
            1 => wider.town = None,
            2 => wider.year = None,
            3 => wider.offers.clear(),
            4 => wider.topic = None,
            _ => wider.text.clear(),
        }
        prop_assert!(!shows(&filter, &firm) || shows(&wider, &firm));
    }

    #[test]
    fn a_group_shows_what_any_of_its_trades_shows(firm in firms()) {
        let shown = |key| shows(&BusinessFilter { work: Work::from_key(key), ..all() }, &firm);
        prop_assert_eq!(shown("food"), shown("baecker") || shown("konditor"));
    }

    #[test]
    fn an_offer_that_is_toggled_twice_is_as_before(filter in filters(), at in 0_usize..3) {
        let twice = filter.clone().toggled(Offer::ALL[at]).toggled(Offer::ALL[at]);
        prop_assert_eq!(twice, filter);
    }
}
