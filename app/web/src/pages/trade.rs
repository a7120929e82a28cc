use std::sync::Arc;

use leptos::{either::Either, prelude::*};
use leptos_router::{components::A, hooks::use_params_map};
use packan_domain::{
    language::Localized,
    session::Event,
    trade::{Trade, TradeDetails},
};

use super::{Missing, result::firms_text};
use crate::{
    components::{
        CertificateShares, FeedGate, Heading, Icon, PayChart, SaveButton, Scene, TradeTile,
        breakable, longest_piece, variant,
    },
    format,
    i18n::*,
    routes, say,
    state::{Catalogue, DetailsState, Nearby, use_feed, use_store},
    words,
};

/// Similar trades shown.
const SIMILAR: usize = 3;

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
    feed.load_details();

    let id = StoredValue::new(trade.id.clone());
    let firms_label = move || {
        id.with_value(|id| firms_text(speech, nearby, id))
            .unwrap_or_else(|| say!(speech, trade.firms))
    };
    let firms_address = move || {
        let town = store.session.with(|session| session.town.clone());
        id.with_value(|id| routes::map_for(Some(id), town.as_ref()))
    };
    let details = Memo::new(move |_| id.with_value(|id| feed.details_of(id)));
    let failed = move || matches!(feed.details(), DetailsState::Failed);
    let group = trade.group.key();
    let similar = catalogue.engine.similar(&trade.id, SIMILAR);
    let similar: Vec<Trade> =
        similar.iter().filter_map(|id| catalogue.trade(id)).cloned().collect();
    let trade = StoredValue::new(trade);
    view! {
        <article class="page trade" data-group=group>
            <Hero trade=trade.get_value() />
            <div class="trade__body">
                <Facts trade=trade.get_value() />
                {move || {
                    details
                        .get()
                        .map(|details| view! { <Details trade=trade.get_value() details /> })
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
                                        on:click=move |_| feed.load_details()
                                    >
                                        {say!(speech, state.retry)}
                                    </button>
                                </div>
                            }
                        })
                }}
                <section class="trade__section" aria-labelledby="similar-title">
                    <h2 class="section-title" id="similar-title">
                        {say!(speech, trade.similar)}
                    </h2>
                    <ul class="tiles tiles--few">
                        {similar
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
            </div>
            <div class="sticky-action">
                <A href=firms_address attr:class="button">
                    {firms_label}
                    {Icon::Arrow.view()}
                </A>
            </div>
        </article>
    }
}

/// The poster on top.
#[component]
fn Hero(trade: Trade) -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let id = StoredValue::new(trade.id.clone());
    let saved = Signal::derive(move || {
        store.session.with(|session| id.with_value(|id| session.saved_trades.contains(id)))
    });
    let toggle = move |()| {
        store.apply(Event::TradeToggled(id.get_value()));
    };
    let (name, hook, group) = (trade.name.clone(), trade.hook.clone(), trade.group);
    let variant = variant(&trade.id);
    let headline = breakable(name.get(speech.language()));
    let document_title = say!(speech, trade.document, trade = name.get(speech.language()));
    view! {
        <header class="hero" data-group=group.key() data-variant=variant>
            <div class="hero__bar">
                <A
                    href=routes::TRADES
                    attr:class="icon-button icon-button--onCard"
                    attr:aria-label=say!(speech, trades.title)
                >
                    {Icon::Arrow.view_as("icon icon--back")}
                </A>
                <SaveButton saved on_toggle=toggle />
            </div>
            <Scene trade />
            <div class="hero__text">
                <p class="hero__group">{words::group(speech, group)}</p>
                <Heading class="hero__name" document_title>
                    <span style:--letters=longest_piece(&headline).to_string()>{headline.clone()}</span>
                </Heading>
                <p class="hero__hook">
                    {hook.map(|hook| hook.get(speech.language()).to_owned())}
                </p>
            </div>
        </header>
    }
}

