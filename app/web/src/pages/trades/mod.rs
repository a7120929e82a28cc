mod choice;
mod filters;

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use packan_domain::{search::TradeSearch, trade::Trade};

use self::{choice::Choice, filters::Filters};
use crate::{
    components::{Empty, FeedGate, Heading, TradeTile},
    i18n::use_speech,
    say,
    state::{Catalogue, DetailsState, use_feed},
};

/// All trades: to search, by group, by sides of the work. What is shown stands in the address.
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
    let feed = use_feed();
    let query = use_query_map();
    let navigate = use_navigate();
    // What people call the trades comes with their details; names can be searched before.
    feed.load_details();

    let choice = Memo::new(move |_| query.with(Choice::of));
    let go = Callback::new(move |choice: Choice| {
        let options = NavigateOptions { replace: true, scroll: false, ..Default::default() };
        navigate(&choice.address(), options);
    });

    let all = catalogue.clone();
    let search = Memo::new(move |_| {
        let names = TradeSearch::new(&all.trades, speech.language());
        match feed.details() {
            DetailsState::Ready(details) => names.with_aliases(&details, speech.language()),
            DetailsState::Loading | DetailsState::Failed => names,
        }
    });
    let found = Memo::new(move |_| {
        let choice = choice.get();
        let ids = search.with(|search| search.find(&choice.text));
        let trades = ids.iter().filter_map(|id| catalogue.trade(id));
        trades.filter(|trade| choice.admits(trade)).cloned().collect::<Vec<Trade>>()
    });
    let count = move || match found.with(Vec::len) {
        1 => say!(speech, trades.count_one),
        count => say!(speech, trades.count, count = count),
    };
    view! {
        <Filters choice on_change=go />
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
                                on:click=move |_| go.run(Choice::default())
                            >
                                {say!(speech, trades.clear)}
                            </button>
                        </Empty>
                    }
                })
        }}
    }
}
