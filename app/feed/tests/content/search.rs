//! The trade list knows what people call things.

use packan_domain::{language::Language, search::TradeSearch};

use crate::{aliases, trades};

/// Among so many of the first a trade must be that somebody asked for.
const FIRST: usize = 3;

fn found(query: &str, language: Language) -> Vec<String> {
    let cards: Vec<_> = trades().into_iter().map(|(card, _)| card).collect();
    let search = TradeSearch::new(&cards, language).with_aliases(&aliases(), language);
    search.find(query).into_iter().take(FIRST).map(|id| id.to_string()).collect()
}

#[test]
fn everyday_words_and_slips_find_the_trade() {
    for (query, trade) in [
        ("Klempner", "anlagenmechaniker-shk"),
        ("Klempner", "klempner"),
        ("Frisörin", "friseur"),
        ("Frisöhr", "friseur"),
        ("Automechaniker", "kraftfahrzeugmechatroniker"),
        ("automechanicker", "kraftfahrzeugmechatroniker"),
        ("Mode", "massschneider"),
        ("Schreiner", "tischler"),
        ("Elektriker", "elektroniker"),
        ("Metzgerin", "fleischer"),
        ("Wärmepumpe", "anlagenmechaniker-shk"),
        ("Brille", "augenoptiker"),
        ("Handy", "informationselektroniker"),
        ("Schuster", "massschuhmacher"),
        ("Optiker", "augenoptiker"),
        ("Kaminfeger", "schornsteinfeger"),
        ("Zahn", "zahntechniker"),
        ("fahrad", "zweiradmechatroniker"),
        ("Schmied", "metallbauer"),
        ("Trockenbau", "trockenbaumonteur"),
    ] {
        let found = found(query, Language::German);
        assert!(found.iter().any(|id| id == trade), "{query}: {found:?}, not {trade}");
    }
}

#[test]
fn english_words_find_the_trade_too() {
    for (query, trade) in [
        ("plumber", "anlagenmechaniker-shk"),
        ("hairdresser", "friseur"),
        ("carpenter", "zimmerer"),
        ("electrician", "elektroniker"),
        ("butcher", "fleischer"),
    ] {
        let found = found(query, Language::English);
        assert!(found.iter().any(|id| id == trade), "{query}: {found:?}, not {trade}");
    }
}
