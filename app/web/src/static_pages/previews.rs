use packan_domain::{region::Town, trade::Trade};

use super::{Address, addresses};
use crate::{
    components::{TownLook, breakable, variant},
    format,
    i18n::use_speech,
    say,
    state::Catalogue,
    words,
};

/// Cards that the picture for everything shows, from the back to the front, as far as the feed has
/// them: each of another group.
const SHOWN: [&str; 3] = ["baecker", "zweiradmechatroniker", "tischler"];

/// What `packan-previews` is to draw, a line each: a card for every trade and every town, and one
/// picture for everything else.
pub fn previews(catalogue: &Catalogue) -> String {
    let speech = use_speech();
    let mut lines: Vec<String> = addresses(catalogue)
        .iter()
        .filter_map(|address| {
            let path = address.page();
            let path = path.trim_end_matches("/index");
            match address {
                Address::Trade(trade) => Some(of_trade(path, trade)),
                Address::Town(town) => Some(of_town(path, town, catalogue)),
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

fn of_town(path: &str, town: &Town, catalogue: &Catalogue) -> String {
    let speech = use_speech();
    let TownLook { group, variant, scene } = TownLook::of(town, catalogue);
    let count = catalogue.shard(&town.id).map_or(0, |shard| shard.count as usize);
    let count = format::count(count, speech.language());
    line(&[
        "poster",
        path,
        group.key(),
        &variant,
        &say!(speech, preview.town_over),
        &breakable(&town.name),
        &say!(speech, preview.town_hook, count = count),
        &scene.join(" "),
    ])
}

/// Parts set apart by tabs, which no text of a feed has.
fn line(parts: &[&str]) -> String {
    format!("{}\n", parts.join("\t"))
}
