use std::sync::Arc;

use leptos::prelude::*;

use super::Picture;
use crate::{
    i18n::use_speech,
    say,
    state::{Catalogue, FeedFailure, FeedState, use_feed},
};

/// Shows a view of the catalogue once the feed is there; until then a skeleton, and a sentence
/// with a way on if it does not come.
#[component]
pub fn FeedGate<F, V>(
    /// The view of a catalogue.
    children: F,
) -> impl IntoView
where
    F: Fn(Arc<Catalogue>) -> V + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let feed = use_feed();
    move || match feed.state() {
        FeedState::Ready(catalogue, _) => children(catalogue).into_any(),
        FeedState::Loading => view! { <Waiting /> }.into_any(),
        FeedState::Failed(failure) => view! { <FeedFailed failure /> }.into_any(),
    }
}

/// A skeleton in place of something that is on its way.
#[component]
pub fn Waiting() -> impl IntoView {
    let speech = use_speech();
    view! {
        <div class="rows" aria-busy="true">
            <p class="sr-only" role="status">
                {say!(speech, state.loading)}
            </p>
            <div class="skeleton skeleton--row" aria-hidden="true"></div>
            <div class="skeleton skeleton--row" aria-hidden="true"></div>
            <div class="skeleton skeleton--row" aria-hidden="true"></div>
        </div>
    }
}

/// Why there is no feed, and the way on.
#[component]
pub fn FeedFailed(
    /// What went wrong.
    failure: FeedFailure,
) -> impl IntoView {
    let speech = use_speech();
    let feed = use_feed();
    let text = match failure {
        FeedFailure::Unreachable => say!(speech, state.unreachable),
        FeedFailure::Unreadable => say!(speech, state.unreadable),
        FeedFailure::UnknownFormat => say!(speech, state.unknown_format),
        FeedFailure::Empty => say!(speech, state.empty),
    };
    view! {
        <section class="error-panel" role="alert">
            <Picture code=Some("1f6e0-fe0f".to_owned()) class="error-panel__picture" />
            <h2 class="error-panel__title">{say!(speech, state.failed_title)}</h2>
            <p class="error-panel__text">{text}</p>
            <button type="button" class="button" on:click=move |_| feed.load()>
                {say!(speech, state.retry)}
            </button>
        </section>
    }
}
