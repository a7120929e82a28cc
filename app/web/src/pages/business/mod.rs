mod firm;
mod hours;
mod inquiry;
mod known;
mod message;
mod reach;
mod trained;
mod wrong;

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};
use packan_domain::business::{BusinessId, Vicinity};

use self::firm::Firm;
#[cfg(feature = "muster")]
pub(super) use self::{
    hours::Hours, known::Known, message::FirstMessage, reach::Reach, trained::Trains,
    wrong::WrongEntry,
};
use super::Missing;
use crate::{
    components::{FeedGate, Heading, Icon, Paragraphs},
    effects::document,
    i18n::use_speech,
    routes, say,
    state::{Catalogue, Found, Wanted, look_again, look_up, use_shards},
};

/// A firm: what they train, and how to reach them.
#[component]
pub fn BusinessPage() -> impl IntoView {
    view! { <FeedGate children=|catalogue| view! { <Find catalogue /> } /> }
}

/// Looks for the firm of the address, where the address says that it is.
#[component]
fn Find(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let shards = use_shards();
    let (params, query) = (use_params_map(), use_query_map());
    let wanted = Memo::new(move |_| {
        let slug = params.with(|params| params.get("business"))?;
        let near = query.with(|query| query.get("ort"));
        Some(Wanted {
            id: BusinessId::parse(&slug).ok()?,
            near: near.and_then(|text| Vicinity::parse(&text).ok()),
        })
    });
    let found = look_up(catalogue.clone(), wanted.into());
    let again = catalogue.clone();
    let look_again = Callback::new(move |()| {
        if let Some(wanted) = wanted.get_untracked() {
            look_again(shards, &again, &wanted);
        }
    });
    move || match found.get() {
        Found::There(business) => {
            view! { <Firm catalogue=catalogue.clone() business=(*business).clone() /> }.into_any()
        }
        Found::Searching if document::is_static() => view! {
            <div class="page">
                <Heading class="page__title" document_title=say!(speech, business.document_any)>
                    {say!(speech, business.any)}
                </Heading>
                <Paragraphs text=say!(speech, purpose.business) />
            </div>
        }
        .into_any(),
        Found::Searching => view! {
            <div class="page">
                <p class="hint" role="status">
                    {say!(speech, business.loading)}
                </p>
            </div>
        }
        .into_any(),
        Found::Failed => view! {
            <div class="page">
                <div class="notice notice--error" role="alert">
                    {Icon::Info.view()}
                    <p class="notice__text">{say!(speech, map.firms_failed)}</p>
                    <button
                        type="button"
                        class="notice__action"
                        on:click=move |_| look_again.run(())
                    >
                        {say!(speech, state.retry)}
                    </button>
                </div>
            </div>
        }
        .into_any(),
        Found::Nowhere => view! {
            <Missing
                title=say!(speech, business.unknown_title)
                text=say!(speech, business.unknown)
                way=routes::MAP
                way_label=say!(speech, map.title)
            />
        }
        .into_any(),
    }
}
