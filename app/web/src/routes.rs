//! Every address of the app, built in one place.

use packan_domain::{
    business::{BusinessId, Vicinity},
    region::TownId,
    shared_result::SharedResult,
    trade::{Topic, TradeId},
};

/// The start page.
pub const START: &str = "/";
/// The game.
pub const SWIPE: &str = "/swipe";
/// What fits.
pub const RESULT: &str = "/ergebnis";
/// What the person answered.
pub const ANSWERS: &str = "/antworten";
/// All trades.
pub const TRADES: &str = "/berufe";
/// The folder of all businesses' pages.
pub const BUSINESSES: &str = "/betriebe";
/// Map and list.
pub const MAP: &str = "/karte";
/// Saved trades and businesses.
pub const SAVED: &str = "/merkliste";
/// How the deck learns, and how well.
pub const HOW: &str = "/so-funktionierts";
/// Posters to print.
pub const PLACARD: &str = "/plakat";
/// Settings.
pub const SETTINGS: &str = "/einstellungen";
/// What a class did together on this device.
pub const CLASS: &str = "/klasse";
/// The region in figures.
pub const REGION: &str = "/region";
/// The folder of all towns' pages.
pub const TOWNS: &str = "/orte";
/// What the crafts work on for the future.
pub const FUTURE: &str = "/zukunft";
/// Where an apprenticeship leads, step by step.
pub const CAREER: &str = "/karriere";
/// For businesses.
pub const FOR_BUSINESSES: &str = "/fuer-betriebe";
/// For schools.
pub const FOR_SCHOOLS: &str = "/fuer-schulen";
/// For people who leave university.
pub const LEAVING_UNIVERSITY: &str = "/studienausstieg";
/// Who publishes this.
pub const IMPRINT: &str = "/impressum";
/// What happens to data.
pub const PRIVACY: &str = "/datenschutz";
/// How accessible it is.
pub const ACCESSIBILITY: &str = "/barrierefreiheit";
/// For parents.
pub const FOR_PARENTS: &str = "/fuer-eltern";
/// For who writes or decides about the crafts.
pub const PRESS: &str = "/presse";
/// The line that shows a piece of the app on somebody else's site.
pub const EMBED: &str = "/einbetten";
/// The map in a frame. The folder is known to `boot.js`, the service worker and the hosts, too.
pub const EMBEDDED_MAP: &str = "/eingebettet/karte";
/// One trade in a frame.
pub const EMBEDDED_TRADE: &str = "/eingebettet/beruf";
/// The deck in a frame.
pub const EMBEDDED_DECK: &str = "/eingebettet/deck";
/// Every component in every state.
#[cfg(feature = "muster")]
pub const MUSTER: &str = "/muster";

/// The start page of a device that many share: from there on it is one.
pub const SCHOOL_ON: &str = "/?schule";
/// Settings of a device that is nobody else's any more.
pub const SCHOOL_OFF: &str = "/einstellungen?schule=aus";
/// The pages that show what the campaign says beside the index.
pub const OF_CAMPAIGN: &[&str] =
    &[REGION, CAREER, FOR_SCHOOLS, FOR_PARENTS, PRESS, LEAVING_UNIVERSITY, IMPRINT, ACCESSIBILITY];

/// In addresses of map and game: the topic that the trades shown work on.
pub const TOPIC: &str = "thema";

/// The route of a path on the server, for an app that lies under `base`.
pub fn of<'path>(path: &'path str, base: &str) -> &'path str {
    let route = path.strip_prefix(base).unwrap_or(path).trim_end_matches('/');
    if route.is_empty() { START } else { route }
}

/// A trade's page.
pub fn trade(id: &TradeId) -> String {
    format!("{TRADES}/{id}")
}

/// A town's page.
pub fn town(id: &TownId) -> String {
    format!("{TOWNS}/{id}")
}

/// A town's page beside another town.
pub fn towns(id: &TownId, other: Option<&TownId>) -> String {
    match other {
        Some(other) => format!("{}?mit={other}", town(id)),
        None => town(id),
    }
}

/// Where a trade leads.
pub fn career(trade: Option<&str>) -> String {
    match trade {
        Some(trade) => format!("{CAREER}?beruf={trade}"),
        None => CAREER.to_owned(),
    }
}

/// A business's page; with where it is, it is found without looking everywhere.
pub fn business(id: &BusinessId, near: Option<&Vicinity>) -> String {
    match near {
        Some(near) => format!("{BUSINESSES}/{id}?ort={near}"),
        None => format!("{BUSINESSES}/{id}"),
    }
}

/// Somebody's result, for somebody else. [`crate::effects::document::resolve`] makes a link of it
/// that works anywhere.
pub fn shared_result(shared: &SharedResult) -> String {
    format!("{RESULT}#{}", shared.fragment())
}

/// A trade's poster to print.
pub fn placard_of_trade(id: &TradeId) -> String {
    format!("{PLACARD}?beruf={id}")
}

/// A firm's poster to print.
pub fn placard_of_firm(id: &BusinessId, near: &Vicinity) -> String {
    format!("{PLACARD}?betrieb={id}&ort={near}")
}

/// The game with only the trades that work on a topic.
pub fn swipe_on(topic: Topic) -> String {
    format!("{SWIPE}?{TOPIC}={}", topic.key())
}

/// A town's poster to print.
pub fn placard_of_town(id: &TownId) -> String {
    format!("{PLACARD}?ort={id}")
}

/// The map, filtered to a trade and a town.
pub fn map_for(trade: Option<&TradeId>, town: Option<&TownId>) -> String {
    let pairs =
        [trade.map(|trade| format!("beruf={trade}")), town.map(|town| format!("ort={town}"))];
    let query: Vec<String> = pairs.into_iter().flatten().collect();
    if query.is_empty() { MAP.to_owned() } else { format!("{MAP}?{}", query.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_is_the_same_under_any_path() {
        assert_eq!(of("/", ""), START);
        assert_eq!(of("/swipe/", ""), SWIPE);
        assert_eq!(of("/packan/", "/packan"), START);
        assert_eq!(of("/packan/berufe/baecker", "/packan"), "/berufe/baecker");
    }

    #[test]
    fn a_shared_result_is_in_the_fragment() {
        let shared = SharedResult::of([TradeId::parse("baecker").unwrap()]).unwrap();
        assert_eq!(shared_result(&shared), "/ergebnis#t=baecker");
    }

    #[test]
    fn the_map_carries_only_the_filters_that_are_set() {
        let trade = TradeId::parse("baecker").unwrap();
        let town = TownId::parse("marl").unwrap();
        assert_eq!(map_for(None, None), "/karte");
        assert_eq!(map_for(Some(&trade), None), "/karte?beruf=baecker");
        assert_eq!(map_for(Some(&trade), Some(&town)), "/karte?beruf=baecker&ort=marl");
    }
}
