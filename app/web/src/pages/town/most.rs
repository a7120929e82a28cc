use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::business::{Vicinity, most_trades};

use crate::{
    components::{Link, Picture},
    i18n::use_speech,
    routes, say,
    state::{Catalogue, ShardFirms},
};

/// Firms shown.
const SHOWN: usize = 5;

/// The firms that work in most trades.
#[component]
pub fn MostTrades(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// The town's firms.
    firms: Arc<ShardFirms>,
) -> impl IntoView {
    let speech = use_speech();
    let rows = most_trades(firms.iter(), SHOWN).into_iter().map(|firm| {
        let trades: Vec<_> = firm.trades.iter().filter_map(|id| catalogue.trade(id)).collect();
        let names: Vec<&str> =
            trades.iter().map(|trade| trade.name.get(speech.language())).collect();
        let (name, names) = (firm.name.clone(), names.join(" · "));
        let count = firm.trades.len();
        let first = trades.first();
        let group = first.map_or("service", |trade| trade.group.key());
        let picture = first.and_then(|trade| trade.scene.first().cloned());
        let href = routes::business(&firm.id, Some(&Vicinity::of(firm)));
        view! {
            <li>
                <Link href=href class="row" group=group>
                    <span class="row__picture">
                        <Picture code=picture class="row__emoji" />
                    </span>
                    <span class="row__text">
                        <strong class="row__name">{name}</strong>
                        <span class="row__reason">{names}</span>
                    </span>
                    <span class="row__figure">
                        {say!(speech, town.most_count, count = count)}
                    </span>
                </Link>
            </li>
        }
    });
    let rows: Vec<_> = rows.collect();
    let some = !rows.is_empty();
    some.then(|| {
        view! {
            <section aria-labelledby="town-most">
                <h2 class="section-title" id="town-most">
                    {say!(speech, town.most)}
                </h2>
                <ol class="rows">{rows}</ol>
            </section>
        }
    })
}
