mod choice;
mod filters;
mod line;
mod shelf;

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use packan_domain::search::TradeSearch;

use self::shelf::Shelf;
pub(super) use self::{choice::Choice, filters::Filters};
use crate::{
    components::{Empty, FeedGate, Heading},
    effects::paint::after_paint,
    i18n::use_speech,
    say,
    state::{Catalogue, Latest, use_feed},
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

    let chosen = RwSignal::new((0, Choice::default()));
    let latest = Memo::new(move |earlier: Option<&Latest<Choice>>| {
        let address = query.with(Choice::of);
        chosen.with(|chosen| earlier.unwrap_or(&Latest::default()).next(address, chosen))
    });
    let choice = Memo::new(move |_| latest.with(|latest| latest.choice.clone()));
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
    let go = Callback::new(move |choice: Choice| {
        chosen.update(|(made, newest)| {
            *made += 1;
            *newest = choice;
        });
        let navigate = navigate.clone();
        after_paint(move || {
            // More may have been typed by now, and the page may be gone.
            let Some(address) = chosen.try_with_untracked(|(_, newest)| newest.address()) else {
                return;
            };
            let options = NavigateOptions { replace: true, scroll: false, ..Default::default() };
            navigate(&address, options);
        });
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
        <Shelf catalogue found />
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
