use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use packan_domain::{
    search::TradeSearch,
    trade::{Group, Trade},
};

use crate::{
    components::{Empty, FeedGate, Heading, Icon, TradeTile},
    i18n::use_speech,
    routes, say,
    state::Catalogue,
    words,
};

/// All trades: to search, or by group. What is shown stands in the address.
#[component]
pub fn TradesPage() -> impl IntoView {
    let speech = use_speech();
    view! {
        <div class="page trades">
            <header class="page__head">
                <Heading
                    class="page__title"
                    document_title=say!(speech, trades.document)
                >
                    {say!(speech, trades.title)}
                </Heading>
            </header>
            <FeedGate children=|catalogue| view! { <List catalogue /> } />
        </div>
    }
}

#[component]
fn List(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let query = use_query_map();
    let navigate = use_navigate();
    let text = Memo::new(move |_| query.with(|query| query.get("q")).unwrap_or_default());
    let group = Memo::new(move |_| query.with(|query| Group::from_key(&query.get("bereich")?)));
    let go = Callback::new(move |(text, group): (String, Option<Group>)| {
        let options = NavigateOptions { replace: true, scroll: false, ..Default::default() };
        navigate(&address(&text, group), options);
    });

    let all = catalogue.clone();
    let search = Memo::new(move |_| Arc::new(TradeSearch::new(&all.trades, speech.language())));
    let found = Memo::new(move |_| {
        let ids = text.with(|text| search.get().find(text));
        ids.iter()
            .filter_map(|id| catalogue.trade(id))
            .filter(|trade| group.get().is_none_or(|group| trade.group == group))
            .cloned()
            .collect::<Vec<Trade>>()
    });
    let count = move || match found.with(Vec::len) {
        1 => say!(speech, trades.count_one),
        count => say!(speech, trades.count, count = count),
    };
    view! {
        <div class="trades__filters">
            <form class="search" role="search" on:submit=|event| event.prevent_default()>
                <label class="sr-only" for="q">
                    {say!(speech, trades.search)}
                </label>
                {Icon::Search.view()}
                <input
                    class="search__input"
                    id="q"
                    type="search"
                    name="q"
                    autocomplete="off"
                    enterkeyhint="search"
                    placeholder=say!(speech, trades.search)
                    prop:value=move || text.get()
                    on:input:target=move |event| {
                        go.run((event.target().value(), group.get_untracked()));
                    }
                />
            </form>
            <ul class="chips" aria-label=say!(speech, trades.groups)>
                {Group::ALL
                    .iter()
                    .map(|&chip| {
                        let pressed = move || group.get() == Some(chip);
                        let choose = move |_| {
                            let other = (!untrack(pressed)).then_some(chip);
                            go.run((text.get_untracked(), other));
                        };
                        view! {
                            <li>
                                <button
                                    type="button"
                                    class="chip chip--group"
                                    data-group=chip.key()
                                    aria-pressed=move || pressed().to_string()
                                    on:click=choose
                                >
                                    {words::group(speech, chip)}
                                </button>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </div>
        <p class="trades__count" role="status">
            {count}
        </p>
        <ul class="tiles">
            <For each=move || found.get() key=|trade| trade.id.clone() let:trade>
                <li>
                    <TradeTile trade />
                </li>
            </For>
        </ul>
        {move || {
            found
                .with(Vec::is_empty)
                .then(|| {
                    view! {
                        <Empty
                            picture="1f50d"
                            title=say!(speech, trades.none)
                            text=say!(speech, trades.none_hint)
                        >
                            <button
                                type="button"
                                class="button"
                                on:click=move |_| go.run((String::new(), None))
                            >
                                {say!(speech, trades.clear)}
                            </button>
                        </Empty>
                    }
                })
        }}
    }
}

fn address(text: &str, group: Option<Group>) -> String {
    let mut query = leptos_router::params::ParamsMap::new();
    if !text.is_empty() {
        query.insert("q", text.to_owned());
    }
    if let Some(group) = group {
        query.insert("bereich", group.key().to_owned());
    }
    format!("{}{}", routes::TRADES, query.to_query_string())
}
