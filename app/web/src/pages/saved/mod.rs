mod businesses;
mod folder;
mod item;
mod trades;

use std::sync::Arc;

use leptos::prelude::*;

pub(super) use self::folder::Folder;
use self::{businesses::Businesses, trades::Trades};
#[cfg(feature = "muster")]
pub(super) use self::{item::Gone, trades::KeptTrade};
use crate::{
    components::{Empty, FeedGate, Heading, Icon, Link, Paragraphs},
    effects::{document, print},
    i18n::use_speech,
    routes, say,
    state::{Catalogue, use_store},
};

/// What the person put aside, with their notes: on screen to work with, on paper for school.
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
                if document::is_static() {
                    view! { <Paragraphs text=say!(speech, purpose.saved) /> }.into_any()
                } else if nothing.get() {
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
    let trades = Memo::new(move |_| store.session.with(|it| it.saved_trades.clone()));
    let businesses = Memo::new(move |_| store.session.with(|it| it.saved_businesses.clone()));
    view! {
        <div class="saved__intro">
            <p class="hint">{say!(speech, saved.notes_stay)}</p>
            <button
                type="button"
                class="button button--outline saved__print"
                on:click=|_| print::print()
            >
                {Icon::Print.view()}
                {say!(speech, saved.print)}
            </button>
        </div>
        <div class="saved__columns">
            <section aria-labelledby="saved-trades" hidden=move || trades.with(Vec::is_empty)>
                <h2 class="section-title" id="saved-trades">
                    {say!(speech, saved.trades)}
                </h2>
                <Trades catalogue=catalogue.clone() trades />
            </section>
            <section aria-labelledby="saved-businesses" hidden=move || businesses.with(Vec::is_empty)>
                <h2 class="section-title" id="saved-businesses">
                    {say!(speech, saved.businesses)}
                </h2>
                <Businesses catalogue=catalogue.clone() businesses />
            </section>
        </div>
        <Folder catalogue trades businesses />
    }
}
