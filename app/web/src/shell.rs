//! What the game and the whole app share: the contexts, and views in the chosen language.

use leptos::prelude::*;
use packan_domain::preferences::Preferences;

use crate::{
    components::{LiveRegion, Piece, Toasts},
    effects::{document, storage},
    i18n::Speech,
    state::{Arriving, FeedContext, Matches, Origin, Store},
};

/// Provides what pages need to `pages`; a native renderer passes a feed that is ready.
#[component]
pub fn Shell(
    /// What the person did and chose.
    store: Store,
    /// The feed.
    feed: FeedContext,
    /// Where its first page stands; in its place, if nobody says otherwise.
    #[prop(default = Arriving::at_once())]
    arriving: Arriving,
    /// A router with its pages, built anew when the language changes.
    pages: fn() -> AnyView,
) -> impl IntoView {
    provide_context(store);
    provide_context(feed);
    provide_context(arriving);
    provide_context(LiveRegion::new());
    provide_context(Toasts::new());
    provide_context(Matches::new(store, feed));
    let language = Memo::new(move |_| {
        // German unless chosen otherwise, also on devices that speak something else: the page
        // offers English, but firms, schools and parents around here read German.
        store.preferences.with(|preferences| preferences.language).unwrap_or_default()
    });

    // Nobody is asked for anything more before there is something to see.
    Effect::new(move || {
        if arriving.is_here() {
            feed.follow_up();
        }
    });
    // Two windows of the app are one visitor: what one writes, the other knows.
    Effect::new(move || {
        if store.is_kept() {
            storage::follow(move || store.catch_up());
        }
    });
    Effect::new(move || {
        let Preferences { theme, motion, .. } = store.preferences.get();
        document::show_preferences(language.get(), theme, motion);
    });
    Effect::new(move || {
        if let Some(key) = feed.key().filter(|_| arriving.is_here()) {
            document::mark_ready(key);
        }
    });
    // A memo, because the session changes with every answer: the files are asked for once a town.
    let town = Memo::new(move |_| {
        // Where nothing is to be kept of a person, their town is not either.
        store.session.with(|session| session.town.clone()).filter(|_| store.is_kept())
    });
    Effect::new(move || {
        if arriving.is_here() && feed.origin() == Origin::Fresh && feed.catalogue().is_some() {
            feed.keep_for_later(town.get());
        }
    });

    move || {
        provide_context(Speech::new(language.get()));
        view! { <Piece>{pages()}</Piece> }
    }
}
