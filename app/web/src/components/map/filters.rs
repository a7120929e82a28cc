use std::{collections::BTreeSet, sync::Arc};

use leptos::prelude::*;
use packan_domain::{
    business::{BusinessFilter, Offer, Work},
    order::sort_by,
    region::TownId,
    trade::{Group, Topic},
};

use super::ChoiceChip;
use crate::{
    components::Icon,
    i18n::{Speech, use_speech},
    say,
    state::Catalogue,
    words,
};

/// The filters of map and list in words: what to type, and chips to choose and to tap.
#[component]
pub fn MapFilters(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// What is filtered now.
    filter: Memo<BusinessFilter>,
    /// Years in which an apprenticeship starts somewhere.
    #[prop(into)]
    years: Signal<BTreeSet<u16>>,
    /// Told the changed filter.
    on_change: Callback<BusinessFilter>,
) -> impl IntoView {
    let speech = use_speech();
    let change = move |with: &dyn Fn(BusinessFilter) -> BusinessFilter| {
        on_change.run(with(filter.get_untracked()));
    };
    // On wide screens what is asked for less often waits behind a button.
    let all = RwSignal::new(false);
    let towns: Vec<_> = (catalogue.index.region.towns.iter())
        .map(|town| (town.id.to_string(), town.name.clone()))
        .collect();
    let has_towns = !towns.is_empty();
    let topics = Topic::ALL
        .iter()
        .map(|&topic| (topic.key().to_owned(), words::topic(speech, topic)))
        .collect();
    let filtered = move || filter.with(|filter| *filter != BusinessFilter::default());
    view! {
        <form
            class="filters"
            role="search"
            aria-label=say!(speech, map.filters)
            data-all=move || all.get().then_some("")
            on:submit=|event| event.prevent_default()
        >
            <label class="filters__search">
                <span class="sr-only">{say!(speech, map.search)}</span>
                {Icon::Search.view()}
                <input
                    class="filters__text"
                    type="search"
                    autocomplete="off"
                    enterkeyhint="search"
                    placeholder=say!(speech, map.search_example)
                    prop:value=move || filter.with(|filter| filter.text.clone())
                    on:input:target=move |event| {
                        let text = event.target().value();
                        change(&|filter| BusinessFilter { text: text.clone(), ..filter });
                    }
                />
            </label>
            <ChoiceChip
                label=say!(speech, map.trade)
                any=say!(speech, map.any_trade)
                options=works(speech, &catalogue)
                value=Signal::derive(move || {
                    filter.with(|filter| filter.work.as_ref().map(|work| work.key().to_owned()))
                })
                on_choose=move |key: String| change(&|filter| {
                    BusinessFilter { work: Work::from_key(&key), ..filter }
                })
            />
            {has_towns
                .then(|| {
                    view! {
                        <ChoiceChip
                            label=say!(speech, map.town)
                            any=say!(speech, map.any_town)
                            options=vec![(String::new(), towns)]
                            value=Signal::derive(move || {
                                filter.with(|filter| filter.town.as_ref().map(ToString::to_string))
                            })
                            on_choose=move |slug: String| change(&|filter| {
                                BusinessFilter { town: TownId::parse(&slug).ok(), ..filter }
                            })
                        />
                    }
                })}
            <OfferChip offer=Offer::Internship filter on_change />
            <OfferChip offer=Offer::TrialDay filter on_change />
            <OfferChip offer=Offer::Apprenticeship filter on_change />
            <For
                each=move || {
                    let mut years = years.get();
                    years.extend(filter.with(|filter| filter.year));
                    years
                }
                key=|year| *year
                let:year
            >
                <YearChip year filter on_change />
            </For>
            <span
                class="filters__more"
                data-set=move || filter.with(|filter| filter.topic.is_some()).then_some("")
            >
                <ChoiceChip
                    label=say!(speech, map.topic)
                    any=say!(speech, map.any_topic)
                    options=vec![(String::new(), topics)]
                    value=Signal::derive(move || {
                        filter.with(|filter| filter.topic.map(|topic| topic.key().to_owned()))
                    })
                    on_choose=move |key: String| change(&|filter| {
                        BusinessFilter { topic: Topic::from_key(&key), ..filter }
                    })
                />
            </span>
            <button
                type="button"
                class="chip filters__toggle"
                aria-expanded=move || all.get().to_string()
                on:click=move |_| all.update(|all| *all = !*all)
            >
                {move || {
                    if all.get() {
                        say!(speech, map.fewer_filters)
                    } else {
                        say!(speech, map.more_filters)
                    }
                }}
            </button>
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

/// Something that is offered, to ask for or not.
#[component]
fn OfferChip(
    offer: Offer,
    filter: Memo<BusinessFilter>,
    on_change: Callback<BusinessFilter>,
) -> impl IntoView {
    let speech = use_speech();
    let asked = move || filter.with(|filter| filter.offers.contains(&offer));
    view! {
        <button
            type="button"
            class="chip"
            class:filters__more=offer == Offer::Apprenticeship
            aria-pressed=move || asked().to_string()
            on:click=move |_| on_change.run(filter.get_untracked().toggled(offer))
        >
            {words::offer(speech, offer)}
        </button>
    }
}

/// A year in which to begin.
#[component]
fn YearChip(
    year: u16,
    filter: Memo<BusinessFilter>,
    on_change: Callback<BusinessFilter>,
) -> impl IntoView {
    let speech = use_speech();
    let asked = move || filter.with(|filter| filter.year == Some(year));
    let toggle = move |_| {
        let filter = filter.get_untracked();
        let year = (filter.year != Some(year)).then_some(year);
        on_change.run(BusinessFilter { year, ..filter });
    };
    view! {
        <button
            type="button"
            class="chip filters__more"
            aria-pressed=move || asked().to_string()
            on:click=toggle
        >
            {say!(speech, map.start, year = year)}
        </button>
    }
}

/// The groups, and then all trades in the order of the alphabet.
fn works(speech: Speech, catalogue: &Catalogue) -> Vec<(String, Vec<(String, String)>)> {
    let groups = Group::ALL
        .iter()
        .map(|&group| (group.key().to_owned(), words::group(speech, group)))
        .collect();
    let name = |id: String, name: &str| (id, name.to_owned());
    let mut trades: Vec<_> = (catalogue.trades.iter())
        .map(|trade| name(trade.id.to_string(), trade.name.get(speech.language())))
        .collect();
    sort_by(&mut trades, |(_, one), (_, other)| one.cmp(other));
    vec![(say!(speech, map.groups), groups), (say!(speech, map.trades), trades)]
}
