use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    business::{BusinessFilter, Offer},
    order::sort_by,
    region::TownId,
    trade::{Trade, TradeId},
};

use super::Icon;
use crate::{i18n::use_speech, say, state::Catalogue};

/// The filters of the map in words: trade, town, offer.
#[component]
pub fn MapFilters(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// What is filtered now.
    filter: Memo<BusinessFilter>,
    /// Told the changed filter.
    on_change: Callback<BusinessFilter>,
) -> impl IntoView {
    let speech = use_speech();
    let change = move |with: &dyn Fn(&mut BusinessFilter)| {
        let mut changed = filter.get_untracked();
        with(&mut changed);
        on_change.run(changed);
    };
    let name = |trade: &Trade| (trade.id.to_string(), trade.name.get(speech.language()).to_owned());
    let mut trades: Vec<_> = catalogue.trades.iter().map(name).collect();
    sort_by(&mut trades, |(_, one), (_, other)| one.cmp(other));
    let towns: Vec<_> = catalogue
        .index
        .region
        .towns
        .iter()
        .map(|town| (town.id.to_string(), town.name.clone()))
        .collect();
    let offer_name = move |offer: Offer| match offer {
        Offer::Apprenticeship => say!(speech, map.apprenticeship),
        Offer::Internship => say!(speech, map.internship),
        Offer::TrialDay => say!(speech, map.trial_day),
    };
    let offers =
        Offer::ALL.iter().map(|&offer| (offer.key().to_owned(), offer_name(offer))).collect();
    let filtered = move || filter.with(|filter| *filter != BusinessFilter::default());
    view! {
        <form
            class="filters"
            aria-label=say!(speech, map.filters)
            on:submit=|event| event.prevent_default()
        >
            <Choice
                label=say!(speech, map.trade)
                any=say!(speech, map.any_trade)
                options=trades
                value=Signal::derive(move || {
                    filter.with(|filter| filter.trade.as_ref().map(ToString::to_string))
                })
                on_choose=move |slug: String| change(&|filter| {
                    filter.trade = TradeId::parse(&slug).ok();
                })
            />
            <Choice
                label=say!(speech, map.town)
                any=say!(speech, map.any_town)
                options=towns
                value=Signal::derive(move || {
                    filter.with(|filter| filter.town.as_ref().map(ToString::to_string))
                })
                on_choose=move |slug: String| change(&|filter| {
                    filter.town = TownId::parse(&slug).ok();
                })
            />
            <Choice
                label=say!(speech, map.offer)
                any=say!(speech, map.any_offer)
                options=offers
                value=Signal::derive(move || {
                    filter.with(|filter| filter.offer.map(|offer| offer.key().to_owned()))
                })
                on_choose=move |key: String| change(&|filter| filter.offer = Offer::from_key(&key))
            />
            {move || {
                filtered()
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="link-button"
                                on:click=move |_| on_change.run(BusinessFilter::default())
                            >
                                {say!(speech, map.reset)}
                            </button>
                        }
                    })
            }}
        </form>
    }
}

/// One filter as a native select: the device's own way to choose from many.
#[component]
fn Choice(
    label: String,
    any: String,
    options: Vec<(String, String)>,
    value: Signal<Option<String>>,
    #[prop(into)] on_choose: Callback<String>,
) -> impl IntoView {
    view! {
        <label class="select" data-set=move || value.with(Option::is_some).then_some("")>
            <span class="select__label sr-only">{label}</span>
            <select
                class="select__input"
                on:change:target=move |event| on_choose.run(event.target().value())
            >
                <option value="" selected=move || value.with(Option::is_none)>
                    {any}
                </option>
                {options
                    .into_iter()
                    .map(|(key, name)| {
                        let own = key.clone();
                        let selected = move || value.with(|it| it.as_ref() == Some(&own));
                        view! {
                            <option value=key selected=selected>
                                {name}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
            {Icon::Down.view()}
        </label>
    }
}
