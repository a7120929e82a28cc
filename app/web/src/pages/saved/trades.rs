use std::sync::Arc;

use leptos::{either::Either, prelude::*};
use packan_domain::{
    session::{Event, Item},
    trade::{Trade, TradeId},
};

use super::item::{Gone, Keeping};
use crate::{
    components::TradeRow,
    format,
    i18n::use_speech,
    say,
    state::{Catalogue, use_store},
};

/// The trades that were put aside, the latest first.
#[component]
pub fn Trades(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// Their keys, oldest first.
    trades: Memo<Vec<TradeId>>,
) -> impl IntoView {
    let store = use_store();
    let latest_first =
        move || trades.with(|trades| trades.iter().rev().cloned().collect::<Vec<_>>());
    view! {
        <ul class="kept-list">
            <For each=latest_first key=TradeId::clone let:id>
                {
                    let known = catalogue.trade(&id).cloned();
                    let toggled = id.clone();
                    let on_remove = Callback::new(move |()| {
                        store.apply(Event::TradeToggled(toggled.clone()));
                    });
                    if let Some(trade) = known {
                        Either::Left(view! { <KeptTrade trade on_remove /> })
                    } else {
                        let name = id.to_string();
                        Either::Right(view! { <Gone about=Item::Trade(id) name on_remove /> })
                    }
                }
            </For>
        </ul>
    }
}

/// A trade that was put aside.
#[component]
pub fn KeptTrade(
    /// The trade.
    trade: Trade,
    /// Takes it away.
    #[prop(into)]
    on_remove: Callback<()>,
) -> impl IntoView {
    let speech = use_speech();
    let language = speech.language();
    let name = trade.name.get(language).to_owned();
    let hook = trade.hook.as_ref().map(|hook| hook.get(language).to_owned()).unwrap_or_default();
    let pay = trade.first_pay.map(|pay| format::euros(pay.min, language));
    let figure = pay.map(|pay| say!(speech, swipe.pay, pay = pay)).unwrap_or_default();
    let id = trade.id.clone();
    let about = Item::Trade(id.clone());
    view! {
        <li class="kept" data-kept=id.to_string()>
            <TradeRow trade reason=hook figure />
            <Keeping about name on_remove />
        </li>
    }
}
