mod choice;
mod filters;
mod growing;

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use packan_domain::{search::TradeSearch, trade::TradeId};

use self::{choice::Choice, filters::Filters, growing::Growing};
use crate::{
    components::{Empty, FeedGate, Heading, TradeTile},
    i18n::use_speech,
    say,
    state::{Catalogue, use_feed},
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
    feed.load_aliases();

    let choice = Memo::new(move |_| query.with(Choice::of));
    let all = catalogue.clone();
    let search = Memo::new(move |_| {
        let names = TradeSearch::new(&all.trades, speech.language());
        match feed.aliases() {
            Some(aliases) => names.with_aliases(&aliases, speech.language()),
            None => names,
        }
    });
    let trades = catalogue.clone();
    let found = Memo::new(move |_| {
        let choice = choice.get();
        let mut ids = search.with(|search| search.find(&choice.text));
        ids.retain(|id| trades.trade(id).is_some_and(|trade| choice.admits(trade)));
        ids
    });
    let growing = Growing::new(Memo::new(move |_| found.with(Vec::len)));
    let drawn = move || {
        let limit = growing.limit();
        found.with(|ids| ids.iter().take(limit).cloned().collect::<Vec<TradeId>>())
    };
    let go = Callback::new(move |choice: Choice| {
        growing.restart();
        let options = NavigateOptions { replace: true, scroll: false, ..Default::default() };
        navigate(&choice.address(), options);
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
            <For
                each=drawn
                key=TradeId::clone
                children=move |id| {
                    let trade = catalogue.trade(&id).cloned();
                    trade.map(|trade| view! { <li><TradeTile trade /></li> })
                }
            />
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
