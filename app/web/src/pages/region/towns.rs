use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::{SampleNote, TownTile},
    format,
    i18n::use_speech,
    say,
    state::Catalogue,
};

/// Every town as a poster; nothing where a feed has no towns.
#[component]
pub fn Towns(
    /// The feed.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let towns = &catalogue.index.region.towns;
    let tiles = towns.iter().map(|town| {
        let count = catalogue.shard(&town.id).map(|shard| shard.count as usize);
        let figure = count.map(|count| {
            say!(speech, region.town_firms, count = format::count(count, speech.language()))
        });
        let figure = figure.unwrap_or_default();
        view! {
            <li>
                <TownTile town=town.clone() look=catalogue.look_of(&town.id) figure />
            </li>
        }
    });
    let tiles = tiles.collect_view();
    (!towns.is_empty()).then(|| {
        view! {
            <section aria-labelledby="region-towns">
                <h2 class="section-title" id="region-towns">
                    {say!(speech, region.towns)}
                </h2>
                {catalogue.index.sample.then(|| view! { <SampleNote /> })}
                <ul class="tiles">{tiles}</ul>
            </section>
        }
    })
}
