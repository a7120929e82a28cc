use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    business::{Business, Vicinity},
    region::TownId,
};

use super::field::ChoiceField;
use crate::{
    components::{Icon, Link},
    i18n::use_speech,
    routes, say,
    state::{Catalogue, Firms, use_shards},
};

/// The way to a firm's entry as pupils see it, and to a poster with its own code. Where a feed knows
/// no towns, the way there leads over the map.
#[component]
pub fn OwnPoster(
    /// The feed.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let shards = use_shards();
    let (town, firm) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let towns = catalogue.index.region.towns.iter();
    let towns: Vec<_> = towns.map(|town| (town.id.to_string(), town.name.clone())).collect();
    let chosen = Memo::new(move |_| town.with(|key| TownId::parse(key).ok()));
    Effect::new(move || {
        if let Some(town) = chosen.get() {
            shards.request(town);
        }
    });
    let firms = Memo::new(move |_| {
        let mut firms: Vec<Business> = match chosen.get().and_then(|town| shards.of(&town)) {
            Some(Firms::Ready(firms)) => firms.to_vec(),
            _ => Vec::new(),
        };
        firms.sort_by(|one, other| one.name.cmp(&other.name));
        firms
    });
    let failed = Memo::new(move |_| {
        chosen.get().is_some_and(|town| matches!(shards.of(&town), Some(Firms::Failed)))
    });
    let which = move || {
        let names = firms.with(|firms| {
            let named = firms.iter().map(|firm| (firm.id.to_string(), firm.name.clone()));
            named.collect::<Vec<_>>()
        });
        (!names.is_empty()).then(|| {
            view! {
                <ChoiceField
                    label=say!(speech, firms.which)
                    any=say!(speech, firms.choose)
                    options=names
                    value=firm
                />
            }
        })
    };
    let ways = move || {
        let key = firm.get();
        let own = firms.with(|firms| firms.iter().find(|it| it.id.as_str() == key).cloned())?;
        let near = Vicinity::of(&own);
        Some(view! {
            <div class="entry__ways">
                <Link href=routes::placard_of_firm(&own.id, &near) class="button">
                    {Icon::Print.view()}
                    {say!(speech, firms.poster_print)}
                </Link>
                <Link href=routes::business(&own.id, Some(&near)) class="button button--outline">
                    {say!(speech, firms.see)}
                </Link>
            </div>
        })
    };
    let by_town = !catalogue.is_tiled();
    view! {
        <section class="entry" aria-labelledby="firms-poster">
            <h2 class="section-title" id="firms-poster">
                {say!(speech, firms.poster)}
            </h2>
            <p>{say!(speech, firms.poster_text)}</p>
            <p>
                <Link href=routes::EMBED class="link-button">
                    {say!(speech, nav.embed)}
                </Link>
            </p>
            {if by_town {
                view! {
                    <div class="entry__form">
                        <ChoiceField
                            label=say!(speech, firms.town)
                            any=say!(speech, firms.choose)
                            options=towns
                            value=town
                        />
                        {which}
                        <p role="status">
                            {move || failed.get().then(|| say!(speech, map.firms_failed))}
                        </p>
                        {ways}
                    </div>
                }
                    .into_any()
            } else {
                view! {
                    <Link href=routes::MAP class="button button--outline">
                        {say!(speech, nav.map)}
                    </Link>
                }
                    .into_any()
            }}
        </section>
    }
}
