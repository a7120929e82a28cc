mod career;
mod details;
mod earn;
mod fit;
mod future;
mod hero;
mod listed;

use std::sync::Arc;

use leptos::{either::Either, prelude::*};
use leptos_router::hooks::use_params_map;
use packan_domain::trade::Trade;

pub(super) use self::{
    career::Career,
    details::Details,
    earn::Earn,
    fit::Fit,
    hero::{Facts, Hero},
};
use super::{Missing, result::firms_text};
use crate::{
    components::{FeedGate, Icon, Link, Piece, TradeTile},
    i18n::use_speech,
    routes, say,
    state::{Catalogue, Nearby, use_feed, use_store},
};

/// Similar trades shown: rows of two or of four have no gap.
const SIMILAR: usize = 4;

/// A trade: what one does, what it pays, who trains it.
#[component]
pub fn TradePage() -> impl IntoView {
    let speech = use_speech();
    let params = use_params_map();
    view! {
        <FeedGate children=move |catalogue| {
            let slug = params.with(|params| params.get("trade")).unwrap_or_default();
            match catalogue.trade_of(&slug).cloned() {
                Some(trade) => Either::Left(view! { <TradeArticle catalogue trade /> }),
                None => {
                    Either::Right(
                        view! {
                            <Missing
                                title=say!(speech, trade.unknown_title)
                                text=say!(speech, trade.unknown)
                                way=routes::TRADES
                                way_label=say!(speech, trades.title)
                            />
                        },
                    )
                }
            }
        } />
    }
}

#[component]
fn TradeArticle(catalogue: Arc<Catalogue>, trade: Trade) -> impl IntoView {
    let speech = use_speech();
    let feed = use_feed();
    let store = use_store();
    let nearby = Nearby::follow();
    let group = trade.group;
    feed.load_details(group);

    let id = StoredValue::new(trade.id.clone());
    let firms_label = move || {
        id.with_value(|id| firms_text(speech, nearby, id))
            .unwrap_or_else(|| say!(speech, trade.firms))
    };
    // The town is not chosen on this page, so the address stays.
    let town = store.session.with_untracked(|session| session.town.clone());
    let firms_address = routes::map_for(Some(&trade.id), town.as_ref());
    let placard = routes::placard_of_trade(&trade.id);
    let similar = catalogue.engine.similar(&trade.id, SIMILAR);
    let similar: Vec<Trade> =
        similar.iter().filter_map(|id| catalogue.trade(id)).cloned().collect();
    let trade = StoredValue::new(trade);
    let details = Memo::new(move |_| trade.with_value(|trade| feed.details_of(trade)));
    let failed = move || feed.lacks_details(group);
    view! {
        <article class="page trade" data-group=group.key()>
            <Piece>
                <Hero trade=trade.get_value() />
            </Piece>
            <div class="trade__body">
                <Piece>
                    <Fit trade=trade.with_value(|trade| trade.id.clone()) />
                    <Facts trade=trade.get_value() />
                </Piece>
                {move || {
                    details
                        .get()
                        .map(|details| {
                            view! {
                                <Piece>
                                    <Details trade=trade.get_value() details />
                                </Piece>
                            }
                        })
                }}
                {move || {
                    failed()
                        .then(|| {
                            view! {
                                <div class="notice notice--error" role="alert">
                                    {Icon::Info.view()}
                                    <p class="notice__text">
                                        {say!(speech, trade.details_failed)}
                                    </p>
                                    <button
                                        type="button"
                                        class="notice__action"
                                        on:click=move |_| feed.load_details(group)
                                    >
                                        {say!(speech, state.retry)}
                                    </button>
                                </div>
                            }
                        })
                }}
                <Piece>
                    <Similar trades=similar />
                </Piece>
                <p class="trade__placard">
                    <Link href=placard class="link-button">
                        {say!(speech, placard.link)}
                    </Link>
                </p>
            </div>
            <div class="sticky-action">
                <Link href=firms_address class="button">
                    {firms_label}
                    {Icon::Arrow.view()}
                </Link>
            </div>
        </article>
    }
}

/// Trades that are much like it.
#[component]
fn Similar(trades: Vec<Trade>) -> impl IntoView {
    let speech = use_speech();
    view! {
        <section class="trade__section" aria-labelledby="similar-title">
            <h2 class="section-title" id="similar-title">
                {say!(speech, trade.similar)}
            </h2>
            <ul class="tiles tiles--few">
                {trades
                    .into_iter()
                    .map(|trade| {
                        view! {
                            <li>
                                <TradeTile trade />
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}
