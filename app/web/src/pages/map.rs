use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
    params::ParamsMap,
};
use packan_domain::{
    business::{Business, BusinessFilter, BusinessId, Offer},
    order::sort_by,
    region::TownId,
    trade::TradeId,
};

use crate::{
    components::{FeedGate, FirmItem, Heading, Icon, MapFilters, MapView, Placed},
    i18n::use_speech,
    routes, say,
    state::{Catalogue, Firms, use_shards, use_store},
};

/// Businesses the list shows before it is asked for more.
const PAGE: usize = 40;

/// Map and list of the businesses, in step; what is shown stands in the address.
#[component]
pub fn MapPage() -> impl IntoView {
    view! { <FeedGate children=|catalogue| view! { <Places catalogue /> } /> }
}

#[component]
fn Places(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let filter = filter_in_address();
    let town = Memo::new(move |_| filter.with(|filter| filter.town.clone()));
    let placed = placed(catalogue.clone(), filter);
    let chosen = RwSignal::new(None::<BusinessId>);
    let most = RwSignal::new(PAGE);
    let sheet = RwSignal::new("half");
    load_what_is_looked_at(town);

    let change = use_filter_change();
    let name_of = catalogue.clone();
    let title = Signal::derive(move || {
        let count = placed.with(Vec::len);
        let town = town.get().and_then(|id| Some(name_of.town(&id)?.name.clone()));
        match (town, count) {
            (Some(town), 1) => say!(speech, map.count_in_one, town = town),
            (Some(town), _) => say!(speech, map.count_in, count = count, town = town),
            (None, 1) => say!(speech, map.count_one),
            (None, _) => say!(speech, map.count, count = count),
        }
    });
    let groups = catalogue.clone();
    let group_of = move |placed: &Placed| {
        let trade = placed.trade.as_ref().and_then(|trade| groups.trade(trade));
        trade.map_or("service", |trade| trade.group.key())
    };
    let listed = move || {
        let mut listed =
            placed.with(|placed| placed.iter().take(most.get()).cloned().collect::<Vec<_>>());
        // A firm whose pin was pressed comes first, wherever it stands in the order.
        if let Some(id) = chosen.get()
            && let Some(pressed) =
                placed.with(|all| all.iter().find(|it| it.business.id == id).cloned())
        {
            listed.retain(|it| it.business.id != id);
            listed.insert(0, pressed);
        }
        listed
    };
    view! {
        <div class="places" data-sheet=move || sheet.get()>
            <section class="places__list" aria-labelledby="places-title">
                <SheetHandle sheet />
                <Heading
                    class="places__title"
                    document_title=say!(speech, map.document)
                >
                    <span id="places-title">{move || title.get()}</span>
                </Heading>
                <MapFilters catalogue=catalogue.clone() filter on_change=change />
                {catalogue.index.sample.then(|| view! { <SampleNote /> })}
                <ul class="firms">
                    <For each=listed key=|placed| placed.business.id.clone() let:placed>
                        {
                            let id = placed.business.id.clone();
                            let group = group_of(&placed);
                            view! {
                                <FirmItem
                                    business=placed.business
                                    group
                                    distance=placed.distance
                                    chosen=Signal::derive(move || {
                                        chosen.with(|chosen| chosen.as_ref() == Some(&id))
                                    })
                                />
                            }
                        }
                    </For>
                </ul>
                <ListEnd placed most town on_change=change />
            </section>
            <MapView catalogue placed town chosen />
        </div>
    }
}

/// The filter as the address says it.
fn filter_in_address() -> Memo<BusinessFilter> {
    let query = use_query_map();
    Memo::new(move |_| {
        query.with(|query| BusinessFilter {
            trade: query.get("beruf").and_then(|slug| TradeId::parse(&slug).ok()),
            town: query.get("ort").and_then(|slug| TownId::parse(&slug).ok()),
            offer: query.get("angebot").and_then(|key| Offer::from_key(&key)),
            text: query.get("q").unwrap_or_default(),
        })
    })
}

/// Puts a changed filter into the address, in place of the one before.
fn use_filter_change() -> Callback<BusinessFilter> {
    let navigate = use_navigate();
    Callback::new(move |filter: BusinessFilter| {
        let mut query = ParamsMap::new();
        let pairs = [
            ("beruf", filter.trade.map(|trade| trade.to_string())),
            ("ort", filter.town.map(|town| town.to_string())),
            ("angebot", filter.offer.map(|offer| offer.key().to_owned())),
            ("q", Some(filter.text).filter(|text| !text.is_empty())),
        ];
        for (key, value) in pairs {
            if let Some(value) = value {
                query.insert(key, value);
            }
        }
        let options = NavigateOptions { replace: true, scroll: false, ..Default::default() };
        navigate(&format!("{}{}", routes::MAP, query.to_query_string()), options);
    })
}

