use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    language::Language,
    session::{Event, Given},
    trade::Trade,
};

use crate::{
    components::{CardFace, FeedFailed, Heading, Icon, Link, Piece, PlayCard, TownPicker, variant},
    effects::document,
    format,
    i18n::{Speech, use_speech},
    routes, say,
    state::{Catalogue, FeedState, use_feed, use_matches, use_store, use_whereabouts},
};

/// The start page: one sentence, one card to try at once, "Los geht's".
#[component]
pub fn StartPage() -> impl IntoView {
    let speech = use_speech();
    let feed = use_feed();
    let store = use_store();
    let matches = use_matches();
    let lead = move || match feed.catalogue() {
        Some(catalogue) => say!(speech, start.lead, count = catalogue.trades.len()),
        None => say!(speech, start.lead_plain),
    };
    let ready = move || matches.progress().is_some_and(|progress| progress.ready);
    let begun = move || store.session.with(|session| !session.answers.is_empty());
    view! {
        <div class="page start">
            <div class="page__actions">
                <Link
                    href=routes::SETTINGS
                    class="icon-button"
                    label=say!(speech, nav.settings)
                >
                    {Icon::Settings.view()}
                </Link>
            </div>
            <section class="start__hero">
                <div class="start__words">
                    <Heading
                        class="start__title"
                        document_title=say!(speech, start.document)
                    >
                        {say!(speech, start.title)}
                    </Heading>
                    <p class="start__lead">{lead}</p>
                    {document::is_static()
                        .then(|| {
                            view! {
                                <noscript>
                                    <p class="start__lead">{say!(speech, purpose.start)}</p>
                                </noscript>
                            }
                        })}
                    <OtherLanguage />
                </div>
                <div class=if offers_english(speech) { "fan fan--lower" } else { "fan" }>
                    // Which card comes first is different for everybody.
                    {move || {
                        feed.catalogue()
                            .filter(|_| !document::is_static())
                            .map(|catalogue| {
                                view! {
                                    <Piece>
                                        <Fan catalogue />
                                    </Piece>
                                }
                            })
                    }}
                </div>
                <div class="start__go">
                    {move || {
                        feed.catalogue()
                            .map(|catalogue| {
                                view! {
                                    <Piece>
                                        <TownPicker catalogue />
                                    </Piece>
                                }
                            })
                    }}
                    <Link href=routes::SWIPE class="button button--go">
                        {move || {
                            if begun() { say!(speech, start.resume) } else { say!(speech, start.go) }
                        }}
                        {Icon::Arrow.view()}
                    </Link>
                    {move || {
                        ready()
                            .then(|| {
                                view! {
                                    <Link href=routes::RESULT class="button button--outline">
                                        {say!(speech, start.to_result)}
                                    </Link>
                                }
                            })
                    }}
                </div>
            </section>
            {move || match feed.state() {
                FeedState::Loading => None,
                FeedState::Ready(catalogue, _) => {
                    let about = view! {
                        <Piece>
                            <About catalogue />
                        </Piece>
                    };
                    Some(about.into_any())
                }
                FeedState::Failed(failure) => Some(view! { <FeedFailed failure /> }.into_any()),
            }}
        </div>
    }
}

/// Whether to offer English: where the device speaks it. German is what most here expect.
fn offers_english(speech: Speech) -> bool {
    speech.language() == Language::German && document::device_language() == Some(Language::English)
}

#[component]
fn OtherLanguage() -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    offers_english(speech).then(|| {
        view! {
            <button
                type="button"
                class="link-button"
                lang="en"
                on:click=move |_| store.prefer(|preferences| {
                    preferences.language = Some(Language::English);
                })
            >
                {say!(speech, start.in_english)}
            </button>
        }
    })
}

