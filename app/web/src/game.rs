//! The game by itself: what has to be there before the first card, and no more.

use leptos::prelude::*;

use crate::{
    components::{Frame, Waiting},
    effects::{address, document, handover},
    pages::{StartPage, SwipePage},
    routes,
    shell::Shell,
    state::{Arriving, FeedContext, FeedState, Store, Whereabouts},
};

/// The start page and the game, until somebody goes elsewhere.
#[component]
pub fn Game(
    /// The feed, or why there is none.
    feed: FeedState,
    /// The copy of the record.
    copy: Option<String>,
    /// Where its first page stands.
    arriving: Arriving,
) -> impl IntoView {
    let store = Store::open(copy.as_deref());
    let feed = FeedContext::new(feed);
    handover::offer(move || untrack(|| store.as_text()));
    view! { <Shell store feed arriving pages=|| view! { <Pages /> }.into_any() /> }
}

/// Which page an address shows. Everything else is the whole app's, which replaces the game.
#[component]
fn Pages() -> impl IntoView {
    let path = RwSignal::new(address::path());
    let arrive = move || path.set(address::path());
    address::follow(document::base_path(), arrive);
    let go = Callback::new(move |route: String| {
        address::push(&format!("{}{route}", document::base_path()));
        arrive();
    });
    let whereabouts = Whereabouts::new(path.into(), go);
    provide_context(whereabouts);
    let route = Memo::new(move |_| whereabouts.route());
    Effect::new(move || {
        if !route.with(|route| is_of_the_game(route)) {
            handover::open_whole_app();
        }
    });
    view! {
        <Frame>
            {move || match route.get().as_str() {
                routes::START => view! { <StartPage /> }.into_any(),
                routes::SWIPE => view! { <SwipePage /> }.into_any(),
                _ => view! { <Waiting /> }.into_any(),
            }}
        </Frame>
    }
}

fn is_of_the_game(route: &str) -> bool {
    matches!(route, routes::START | routes::SWIPE)
}
