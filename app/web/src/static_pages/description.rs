use packan_domain::{language::Language, trade::Trade};

use super::Address;
use crate::{
    format,
    i18n::{Speech, use_speech},
    routes, say,
    state::Catalogue,
};

/// What search engines and chats say under a page's title: no two pages the same.
pub(super) fn of(address: &Address, catalogue: &Catalogue) -> String {
    let speech = use_speech();
    let region = &catalogue.index.region.name;
    let number = |count: usize| format::count(count, Language::default());
    match address {
        Address::Trade(trade) => of_trade(speech, trade, region),
        Address::Town(town) => {
            let count = catalogue.shard(&town.id).map_or(0, |shard| shard.count as usize);
            say!(speech, description.town, town = town.name, count = number(count))
        }
        Address::AnyFirm => say!(speech, description.business),
        Address::Nowhere => say!(speech, description.missing),
        Address::Route(route) => match *route {
            routes::SWIPE => say!(speech, description.swipe),
            routes::RESULT => say!(speech, description.result),
            routes::ANSWERS => say!(speech, description.answers),
            routes::TRADES => {
                say!(speech, description.trades, count = number(catalogue.trades.len()))
            }
            routes::MAP => {
                let count = number(catalogue.index.business_count as usize);
                say!(speech, description.map, region = region, count = count)
            }
            routes::SAVED => say!(speech, description.saved),
            routes::HOW => say!(speech, description.how),
            routes::PLACARD => say!(speech, placard.description),
            routes::SETTINGS => say!(speech, description.settings),
            routes::CLASS => say!(speech, school.description),
            routes::REGION => say!(speech, description.region, region = region),
            routes::FUTURE => say!(speech, description.future),
            routes::CAREER => say!(speech, description.career),
            routes::FOR_BUSINESSES => say!(speech, description.for_businesses),
            routes::FOR_SCHOOLS => say!(speech, description.for_schools),
            routes::FOR_PARENTS => say!(speech, description.for_parents),
            routes::PRESS => say!(speech, description.press, region = region),
            routes::EMBED => say!(speech, description.embed),
            routes::EMBEDDED_MAP => say!(speech, description.embedded_map, region = region),
            routes::EMBEDDED_TRADE => say!(speech, description.embedded_trade),
            routes::EMBEDDED_DECK => say!(speech, description.embedded_deck),
            routes::LEAVING_UNIVERSITY => say!(speech, description.leaving_university),
            routes::IMPRINT => say!(speech, description.imprint),
            routes::PRIVACY => say!(speech, description.privacy),
            routes::ACCESSIBILITY => say!(speech, description.accessibility),
            _ => say!(speech, description.start),
        },
    }
}

fn of_trade(speech: Speech, trade: &Trade, region: &str) -> String {
    let language = speech.language();
    let name = trade.name.get(language);
    let hook = trade.hook.as_ref().map(|hook| hook.get(language)).unwrap_or_default();
    let ends = hook.ends_with(['.', '!', '?', '…']);
    let hook = if ends || hook.is_empty() { hook.to_owned() } else { format!("{hook}.") };
    say!(speech, description.trade, trade = name, hook = hook, region = region)
}