/// How long, what it pays at first, where.
#[component]
fn Facts(trade: Trade) -> impl IntoView {
    let speech = use_speech();
    let Trade { months, first_pay, workplace, .. } = trade;
    view! {
        <dl class="facts">
            {months
                .map(|months| {
                    let years = {
                        let years = format::years(months, speech.language());
                        say!(speech, trade.years, years = years)
                    };
                    view! {
                        <div class="facts__item">
                            <dt>{say!(speech, trade.duration)}</dt>
                            <dd>{years}</dd>
                        </div>
                    }
                })}
            {first_pay
                .map(|pay| {
                    let pay = {
                        let pay = format::euros(pay.min, speech.language());
                        say!(speech, swipe.pay, pay = pay)
                    };
                    view! {
                        <div class="facts__item">
                            <dt>{say!(speech, trade.pay)}</dt>
                            <dd>{pay}</dd>
                        </div>
                    }
                })}
            {workplace
                .map(|place| {
                    view! {
                        <div class="facts__item">
                            <dt>{say!(speech, trade.place)}</dt>
                            <dd>{place.get(speech.language()).to_owned()}</dd>
                        </div>
                    }
                })}
        </dl>
    }
}

/// What the page adds to the card.
#[component]
fn Details(trade: Trade, details: TradeDetails) -> impl IntoView {
    let speech = use_speech();
    let TradeDetails { pay, pay_area, certificates, provenance, .. } = details;
    let (conditions, interests) = (trade.conditions, trade.interests);
    let source = {
        let date = format::date(&provenance.date, speech.language());
        let source = provenance.source.clone();
        say!(speech, trade.source, source = source, date = date)
    };
    view! {
        {(!pay.is_empty())
            .then(|| {
                view! {
                    <section class="trade__section" aria-labelledby="pay-title">
                        <h2 class="section-title" id="pay-title">
                            {say!(speech, trade.earn)}
                        </h2>
                        <PayChart pay />
                        <p class="source">
                            {say!(speech, trade.gross)}
                            {pay_area
                                .map(|area| {
                                    format!(" · {}", say!(speech, trade.area, area = area))
                                })}
                        </p>
                        {details
                            .median_salary
                            .map(|pay| {
                                view! {
                                    <p class="trade__note">
                                        {say!(speech, trade.later, pay = format::euros(pay, speech.language()))}
                                    </p>
                                }
                            })}
                    </section>
                }
            })}
        <Listed
            id="day-title"
            class="day"
            title=say!(speech, trade.day)
            items=details.activities
        />
        <Listed
            id="where-title"
            class="tags"
            title=say!(speech, trade.workplaces)
            items=details.workplaces
        />
        <section class="trade__section" aria-labelledby="conditions-title">
            <h2 class="section-title" id="conditions-title">
                {say!(speech, trade.conditions)}
            </h2>
            <ul class="tags">
                {conditions
                    .into_iter()
                    .map(|condition| {
                            view! { <li class="tag">{words::condition(speech, condition)}</li> }
                        })
                    .collect_view()}
            </ul>
        </section>
        {certificates
            .map(|certificates| {
                view! {
                    <section class="trade__section" aria-labelledby="certificates-title">
                        <h2 class="section-title" id="certificates-title">
                            {say!(speech, trade.certificates)}
                        </h2>
                        <p class="trade__note">
                            {say!(speech, trade.no_certificate_required)}
                        </p>
                        <CertificateShares certificates />
                    </section>
                }
            })}
        <section class="trade__section" aria-labelledby="interests-title">
            <h2 class="section-title" id="interests-title">
                {say!(speech, trade.interests)}
            </h2>
            <ul class="tags">
                {interests
                    .into_iter()
                    .map(|interest| {
                            view! { <li class="tag">{words::interest(speech, interest)}</li> }
                        })
                    .collect_view()}
            </ul>
        </section>
        <section class="trade__section" aria-labelledby="career-title">
            <h2 class="section-title" id="career-title">
                {say!(speech, trade.career)}
            </h2>
            <p class="trade__note">{say!(speech, trade.career_text)}</p>
        </section>
        <p class="source trade__source">
            {source}
            {details.hand_set.then(|| format!(" · {}", say!(speech, trade.hand_set)))}
        </p>
    }
}

/// A heading with a list under it; nothing where the list is empty.
#[component]
fn Listed(
    id: &'static str,
    class: &'static str,
    title: String,
    items: Vec<Localized>,
) -> impl IntoView {
    let speech = use_speech();
    let item_class = (class == "tags").then_some("tag");
    (!items.is_empty()).then(|| {
        view! {
            <section class="trade__section" aria-labelledby=id>
                <h2 class="section-title" id=id>
                    {title}
                </h2>
                <ul class=class>
                    {items
                        .into_iter()
                        .map(|item| {
                            view! {
                                <li class=item_class>
                                    {item.get(speech.language()).to_owned()}
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </section>
        }
    })
}
