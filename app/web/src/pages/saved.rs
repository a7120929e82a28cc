use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    business::{Business, BusinessId},
    trade::{Trade, TradeId},
};

use crate::{
    components::{Empty, FeedGate, FirmItem, Heading, Icon, Link, TradeTile},
    i18n::use_speech,
    routes, say,
    state::{Catalogue, Firms, use_shards, use_store},
};

/// What the person put aside.
#[component]
pub fn SavedPage() -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let nothing = Memo::new(move |_| {
        store
            .session
            .with(|session| session.saved_trades.is_empty() && session.saved_businesses.is_empty())
    });
    view! {
        <div class="page saved">
            <header class="page__head">
                <Heading
                    class="page__title"
                    document_title=say!(speech, saved.document)
                >
                    {say!(speech, saved.title)}
                </Heading>
                <Link
                    href=routes::SETTINGS
                    class="icon-button"
                    label=say!(speech, nav.settings)
                >
                    {Icon::Settings.view()}
                </Link>
            </header>
            {move || {
                if nothing.get() {
                    view! {
                        <Empty
                            picture="1f516"
                            title=say!(speech, saved.empty_title)
                            text=say!(speech, saved.empty)
                        >
                            <Link href=routes::TRADES class="button">
                                {say!(speech, saved.discover)}
                                {Icon::Arrow.view()}
                            </Link>
                        </Empty>
                    }
                    .into_any()
                } else {
                    view! {
                        <FeedGate children=|catalogue| view! { <Lists catalogue /> } />
                    }
                    .into_any()
                }
            }}
        </div>
    }
}

#[component]
fn Lists(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let shards = use_shards();
    let trade_ids = Memo::new(move |_| store.session.with(|it| it.saved_trades.clone()));
    let business_ids = Memo::new(move |_| store.session.with(|it| it.saved_businesses.clone()));
    Effect::new(move || {
        if !business_ids.with(Vec::is_empty) {
            shards.request_all();
        }
    });

    let known = catalogue.clone();
    let trades = move || {
        let find = |id: &TradeId| known.trade(id).cloned();
        trade_ids.with(|ids| ids.iter().rev().filter_map(find).collect::<Vec<Trade>>())
    };
    let businesses = move || {
        let all: Vec<_> = shards.all();
        let find = |id: &BusinessId| {
            all.iter().find_map(|(_, firms)| match firms {
                Firms::Ready(firms) => firms.iter().find(|firm| firm.id == *id).cloned(),
                Firms::Loading | Firms::Failed => None,
            })
        };
        business_ids.with(|ids| ids.iter().rev().filter_map(find).collect::<Vec<Business>>())
    };
    let group_of = move |business: &Business| {
        let trade = business.trades.first().and_then(|trade| catalogue.trade(trade));
        trade.map_or("service", |trade| trade.group.key())
    };
    let has_trades = move || !trade_ids.with(Vec::is_empty);
    let has_businesses = move || !business_ids.with(Vec::is_empty);
    view! {
        <div class="saved__columns">
            <section aria-labelledby="saved-trades" hidden=move || !has_trades()>
                <h2 class="section-title" id="saved-trades">
                    {say!(speech, saved.trades)}
                </h2>
                <ul class="tiles tiles--few">
                    <For each=trades key=|trade| trade.id.clone() let:trade>
                        <li>
                            <TradeTile trade />
                        </li>
                    </For>
                </ul>
            </section>
            <section aria-labelledby="saved-businesses" hidden=move || !has_businesses()>
                <h2 class="section-title" id="saved-businesses">
                    {say!(speech, saved.businesses)}
                </h2>
                <ul class="firms">
                    <For each=businesses key=|business| business.id.clone() let:business>
                        {
                            let group = group_of(&business);
                            view! { <FirmItem business group distance=None /> }
                        }
                    </For>
                </ul>
            </section>
        </div>
    }
}
