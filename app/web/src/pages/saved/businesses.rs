use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    business::Business,
    session::{Event, Item, SavedBusiness},
};

use super::item::{Gone, Keeping};
use crate::{
    components::{FirmItem, Icon},
    i18n::use_speech,
    say,
    state::{Catalogue, Found, Wanted, look_again, look_up, use_shards, use_store},
};

/// The businesses that were put aside, the latest first.
#[component]
pub fn Businesses(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// What is kept of them, oldest first.
    businesses: Memo<Vec<SavedBusiness>>,
) -> impl IntoView {
    let latest_first =
        move || businesses.with(|them| them.iter().rev().cloned().collect::<Vec<_>>());
    view! {
        <ul class="firms">
            <For each=latest_first key=|saved| saved.id.clone() let:saved>
                <KeptBusiness catalogue=catalogue.clone() saved />
            </For>
        </ul>
    }
}

#[component]
fn KeptBusiness(catalogue: Arc<Catalogue>, saved: SavedBusiness) -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let shards = use_shards();
    let wanted = Wanted::from(&saved);
    let found = look_up(catalogue.clone(), Signal::stored(Some(wanted.clone())));
    let again = catalogue.clone();
    let look_again = Callback::new(move |()| look_again(shards, &again, &wanted));
    let name = saved.name.clone().unwrap_or_else(|| saved.id.to_string());
    let about = Item::Business(saved.id.clone());
    let on_remove = Callback::new(move |()| {
        store.apply(Event::BusinessToggled(saved.clone()));
    });
    let town = store.session.with_untracked(|session| session.town.clone());
    let home = town.and_then(|town| Some(catalogue.town(&town)?.center));
    let group = move |business: &Business| {
        let trade = business.trades.first().and_then(|trade| catalogue.trade(trade));
        trade.map_or("service", |trade| trade.group.key())
    };
    move || {
        let (about, name) = (about.clone(), name.clone());
        match found.get() {
            Found::There(business) => {
                let group = group(&business);
                let distance = home.map(|home| home.distance_km(business.point));
                let name = business.name.clone();
                view! {
                    <FirmItem business=(*business).clone() group distance>
                        <Keeping about name on_remove />
                    </FirmItem>
                }
                .into_any()
            }
            Found::Searching => view! {
                <li class="kept">
                    <p class="gone__name">{name}</p>
                    <p class="gone__why" role="status">
                        {say!(speech, saved.searching)}
                    </p>
                </li>
            }
            .into_any(),
            Found::Failed => view! {
                <li class="kept">
                    <p class="gone__name">{name}</p>
                    <div class="notice notice--error" role="alert">
                        {Icon::Info.view()}
                        <p class="notice__text">{say!(speech, map.firms_failed)}</p>
                        <button
                            type="button"
                            class="notice__action"
                            on:click=move |_| look_again.run(())
                        >
                            {say!(speech, state.retry)}
                        </button>
                    </div>
                </li>
            }
            .into_any(),
            Found::Nowhere => view! { <Gone about name on_remove /> }.into_any(),
        }
    }
}
