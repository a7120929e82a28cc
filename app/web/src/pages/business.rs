use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use packan_domain::{business::Business, session::Event, trade::Trade};

use super::{Missing, map::SampleNote};
use crate::{
    components::{FeedGate, Heading, Icon, Link, Offers, SaveButton, TradeRow, place, use_toasts},
    effects::clipboard,
    format,
    i18n::{Speech, use_speech},
    routes, say,
    state::{Catalogue, Firms, use_shards, use_store},
};

/// A firm: what they train, and how to reach them.
#[component]
pub fn BusinessPage() -> impl IntoView {
    view! { <FeedGate children=|catalogue| view! { <Find catalogue /> } /> }
}

/// Looks for the firm of the address; its town is not in it, so all shards are asked for.
#[component]
fn Find(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let shards = use_shards();
    let params = use_params_map();
    shards.request_all();

    let slug = Memo::new(move |_| params.with(|params| params.get("business")).unwrap_or_default());
    let found = Memo::new(move |_| {
        let slug = slug.get();
        shards.all().into_iter().find_map(|(_, firms)| match firms {
            Firms::Ready(firms) => firms.iter().find(|firm| firm.id.as_str() == slug).cloned(),
            Firms::Loading | Firms::Failed => None,
        })
    });
    let any = move |wanted: fn(&Firms) -> bool| shards.all().iter().any(|(_, firms)| wanted(firms));
    move || {
        if let Some(business) = found.get() {
            let catalogue = catalogue.clone();
            return view! { <Firm catalogue business /> }.into_any();
        }
        if any(|firms| matches!(firms, Firms::Loading)) {
            return view! {
                <div class="page">
                    <p class="hint" role="status">
                        {say!(speech, business.loading)}
                    </p>
                </div>
            }
            .into_any();
        }
        if any(|firms| matches!(firms, Firms::Failed)) {
            return view! {
                <div class="page">
                    <div class="notice notice--error" role="alert">
                        {Icon::Info.view()}
                        <p class="notice__text">{say!(speech, map.firms_failed)}</p>
                        <button
                            type="button"
                            class="notice__action"
                            on:click=move |_| shards.request_all()
                        >
                            {say!(speech, state.retry)}
                        </button>
                    </div>
                </div>
            }
            .into_any();
        }
        view! {
            <Missing
                title=say!(speech, business.unknown_title)
                text=say!(speech, business.unknown)
                way=routes::MAP
                way_label=say!(speech, map.title)
            />
        }
        .into_any()
    }
}

#[component]
fn Firm(catalogue: Arc<Catalogue>, business: Business) -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let id = StoredValue::new(business.id.clone());
    let saved = Signal::derive(move || {
        store.session.with(|session| id.with_value(|id| session.saved_businesses.contains(id)))
    });
    let toggle = move |()| {
        store.apply(Event::BusinessToggled(id.get_value()));
    };
    let home = store.session.with_untracked(|session| session.town.clone());
    let sample = business.sample;
    let distance =
        home.and_then(|home| Some(catalogue.town(&home)?.center.distance_km(business.point)));
    let (title, address) = (business.name.clone(), place(&business.address));
    let document_title = say!(speech, business.document, name = business.name);
    let provenance = business.provenance.clone();
    let source = {
        let date = format::date(&provenance.date, speech.language());
        say!(speech, business.updated, source = provenance.source.clone(), date = date)
    };
    let trades: Vec<Trade> =
        business.trades.iter().filter_map(|id| catalogue.trade(id)).cloned().collect();
    let first = trades.first().cloned();
    let business = StoredValue::new(business);
    view! {
        <article class="page business">
            <header class="page__head page__head--back">
                <Link
                    href=routes::MAP
                    class="icon-button"
                    label=say!(speech, nav.map)
                >
                    {Icon::Arrow.view_as("icon icon--back")}
                </Link>
                <SaveButton saved on_toggle=toggle />
            </header>
            {sample.then(|| view! { <SampleNote /> })}
            <div class="business__columns">
                <div class="business__main">
                    <Heading class="page__title" document_title>
                        {title}
                    </Heading>
                    <p class="business__place">
                        {Icon::Pin.view()} " " {address}
                        {distance
                            .map(|distance| {
                                format!(" · {}", format::kilometres(distance, speech.language()))
                            })}
                    </p>
                    <Offers business=business.get_value() big=true />
                    <section aria-labelledby="trains-title">
                        <h2 class="section-title" id="trains-title">
                            {say!(speech, business.trains)}
                        </h2>
                        <ul class="rows">
                            {trades
                                .into_iter()
                                .map(|trade| view! { <Trained trade business=business.get_value() /> })
                                .collect_view()}
                        </ul>
                    </section>
                    <Known business=business.get_value() />
                </div>
                <div class="business__side">
                    <Reach business=business.get_value() />
                    {first.map(|trade| view! { <FirstMessage trade /> })}
                    <p class="source">{source}</p>
                </div>
            </div>
        </article>
    }
}

