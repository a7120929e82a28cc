use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{business::Tally, region::Town};

use crate::{
    components::{Link, Picture},
    format,
    i18n::use_speech,
    routes, say,
    state::Catalogue,
};

/// Trades shown.
const SHOWN: usize = 6;

/// The trades that most firms of the town work in; each leads to its page.
#[component]
pub fn Frequent(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// The town.
    town: Town,
    /// What was counted.
    tally: Tally,
) -> impl IntoView {
    let speech = use_speech();
    let most = tally.trades.first().map_or(1, |(_, count)| *count);
    let bars = tally.trades.iter().filter_map(|(id, count)| {
        let trade = catalogue.trade(id)?;
        let name = trade.name.get(speech.language()).to_owned();
        let share = *count as f64 / most.max(1) as f64;
        Some(view! {
            <li class="bar" data-group=trade.group.key() style:--share=format::fixed(share, 3)>
                <Picture code=trade.scene.first().cloned() class="bar__picture" />
                <Link href=routes::trade(id) class="bar__name">
                    {name}
                </Link>
                <span class="bar__value">{format::count(*count, speech.language())}</span>
                <span class="bar__line" aria-hidden="true"></span>
            </li>
        })
    });
    let bars = bars.take(SHOWN).collect_view();
    view! {
        <section aria-labelledby="town-frequent">
            <h2 class="section-title" id="town-frequent">
                {say!(speech, town.frequent)}
            </h2>
            <ol
                class="bars bars--pictured"
                aria-label=say!(speech, town.frequent_chart, town = town.name)
            >
                {bars}
            </ol>
        </section>
    }
}
