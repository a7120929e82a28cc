mod form;
mod sheet;
mod wanted;

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};

#[cfg(feature = "muster")]
pub(super) use self::sheet::specimen;
use self::{
    form::Form,
    wanted::{Subject, Wanted},
};
use crate::{
    components::{FeedGate, Heading, Icon, Paragraphs, SampleNote},
    effects::{document, print},
    i18n::use_speech,
    say,
    state::{Catalogue, Found, look_up},
};

/// A poster to print: for all trades, one of them, a town, a school or a firm.
#[component]
pub fn PlacardPage() -> impl IntoView {
    let speech = use_speech();
    view! {
        <div class="page posters">
            <header class="page__head">
                <Heading class="page__title" document_title=say!(speech, placard.document)>
                    {say!(speech, placard.title)}
                </Heading>
            </header>
            {if document::is_static() {
                view! { <Paragraphs text=say!(speech, placard.purpose) /> }.into_any()
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
    let wanted = Memo::new(move |_| query.with(Wanted::of));
    let change = Callback::new(move |wanted: Wanted| {
        let options = NavigateOptions { replace: true, scroll: false, ..Default::default() };
        navigate(&wanted.address(), options);
    });
    let shown = catalogue.clone();
    let firm = Signal::derive(move || {
        wanted.with(|wanted| match &wanted.subject {
            Subject::Firm(firm) => Some(firm.clone()),
            _ => None,
        })
    });
    let found = look_up(catalogue.clone(), firm);
    let business = move || match found.get() {
        Found::There(business) => Some(business),
        Found::Searching | Found::Failed | Found::Nowhere => None,
    };
    let is_sample =
        move || business().is_some_and(|firm| firm.sample).then(|| view! { <SampleNote /> });
    let trouble = move || match (firm.get(), found.get()) {
        (Some(_), Found::Searching) => Some(say!(speech, business.loading)),
        (Some(_), Found::Failed) => Some(say!(speech, map.firms_failed)),
        (Some(_), Found::Nowhere) => Some(say!(speech, business.unknown_title)),
        _ => None,
    };
    view! {
        <div class="posters__columns">
            <div class="posters__side">
                <p class="posters__note">{say!(speech, placard.note)}</p>
                <Form catalogue wanted on_change=change />
                <p class="hint" role="status">
                    {trouble}
                </p>
                {is_sample}
                <button type="button" class="button" on:click=|_| print::print()>
                    {Icon::Print.view()}
                    {say!(speech, placard.print)}
                </button>
                <p class="hint">{say!(speech, placard.print_hint)}</p>
            </div>
            <section class="posters__sheet" aria-label=say!(speech, placard.sheet)>
                {move || sheet::of(speech, &shown, &wanted.read(), business().as_deref())}
            </section>
        </div>
    }
}