/// Three cards, of which the front one is the first of the game and can be answered here.
#[component]
fn Fan(catalogue: Arc<Catalogue>) -> impl IntoView {
    let store = use_store();
    let matches = use_matches();
    let whereabouts = use_whereabouts();
    // The card at the time of the visit: once it is answered, the game goes on on its own page.
    let front = untrack(|| matches.next_card()).and_then(|id| catalogue.trade(&id).cloned());
    let group = front.as_ref().map(|trade| trade.group);
    let sides = catalogue.trades.iter().filter(|trade| Some(trade.group) != group);
    let mut sides = sides.step_by(17).cloned();
    let side = |trade: Option<Trade>, place: &'static str| {
        trade.map(|trade| {
            let (group, variant) = (trade.group.key(), variant(&trade.id));
            view! {
                <div
                    class=format!("card card--small fan__card {place}")
                    aria-hidden="true"
                    data-group=group
                    data-variant=variant
                >
                    <Piece>
                        <CardFace trade small=true />
                    </Piece>
                </div>
            }
        })
    };
    let front = front.map(|trade| {
        let id = trade.id.clone();
        let on_answer = move |answer| {
            store.apply(Event::Answered(Given { trade: id.clone(), answer }));
            whereabouts.go(routes::SWIPE);
        };
        view! {
            <Piece>
                <PlayCard trade small="fan__card fan__card--front" on_answer />
            </Piece>
        }
    });
    view! {
        {side(sides.next(), "fan__card--start")}
        {side(sides.next(), "fan__card--end")}
        {front}
    }
}

/// The figures, and who stands behind it.
#[component]
fn About(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let figure = |key: &str| catalogue.index.facts.iter().find(|fact| fact.key == key).cloned();
    let figures = [
        ("businesses", "construction"),
        ("employees", "electrical-metal"),
        ("apprentices", "service"),
    ]
    .into_iter()
    .filter_map(|(key, group)| Some((figure(key)?, group)));
    let source = figure("businesses").map(|fact| fact.provenance);
    let label = move |key: &str| match key {
        "businesses" => say!(speech, start.fact_businesses),
        "employees" => say!(speech, start.fact_people),
        _ => say!(speech, start.fact_apprentices),
    };
    view! {
            <section class="numbers" aria-labelledby="numbers-title">
                <h2 class="section-title" id="numbers-title">
                    {say!(speech, start.numbers)}
                </h2>
                <ul class="numbers__list">
                    {figures
                        .map(|(fact, group)| {
                            view! {
                                <li class="number" data-group=group>
                                    <strong class="number__figure">
                                        {format::number(fact.value, speech.language())}
                                    </strong>
                                    <span class="number__label">{label(&fact.key)}</span>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
                {source
                    .map(|source| {
                        view! {
                            <p class="source">
                                {
     let date = format::date(&source.date, speech.language());
     say!(speech, start.source, source = source.source, date = date)
    }
                            </p>
                        }
                    })}
            </section>
            <section class="partners" aria-labelledby="partners-title">
                <h2 class="section-title" id="partners-title">
                    {say!(speech, start.partners)}
                </h2>
                <ul class="partners__list">
                    {catalogue
                        .index
                        .partners
                        .iter()
                        .map(|partner| view! { <li>{partner.name.clone()}</li> })
                        .collect_view()}
                </ul>
                <p class="partners__promise">{say!(speech, start.promise)}</p>
                <Links />
            </section>
        }
}

/// The pages that are not in the menu.
#[component]
fn Links() -> impl IntoView {
    let speech = use_speech();
    view! {
        <ul class="partners__links">
            <li><Link href=routes::FOR_BUSINESSES>{say!(speech, nav.for_businesses)}</Link></li>
            <li><Link href=routes::FOR_SCHOOLS>{say!(speech, nav.for_schools)}</Link></li>
            <li><Link href=routes::FOR_PARENTS>{say!(speech, nav.for_parents)}</Link></li>
            <li>
                <Link href=routes::LEAVING_UNIVERSITY>
                    {say!(speech, nav.leaving_university)}
                </Link>
            </li>
            <li><Link href=routes::HOW>{say!(speech, nav.how)}</Link></li>
            <li><Link href=routes::REGION>{say!(speech, nav.region)}</Link></li>
            <li><Link href=routes::PRESS>{say!(speech, nav.press)}</Link></li>
            <li><Link href=routes::IMPRINT>{say!(speech, nav.imprint)}</Link></li>
            <li><Link href=routes::PRIVACY>{say!(speech, nav.privacy)}</Link></li>
            <li><Link href=routes::ACCESSIBILITY>{say!(speech, nav.accessibility)}</Link></li>
        </ul>
    }
}
