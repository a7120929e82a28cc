use packan_domain::{region::Town, trade::Trade};

use super::{Address, addresses};
use crate::{
    components::{breakable, variant},
    format,
    i18n::use_speech,
    say,
    state::Catalogue,
    words,
};

/// Cards that the picture for everything shows, from the back to the front, as far as the feed has
/// them: each of another group.
const SHOWN: [&str; 3] = ["baecker", "zweiradmechatroniker", "tischler"];
/// Pictures on a town's card.
const OBJECTS: usize = 3;

/// What `packan-previews` is to draw, a line each: a card for every trade and every town, and one
/// picture for everything else.
pub fn previews(catalogue: &Catalogue) -> String {
    let speech = use_speech();
    let towns = &catalogue.index.region.towns;
    let mut lines: Vec<String> = addresses(catalogue)
        .iter()
        .filter_map(|address| {
            let path = address.page();
            let path = path.trim_end_matches("/index");
            match address {
                Address::Trade(trade) => Some(of_trade(path, trade)),
                Address::Town(town) => {
                    let at = towns.iter().position(|other| other.id == town.id)?;
                    Some(of_town(path, town, at, catalogue))
                }
                Address::Route(_) | Address::AnyFirm | Address::Nowhere => None,
            }
        })
        .collect();
    let cards = SHOWN.iter().filter(|slug| catalogue.trade_of(slug).is_some());
    let cards: Vec<String> = cards.map(|slug| format!("berufe/{slug}")).collect();
    let (name, hook) = (say!(speech, start.title), say!(speech, preview.hook));
    // A feed may have none of them; any other card is as good.
    let cards = if cards.is_empty() {
        catalogue.trades.first().map(|trade| format!("berufe/{}", trade.id)).unwrap_or_default()
    } else {
        cards.join(" ")
    };
    lines.push(line(&["fan", "packan", &name, &hook, &cards]));
    lines.concat()
}

fn of_trade(path: &str, trade: &Trade) -> String {
    let speech = use_speech();
    let language = speech.language();
    let hook = trade.hook.as_ref().map(|hook| hook.get(language)).unwrap_or_default();
    line(&[
        "poster",
        path,
        trade.group.key(),
        &variant(&trade.id),
        &words::group(speech, trade.group),
        &breakable(trade.name.get(language)),
        hook,
        &trade.scene.join(" "),
    ])
}

/// A town wears the colour of a group, in turn, and what its trades work with.
fn of_town(path: &str, town: &Town, at: usize, catalogue: &Catalogue) -> String {
    let speech = use_speech();
    let (group, variant) = catalogue.look_of(&town.id);
    let count = catalogue.shard(&town.id).map_or(0, |shard| shard.count as usize);
    let count = format::count(count, speech.language());
    let trades = catalogue.trades.iter().filter(|trade| trade.group == group);
    let mut codes: Vec<&str> = Vec::new();
    for code in trades.filter_map(|trade| trade.scene.first()).cycle().skip(at).take(40) {
        if codes.len() < OBJECTS && !codes.contains(&code.as_str()) {
            codes.push(code);
        }
    }
    line(&[
        "poster",
        path,
        group.key(),
        &variant,
        &say!(speech, preview.town_over),
        &breakable(&town.name),
        &say!(speech, preview.town_hook, count = count),
        &codes.join(" "),
    ])
}

/// Parts set apart by tabs, which no text of a feed has.
fn line(parts: &[&str]) -> String {
    format!("{}\n", parts.join("\t"))
}
