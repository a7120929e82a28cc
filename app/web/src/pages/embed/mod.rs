mod form;
mod wanted;

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};

use self::{form::Form, wanted::Wanted};
use crate::{
    components::{FeedGate, Heading, Icon, Link, Paragraphs, use_toasts},
    effects::{clipboard, document, spawn},
    embedding::{Embedding, Piece},
    i18n::{Speech, use_speech},
    routes, say,
    state::Catalogue,
};

/// For sites that want to show a piece of the app: the line to paste, and what it shows.
#[component]
pub fn EmbedPage() -> impl IntoView {
    let speech = use_speech();
    view! {
        <div class="page posters embed">
            <header class="page__head">
                <Heading class="page__title" document_title=say!(speech, embed.document)>
                    {say!(speech, embed.title)}
                </Heading>
            </header>
            {if document::is_static() {
                view! { <Paragraphs text=say!(speech, embed.purpose) /> }.into_any()
            } else {
                view! { <FeedGate children=|catalogue| view! { <Maker catalogue /> } /> }.into_any()
            }}
        </div>
    }
}

#[component]
fn Maker(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let query = use_query_map();
    let navigate = use_navigate();
    let known = catalogue.clone();
    let wanted = Memo::new(move |_| {
        let first = known.trades.first().map(|trade| &trade.id);
        let is_known = |trade: &_| known.trade(trade).is_some();
        let wanted = query.with(|query| Wanted::of(query, is_known, first));
        wanted.unwrap_or_else(|| {
            let embedding = Embedding::plain(Piece::Map { trade: None, town: None });
            Wanted { embedding, size: wanted::Size::default() }
        })
    });
    let change = Callback::new(move |wanted: Wanted| {
        let options = NavigateOptions { replace: true, scroll: false, ..Default::default() };
        navigate(&wanted.address(), options);
    });
    let address =
        Memo::new(move |_| document::resolve(&wanted.with(|wanted| wanted.embedding.address())));
    let named = catalogue.clone();
    let title =
        Memo::new(move |_| wanted.with(|wanted| title_of(speech, &named, &wanted.embedding)));
    let line = Memo::new(move |_| {
        wanted.with(|wanted| address.with(|address| wanted.line(address, &title.get())))
    });
    view! {
        <div class="posters__columns">
            <div class="posters__side">
                <p class="posters__note">{say!(speech, embed.lead)}</p>
                <Form catalogue wanted on_change=change />
                <Line line />
                <p class="hint">{say!(speech, embed.promise)}</p>
                <Link href=routes::PRIVACY class="link-button">
                    {say!(speech, nav.privacy)}
                </Link>
            </div>
            <section class="embed__seen" aria-labelledby="embed-seen">
                <h2 class="section-title" id="embed-seen">
                    {say!(speech, embed.preview)}
                </h2>
                <iframe
                    class="embed__frame"
                    src=move || address.get()
                    title=move || title.get()
                    width=move || wanted.with(|wanted| wanted.size.of().0)
                    height=move || wanted.with(|wanted| wanted.size.of().1)
                ></iframe>
            </section>
        </div>
    }
}

/// The line, and the way to take it along.
#[component]
fn Line(line: Memo<String>) -> impl IntoView {
    let speech = use_speech();
    let toasts = use_toasts();
    let copy = move |_| {
        let line = line.get_untracked();
        let (copied, failed) = (say!(speech, embed.copied), say!(speech, inquiry.copy_failed));
        spawn(async move {
            let done = clipboard::copy(&line).await;
            toasts.show(if done { copied } else { failed });
        });
    };
    view! {
        <label class="field">
            <span class="field__label">{say!(speech, embed.line)}</span>
            <textarea
                class="field__input embed__line"
                rows="5"
                readonly
                spellcheck="false"
                prop:value=move || line.get()
            ></textarea>
        </label>
        <button type="button" class="button" on:click=copy>
            {Icon::Copy.view()}
            {say!(speech, embed.copy)}
        </button>
    }
}

/// What a frame is called, in the language that it speaks.
fn title_of(speech: Speech, catalogue: &Catalogue, embedding: &Embedding) -> String {
    let speech = if speech.language() == embedding.language {
        speech
    } else {
        Speech::new(embedding.language)
    };
    let trade = |id: &_| Some(catalogue.trade(id)?.name.get(speech.language()).to_owned());
    match &embedding.piece {
        Piece::Deck => say!(speech, embed.deck_title),
        Piece::Trade(id) => {
            let name = id.as_ref().and_then(trade).unwrap_or_default();
            say!(speech, embed.trade_title, trade = name)
        }
        Piece::Map { town, .. } => {
            let town = town.as_ref().and_then(|id| Some(catalogue.town(id)?.name.clone()));
            let place = town.unwrap_or_else(|| catalogue.index.region.name.clone());
            say!(speech, embed.map_title, place = place)
        }
    }
}