/// Fetches the shards of what is looked at, and no others.
fn load_what_is_looked_at(town: Memo<Option<TownId>>) {
    let shards = use_shards();
    Effect::new(move || match town.get() {
        Some(town) => shards.request(town),
        None => shards.request_all(),
    });
}

/// The businesses that the filter lets through, nearest first.
fn placed(catalogue: Arc<Catalogue>, filter: Memo<BusinessFilter>) -> Memo<Vec<Placed>> {
    let shards = use_shards();
    let store = use_store();
    Memo::new(move |_| {
        let filter = filter.get();
        let home = store.session.with(|session| session.town.clone());
        let from = filter.town.clone().or(home).and_then(|id| Some(catalogue.town(&id)?.center));
        let place = |business: &Business| Placed {
            business: business.clone(),
            trade: filter.trade.clone().or_else(|| business.trades.first().cloned()),
            distance: from.map(|from| from.distance_km(business.point)),
        };
        let mut placed = Vec::new();
        for (_, firms) in shards.all() {
            if let Firms::Ready(firms) = firms {
                placed.extend(firms.iter().filter(|firm| filter.matches(firm)).map(place));
            }
        }
        sort_by(&mut placed, |one, other| {
            let by_distance = one.distance.partial_cmp(&other.distance);
            by_distance
                .unwrap_or(std::cmp::Ordering::Equal)
                .then_with(|| one.business.name.cmp(&other.business.name))
        });
        placed
    })
}

/// On phones: gives list or map more room.
#[component]
fn SheetHandle(sheet: RwSignal<&'static str>) -> impl IntoView {
    let speech = use_speech();
    let next = move || match sheet.get() {
        "half" => "list",
        "list" => "map",
        _ => "half",
    };
    view! {
        <button
            type="button"
            class="places__handle"
            aria-expanded=move || (sheet.get() == "list").to_string()
            on:click=move |_| sheet.set(untrack(next))
        >
            <span class="places__grip" aria-hidden="true"></span>
            <span class="sr-only">
                {move || {
                    if next() == "map" {
                        say!(speech, map.bigger_map)
                    } else {
                        say!(speech, map.bigger_list)
                    }
                }}
            </span>
        </button>
    }
}

/// Says that the firms are invented.
#[component]
pub fn SampleNote() -> impl IntoView {
    let speech = use_speech();
    view! {
        <p class="sample">
            <span class="sample__tag">{say!(speech, map.sample)}</span>
            " "
            {say!(speech, map.sample_note)}
        </p>
    }
}

/// What follows the list: more of it, or why there is none.
#[component]
fn ListEnd(
    placed: Memo<Vec<Placed>>,
    most: RwSignal<usize>,
    town: Memo<Option<TownId>>,
    on_change: Callback<BusinessFilter>,
) -> impl IntoView {
    let speech = use_speech();
    let shards = use_shards();
    let looked_at = move || {
        let town = town.get();
        let all = shards.all().into_iter();
        all.filter(move |(id, _)| town.as_ref().is_none_or(|town| town == id)).map(|it| it.1)
    };
    let loading = move || looked_at().any(|firms| matches!(firms, Firms::Loading));
    let failed = move || looked_at().any(|firms| matches!(firms, Firms::Failed));
    let again = move |_| match town.get_untracked() {
        Some(town) => shards.request(town),
        None => shards.request_all(),
    };
    move || {
        let count = placed.with(Vec::len);
        if failed() {
            return view! {
                <div class="notice notice--error" role="alert">
                    {Icon::Info.view()}
                    <p class="notice__text">{say!(speech, map.firms_failed)}</p>
                    <button type="button" class="notice__action" on:click=again>
                        {say!(speech, state.retry)}
                    </button>
                </div>
            }
            .into_any();
        }
        if loading() {
            return view! {
                <p class="hint" role="status">
                    {say!(speech, map.loading)}
                </p>
            }
            .into_any();
        }
        if count == 0 {
            return view! {
                <p class="hint">{say!(speech, map.none)}</p>
                <button
                    type="button"
                    class="button button--outline"
                    on:click=move |_| on_change.run(BusinessFilter::default())
                >
                    {say!(speech, map.wider)}
                </button>
            }
            .into_any();
        }
        (count > most.get())
            .then(|| {
                view! {
                    <button
                        type="button"
                        class="button button--outline"
                        on:click=move |_| most.update(|most| *most += PAGE)
                    >
                        {say!(speech, map.more)}
                    </button>
                }
            })
            .into_any()
    }
}
