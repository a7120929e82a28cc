//! The game through a lens: only the trades that work on a topic of the future are dealt.
//!
//! The whole app's, because it takes the trades' details: the game alone does not wait for them, and
//! `boot.js` starts the whole app for an address with a topic.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use packan_domain::trade::{Group, Topic, TopicExample, TradeId};

use super::swipe::{End, PlayHead, Swipe, SwipePage, ToResult};
use crate::{
    components::{FeedGate, Heading, Icon, Link, Play, Waiting},
    i18n::use_speech,
    routes, say,
    state::{Catalogue, FeedContext, Matches, use_feed, use_store},
    words,
};

/// All cards, or those of the topic that the address names.
#[component]
pub fn LensPage() -> impl IntoView {
    let query = use_query_map();
    let topic =
        Memo::new(move |_| query.with(|query| Topic::from_key(query.get(routes::TOPIC)?.as_str())));
    move || match topic.get() {
        None => view! { <SwipePage /> }.into_any(),
        Some(topic) => {
            view! { <FeedGate children=move |catalogue| view! { <Through catalogue topic /> } /> }
                .into_any()
        }
    }
}

/// The cards of a topic, once it is known which these are.
#[component]
fn Through(catalogue: Arc<Catalogue>, topic: Topic) -> impl IntoView {
    let feed = use_feed();
    let load = move || Group::ALL.iter().for_each(|group| feed.load_details(*group));
    load();
    let come = Memo::new(move |_| Group::ALL.iter().all(|group| feed.has_details(*group)));
    let lacks = Memo::new(move |_| Group::ALL.iter().any(|group| feed.lacks_details(*group)));
    let lens = Memo::new(move |_| trades_on(feed, &catalogue, topic));
    move || match (come.get(), lacks.get()) {
        (false, _) => view! { <Waiting /> }.into_any(),
        (true, true) => view! { <Failed on_retry=load /> }.into_any(),
        (true, false) => view! { <Cards topic lens=lens.get() /> }.into_any(),
    }
}

/// The trades that work on a topic; tracks.
fn trades_on(feed: FeedContext, catalogue: &Catalogue, topic: Topic) -> Arc<[TradeId]> {
    let works = |topics: &[TopicExample]| topics.iter().any(|told| told.topic == topic);
    let trades = catalogue.trades.iter();
    let named = trades.filter(|trade| feed.details_of(trade).is_some_and(|it| works(&it.topics)));
    named.map(|trade| trade.id.clone()).collect()
}

#[component]
fn Cards(topic: Topic, lens: Arc<[TradeId]>) -> impl IntoView {
    let speech = use_speech();
    let count = lens.len();
    // Below here, what is dealt is what the lens lets through.
    provide_context(Matches::through(use_store(), use_feed(), Signal::stored(Some(lens))));
    let play = Play::new();
    let name = words::topic(speech, topic);
    let end = End {
        title: say!(speech, lens.done, count = count, topic = name),
        text: say!(speech, lens.done_more),
        ways: (move || {
            view! {
                <ToResult />
                <Link href=routes::SWIPE class="button button--outline">
                    {say!(speech, lens.off)}
                </Link>
            }
            .into_any()
        })
        .into(),
    };
    let head = move |ready| {
        view! {
            <PlayHead play ready />
            <Link href=routes::SWIPE class="lens">
                <span class="lens__name">{say!(speech, lens.only, topic = name)}</span>
                <span class="lens__count">{say!(speech, lens.count, count = count)}</span>
                <span class="sr-only">{say!(speech, lens.off)}</span>
                {Icon::Cross.view()}
            </Link>
        }
        .into_any()
    };
    view! {
        <div class="lensed">
            <Swipe play head end />
        </div>
    }
}

/// Which trades these are could not be had: once more, or all cards.
#[component]
fn Failed(on_retry: impl Fn() + 'static) -> impl IntoView {
    let speech = use_speech();
    view! {
        <div class="page">
            <Heading class="sr-only" document_title=say!(speech, swipe.document)>
                {say!(speech, swipe.heading)}
            </Heading>
            <div class="notice notice--error" role="alert">
                {Icon::Info.view()}
                <p class="notice__text">{say!(speech, lens.failed)}</p>
                <button type="button" class="notice__action" on:click=move |_| on_retry()>
                    {say!(speech, state.retry)}
                </button>
            </div>
            <Link href=routes::SWIPE class="button button--outline">
                {say!(speech, lens.off)}
            </Link>
        </div>
    }
}
