use proptest::prelude::*;

use super::*;
use crate::{
    language::Localized,
    trade::{Aliases, sample},
};

const NAMES: [(&str, &str, &str, Option<&str>); 7] = [
    ("baecker", "Bäcker/in", "Bäckerin oder Bäcker", Some("Baker")),
    ("boettcher", "Böttcher/in", "Böttcherin oder Böttcher", Some("Cooper")),
    ("fleischer", "Fleischer/in", "Fleischerin oder Fleischer", None),
    ("maurer", "Maurer/in", "Maurerin oder Maurer", Some("Bricklayer")),
    ("mechatroniker", "Kfz-Mechatroniker/in", "Kfz-Mechatronikerin oder Kfz-Mechatroniker", None),
    ("hoerakustiker", "Hörakustiker/in", "Hörakustikerin oder Hörakustiker", None),
    ("mechaniker", "Feinwerkmechaniker/in", "Feinwerkmechanikerin oder Feinwerkmechaniker", None),
];

fn search(language: Language) -> TradeSearch {
    let trades: Vec<Trade> = NAMES
        .into_iter()
        .map(|(id, de, spoken, en)| Trade {
            name: Localized { de: de.to_owned(), en: en.map(str::to_owned) },
            spoken: spoken.to_owned(),
            ..sample::trade(id, de)
        })
        .collect();
    let called = [
        aliases("mechatroniker", &["Automechaniker", "Auto"], &["car mechanic"]),
        aliases("baecker", &["Brot"], &[]),
        aliases("fleischer", &["Schlachter", "Frühstück für Maurer"], &["butcher"]),
    ];
    TradeSearch::new(&trades, language).with_aliases(&called, language)
}

fn aliases(id: &str, de: &[&str], en: &[&str]) -> Aliases {
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Aliases { id: TradeId::parse(id).unwrap(), de: owned(de), en: owned(en) }
}

fn found(query: &str) -> Vec<String> {
    search(Language::German).find(query).iter().map(ToString::to_string).collect()
}

#[test]
fn an_empty_query_finds_all_in_order() {
    for query in ["", "  ", "/"] {
        assert_eq!(found(query), NAMES.map(|(id, ..)| id), "{query:?}");
    }
}

#[test]
fn umlauts_and_case_do_not_count() {
    for query in ["Bäcker", "baecker", "BACKER", "ba\u{308}cker", "bäckerin"] {
        assert_eq!(found(query).first().map(String::as_str), Some("baecker"), "{query:?}");
    }
}

#[test]
fn the_beginning_of_a_name_beats_a_word_beats_the_inside() {
    assert_eq!(found("mech"), ["mechatroniker", "mechaniker"]);
    assert_eq!(found("m"), ["maurer", "mechatroniker", "fleischer"]);
}

#[test]
fn slips_are_forgiven_but_not_in_short_words() {
    for (query, expected) in [
        ("Mauer", "maurer"),
        ("Fleichser", "fleischer"),
        ("Horakkustiker", "hoerakustiker"),
        ("Mechatronicer", "mechatroniker"),
    ] {
        assert_eq!(found(query).first().map(String::as_str), Some(expected), "{query:?}");
    }
    assert_eq!(found("xau"), [""; 0]);
}

#[test]
fn a_slip_is_forgiven_only_where_nothing_fits() {
    assert_eq!(found("mechatroniker"), ["mechatroniker"]);
    assert_eq!(found("oder"), [""; 0], "what stands between the two forms is no name");
    assert_eq!(found("at"), [""; 0], "two letters inside of a name say nothing");
}

#[test]
fn every_word_must_fit() {
    assert_eq!(found("kfz mecha"), ["mechatroniker"]);
    assert_eq!(found("kfz bäcker"), [""; 0]);
}

#[test]
fn both_languages_are_searched() {
    let english = search(Language::English);
    for query in ["baker", "Bäcker"] {
        assert_eq!(english.find(query).first().map(TradeId::as_str), Some("baecker"));
    }
}

#[test]
fn what_people_call_it_is_found_even_with_a_slip() {
    for (query, expected) in [
        ("Automechaniker", "mechatroniker"),
        ("Automechanikerin", "mechatroniker"),
        ("automechanicker", "mechatroniker"),
        ("schlachterin", "fleischer"),
        ("brot", "baecker"),
    ] {
        assert_eq!(found(query).first().map(String::as_str), Some(expected), "{query:?}");
    }
    assert_eq!(search(Language::English).find("butcher")[0].as_str(), "fleischer");
    assert_eq!(found("butcher"), [""; 0], "nobody reads English here");
}

#[test]
fn a_name_beats_what_people_call_another() {
    assert_eq!(found("maurer"), ["maurer", "fleischer"]);
}

proptest! {
    #[test]
    fn any_text_is_a_query(query in any::<String>()) {
        prop_assert!(search(Language::German).find(&query).len() <= NAMES.len());
    }

    #[test]
    fn a_name_finds_itself_first(index in 0..NAMES.len()) {
        let (id, name, ..) = NAMES[index];
        let found = found(name);
        prop_assert_eq!(found.first().map(String::as_str), Some(id));
    }
}