/// A trade that is trained here, with places and years where they are known.
#[component]
fn Trained(trade: Trade, business: Business) -> impl IntoView {
    let speech = use_speech();
    let offer = business.apprenticeships.iter().find(|offer| offer.trade == trade.id).cloned();
    let figure = match &offer {
        None => say!(speech, business.ask),
        Some(offer) => match offer.places {
            None => say!(speech, business.from, year = offer.year),
            Some(1) => say!(speech, business.places_one, year = offer.year),
            Some(count) => say!(speech, business.places, year = offer.year, count = count),
        },
    };
    let hook = trade.hook.clone();
    let reason = hook.map(|hook| hook.get(speech.language()).to_owned()).unwrap_or_default();
    view! {
        <li class="row-item">
            <TradeRow trade reason figure />
        </li>
    }
}

/// Opening hours, with "unbekannt" where the source says nothing.
#[component]
fn Known(business: Business) -> impl IntoView {
    let speech = use_speech();
    let hours = business.opening_hours;
    view! {
        <section aria-labelledby="hours-title">
            <h2 class="section-title" id="hours-title">
                {say!(speech, business.hours)}
            </h2>
            <p class="business__hours">
                {hours.unwrap_or_else(|| say!(speech, business.unknown_hours))}
            </p>
        </section>
    }
}

/// Ways to reach the firm; only those that exist.
#[component]
fn Reach(business: Business) -> impl IntoView {
    let speech = use_speech();
    let contact = business.contact;
    // geo: opens the device's own map app; no page is loaded here.
    let point = business.point;
    let ways = [
        (contact.telephone.map(|it| format!("tel:{it}")), Icon::Phone, Way::Call),
        (contact.email.map(|it| format!("mailto:{it}")), Icon::Mail, Way::Mail),
        (contact.url, Icon::Globe, Way::Website),
        (
            Some(format!("geo:{},{}", format::fixed(point.lat, 5), format::fixed(point.lon, 5))),
            Icon::Route,
            Way::Route,
        ),
    ];
    let links = ways.into_iter().filter_map(|(address, icon, way)| Some((address?, icon, way)));
    view! {
        <section class="contact" aria-labelledby="contact-title">
            <h2 class="section-title" id="contact-title">
                {say!(speech, business.contact)}
            </h2>
            <ul class="contact__list">
                {links
                    .enumerate()
                    .map(|(place, (address, icon, way))| {
                        let first = place == 0;
                        view! {
                            <li>
                                <a
                                    class="contact__link"
                                    class:contact__link--first=first
                                    href=address
                                    rel="external noopener noreferrer"
                                >
                                    {icon.view()}
                                    {way_name(speech, way)}
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}

#[derive(Debug, Clone, Copy)]
enum Way {
    Call,
    Mail,
    Website,
    Route,
}

fn way_name(speech: Speech, way: Way) -> String {
    match way {
        Way::Call => say!(speech, business.call),
        Way::Mail => say!(speech, business.mail),
        Way::Website => say!(speech, business.website),
        Way::Route => say!(speech, business.route),
    }
}

/// A first message, ready to be copied: the hardest sentence is the first.
#[component]
fn FirstMessage(trade: Trade) -> impl IntoView {
    let speech = use_speech();
    let toasts = use_toasts();
    // The firm reads German, whatever language its reader speaks.
    let text = say!(speech, business.message_text, trade = trade.name.de);
    let message = text.clone();
    let copy = move |_| {
        let text = message.clone();
        let (copied, failed) = (say!(speech, business.copied), say!(speech, business.copy_failed));
        crate::effects::spawn(async move {
            toasts.show(if clipboard::copy(&text).await { copied } else { failed });
        });
    };
    view! {
        <section class="message" aria-labelledby="message-title">
            <h2 class="section-title" id="message-title">
                {say!(speech, business.message)}
            </h2>
            <p class="hint">{say!(speech, business.message_note)}</p>
            <p class="message__text" lang="de">
                {text}
            </p>
            <button type="button" class="button button--outline" on:click=copy>
                {Icon::Copy.view()}
                {say!(speech, business.copy)}
            </button>
        </section>
    }
}
