use leptos::prelude::*;
use packan_domain::{
    business::{Apprenticeship, Business},
    trade::Trade,
};

use crate::{
    components::TradeRow,
    i18n::{Speech, use_speech},
    say,
};

/// The trades that a firm works in, with years and places where they are known.
#[component]
pub fn Trains(
    /// The firm.
    business: Business,
    /// Its trades, as far as the feed has them.
    trades: Vec<Trade>,
) -> impl IntoView {
    let speech = use_speech();
    let row = move |trade: Trade| {
        let offers = business.apprenticeships.iter().filter(|offer| offer.trade == trade.id);
        let offers: Vec<String> = offers.map(|offer| places(speech, offer)).collect();
        let figure = if offers.is_empty() { say!(speech, business.ask) } else { offers.join("\n") };
        let hook = trade.hook.as_ref().map(|hook| hook.get(speech.language()).to_owned());
        view! {
            <li class="row-item">
                <TradeRow trade reason=hook.unwrap_or_default() figure />
            </li>
        }
    };
    view! {
        <section class="trains" aria-labelledby="trains-title">
            <h2 class="section-title" id="trains-title">
                {say!(speech, business.trains)}
            </h2>
            <ul class="rows">{trades.into_iter().map(row).collect_view()}</ul>
        </section>
    }
}

fn places(speech: Speech, offer: &Apprenticeship) -> String {
    match offer.places {
        None => say!(speech, business.from, year = offer.year),
        Some(1) => say!(speech, business.places_one, year = offer.year),
        Some(count) => say!(speech, business.places, year = offer.year, count = count),
    }
}
