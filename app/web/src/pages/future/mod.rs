mod chapter;

use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    language::Localized,
    trade::{Group, Topic, Trade},
};

use self::chapter::Chapter;
use crate::{
    components::{FeedGate, Heading, Link, Picture, Waiting},
    i18n::use_speech,
    routes, say,
    state::{Catalogue, FeedContext, use_feed},
    words,
};

/// What the crafts work on for the future, a chapter for each topic.
#[component]
pub fn FuturePage() -> impl IntoView {
    let speech = use_speech();
    let feed = use_feed();
    view! {
        <article class="page campaign future">
            <header class="future__head">
                <Heading class="region__title" document_title=say!(speech, future.document)>
                    {say!(speech, future.title)}
                </Heading>
                <p class="campaign__lead">{say!(speech, future.lead)}</p>
            </header>
            <nav aria-label=say!(speech, future.chapters)>
                <ul class="chapters">
                    {Topic::ALL.iter().map(|&topic| view! { <To topic /> }).collect_view()}
                </ul>
            </nav>
            <FeedGate children=move |catalogue| {
                for group in Group::ALL {
                    feed.load_details(*group);
                }
                let come = Memo::new(move |_| {
                    Group::ALL.iter().all(|group| feed.has_details(*group))
                });
                move || {
                    if come.get() {
                        view! { <Chapters catalogue=catalogue.clone() /> }.into_any()
                    } else {
                        view! { <Waiting /> }.into_any()
                    }
                }
            } />
            <p class="source">{say!(speech, future.source)}</p>
        </article>
    }
}

/// The way to a chapter.
#[component]
fn To(topic: Topic) -> impl IntoView {
    let speech = use_speech();
    view! {
        <li>
            <Link
                href=format!("{}#{}", routes::FUTURE, topic.key())
                class="chapters__one"
                group=group(topic)
            >
                <Picture code=Some(picture(topic).to_owned()) class="chapters__picture" />
                <span>{words::topic(speech, topic)}</span>
            </Link>
        </li>
    }
}

#[component]
fn Chapters(catalogue: Arc<Catalogue>) -> impl IntoView {
    let feed = use_feed();
    let chapters = Topic::ALL.iter().map(|&topic| {
        let trades = untrack(|| working_on(feed, &catalogue, topic));
        view! { <Chapter topic trades /> }
    });
    chapters.collect_view()
}

/// The trades that work on a topic, each with how: one of each group first, so that no two
/// neighbours are alike.
fn working_on(feed: FeedContext, catalogue: &Catalogue, topic: Topic) -> Vec<(Trade, Localized)> {
    let of_group = |group: &Group| -> Vec<(Trade, Localized)> {
        let trades = catalogue.trades.iter().filter(|trade| trade.group == *group);
        let known = trades.filter_map(|trade| {
            let topics = feed.details_of(trade)?.topics;
            let told = topics.into_iter().find(|told| told.topic == topic)?;
            Some((trade.clone(), told.example))
        });
        known.collect()
    };
    let mut groups: Vec<_> = Group::ALL.iter().map(|group| of_group(group).into_iter()).collect();
    let mut trades = Vec::new();
    loop {
        let before = trades.len();
        trades.extend(groups.iter_mut().filter_map(Iterator::next));
        if trades.len() == before {
            return trades;
        }
    }
}

/// The picture of a topic, by emoji code point.
pub const fn picture(topic: Topic) -> &'static str {
    match topic {
        Topic::Sustainability => "267b-fe0f",
        Topic::Climate => "1f30d",
        Topic::Demography => "1f475",
        Topic::Integration => "1f91d",
        Topic::Digitalisation => "1f4bb",
        Topic::Mobility => "1f6b2",
    }
}

/// Key of the group whose colour a topic wears.
const fn group(topic: Topic) -> &'static str {
    match topic {
        Topic::Sustainability => "service",
        Topic::Climate => "vehicles",
        Topic::Demography => "design-textile",
        Topic::Integration => "construction",
        Topic::Digitalisation => "electrical-metal",
        Topic::Mobility => "health",
    }
}
