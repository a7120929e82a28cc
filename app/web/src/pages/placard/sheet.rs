use leptos::prelude::*;
use packan_domain::{
    business::{Business, Vicinity},
    trade::{Group, Trade},
};

use super::wanted::{Paper, Subject, Wanted};
use crate::{
    components::{QrCode, TownLook, breakable, longest_line, scene, variant},
    effects::document,
    format,
    i18n::Speech,
    routes, say,
    state::Catalogue,
    words,
};

/// Lines that the large words may take.
const MOST_LINES: usize = 3;
/// Trades that a firm's poster names.
const MOST_NAMED: usize = 3;
/// Trades whose first picture stands for all of them, as far as the feed has them.
const ANY: [&str; 3] = ["zweiradmechatroniker", "baecker", "tischler"];

/// What stands on a poster.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Placard {
    group: Group,
    variant: String,
    scene: Vec<String>,
    over: String,
    name: String,
    hook: String,
    call: String,
    route: String,
}

/// The poster that is wanted; one for all trades where what is wanted is not in the feed.
pub(super) fn of(
    speech: Speech,
    catalogue: &Catalogue,
    wanted: &Wanted,
    firm: Option<&Business>,
) -> impl IntoView + use<> {
    let placard = match &wanted.subject {
        Subject::Trade(id) => catalogue.trade(id).map(|trade| of_trade(speech, trade)),
        Subject::Town(id) => of_town(speech, catalogue, id.as_str()),
        Subject::School(name) => Some(of_school(speech, catalogue, name.trim())),
        Subject::Firm(_) => firm.map(|firm| of_firm(speech, catalogue, firm)),
        Subject::Everything => None,
    };
    let placard = placard.unwrap_or_else(|| of_everything(speech, catalogue));
    drawn(speech, placard, wanted.paper, wanted.sparing)
}

/// A poster for `/muster`.
#[cfg(feature = "muster")]
pub(in crate::pages) fn specimen(
    speech: Speech,
    catalogue: &Catalogue,
    sparing: bool,
) -> impl IntoView + use<> {
    let trade = catalogue.trades.first().map(|trade| Subject::Trade(trade.id.clone()));
    let wanted = Wanted { subject: trade.unwrap_or_default(), sparing, ..Wanted::default() };
    of(speech, catalogue, &wanted, None)
}

fn of_trade(speech: Speech, trade: &Trade) -> Placard {
    let hook = trade.hook.as_ref().map(|hook| hook.get(speech.language()).to_owned());
    Placard {
        group: trade.group,
        variant: variant(&trade.id),
        scene: trade.scene.clone(),
        over: words::group(speech, trade.group),
        name: trade.name.get(speech.language()).to_owned(),
        hook: hook.unwrap_or_default(),
        call: say!(speech, placard.trade_call),
        route: routes::trade(&trade.id),
    }
}

fn of_town(speech: Speech, catalogue: &Catalogue, slug: &str) -> Option<Placard> {
    let town = catalogue.index.region.towns.iter().find(|town| town.id.as_str() == slug)?;
    let TownLook { group, variant, scene } = TownLook::of(town, catalogue);
    Some(Placard {
        group,
        variant,
        scene,
        over: say!(speech, placard.town_over),
        name: town.name.clone(),
        hook: say!(speech, placard.town_hook, count = trades(speech, catalogue)),
        call: say!(speech, placard.town_call),
        route: routes::town(&town.id),
    })
}

/// What a firm offers, and its own page.
fn of_firm(speech: Speech, catalogue: &Catalogue, firm: &Business) -> Placard {
    let trades: Vec<&Trade> = firm.trades.iter().filter_map(|id| catalogue.trade(id)).collect();
    let scene = trades.iter().flat_map(|trade| trade.scene.iter().take(3));
    let names = trades.iter().map(|trade| trade.name.get(speech.language()));
    Placard {
        group: trades.first().map_or(Group::Service, |trade| trade.group),
        variant: trades.first().map_or_else(|| "0".to_owned(), |trade| variant(&trade.id)),
        scene: scene.take(3).cloned().collect(),
        over: if !firm.apprenticeships.is_empty() {
            say!(speech, placard.firm_trains)
        } else if firm.internship || firm.trial_day {
            say!(speech, placard.firm_shows)
        } else {
            say!(speech, placard.firm_over)
        },
        name: firm.name.clone(),
        hook: names.take(MOST_NAMED).collect::<Vec<_>>().join(", "),
        call: say!(speech, placard.firm_call),
        route: routes::business(&firm.id, Some(&Vicinity::of(firm))),
    }
}

fn of_everything(speech: Speech, catalogue: &Catalogue) -> Placard {
    let scene = ANY.iter().filter_map(|slug| catalogue.trade_of(slug)?.scene.first()).cloned();
    Placard {
        group: Group::Construction,
        variant: "0".to_owned(),
        scene: scene.collect(),
        over: say!(speech, placard.school_over, count = trades(speech, catalogue)),
        name: say!(speech, placard.everything_name),
        hook: say!(speech, placard.everything_hook, count = trades(speech, catalogue)),
        call: say!(speech, placard.call),
        route: routes::START.to_owned(),
    }
}

/// As for all trades, with the school's name where there is one.
fn of_school(speech: Speech, catalogue: &Catalogue, name: &str) -> Placard {
    let everything = of_everything(speech, catalogue);
    if name.is_empty() { everything } else { Placard { over: name.to_owned(), ..everything } }
}

fn trades(speech: Speech, catalogue: &Catalogue) -> String {
    format::count(catalogue.trades.len(), speech.language())
}

/// The sheet: everything on it is measured by its width, so that A3 is A4 and larger.
fn drawn(speech: Speech, placard: Placard, paper: Paper, sparing: bool) -> impl IntoView + use<> {
    let name = breakable(&placard.name);
    let letters = longest_line(&name, MOST_LINES).to_string();
    let link = document::resolve(&placard.route);
    let label = say!(speech, placard.qr_label, link = link.clone());
    let address = typed(&link);
    view! {
        <div class="placard" data-paper=paper.key() data-sparing=sparing.then_some("")>
            <div
                class="placard__art"
                data-group=placard.group.key()
                data-variant=placard.variant
            >
                {scene(&placard.scene)}
            </div>
            <div class="placard__words">
                <p class="placard__over">{placard.over}</p>
                <h2 class="placard__name" style:--letters=letters>
                    {name}
                </h2>
                <p class="placard__hook">{placard.hook}</p>
            </div>
            <div class="placard__foot">
                <div class="placard__sign">
                    <p class="placard__call">{placard.call}</p>
                    <p class="placard__brand">{say!(speech, placard.brand)}</p>
                    <p class="placard__address">{address}</p>
                </div>
                <QrCode text=link label />
            </div>
        </div>
    }
}

/// What one would type of a link.
fn typed(link: &str) -> String {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    rest.trim_end_matches('/').to_owned()
}
