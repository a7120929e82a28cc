//! The app: contexts, the frame around every page, and which page an address shows.

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::{
    components::{FlatRoutes, Route, Router},
    path,
};
use packan_domain::preferences::Preferences;

use crate::{
    components::{Frame, LiveRegion, ToastRegion, Toasts},
    effects::{document, storage},
    i18n::Speech,
    pages::{
        BusinessPage, MapPage, NotFoundPage, PlaceholderPage, ResultPage, SavedPage, SettingsPage,
        StartPage, SwipePage, Topic, TownPage, TradePage, TradesPage,
    },
    state::{FeedContext, FeedState, Matches, Shards, Store},
};

/// The whole app, as it runs in a browser.
#[component]
pub fn App() -> impl IntoView {
    let (saved, trouble) = storage::read();
    let feed = FeedContext::new(FeedState::Loading);
    feed.load();
    view! { <Shell store=Store::new(saved, trouble) feed /> }
}

/// The app around a given store and feed; a native renderer passes a feed that is ready.
#[component]
pub fn Shell(
    /// What the person did and chose.
    store: Store,
    /// The feed.
    feed: FeedContext,
) -> impl IntoView {
    provide_meta_context();
    provide_context(store);
    provide_context(feed);
    provide_context(Shards::new(feed));
    provide_context(LiveRegion::new());
    provide_context(Toasts::new());
    provide_context(Matches::new(store, feed));
    let language = Memo::new(move |_| {
        // German unless chosen otherwise, also on devices that speak something else: the page
        // offers English, but firms, schools and parents around here read German.
        store.preferences.with(|preferences| preferences.language).unwrap_or_default()
    });

    Effect::new(move || {
        let Preferences { theme, motion, .. } = store.preferences.get();
        document::show_preferences(language.get(), theme, motion);
    });
    Effect::new(move || {
        if let Some(key) = feed.state().key() {
            document::mark_ready(key);
        }
    });

    move || {
        provide_context(Speech::new(language.get()));
        view! { <Pages /> }
    }
}

/// Which page an address shows.
#[component]
fn Pages() -> impl IntoView {
    view! {
        <Router base=document::base_path()>
            <Frame>
                <FlatRoutes fallback=NotFoundPage>
                    <Route path=path!("/") view=StartPage />
                    <Route path=path!("/swipe") view=SwipePage />
                    <Route path=path!("/ergebnis") view=ResultPage />
                    <Route path=path!("/berufe") view=TradesPage />
                    <Route path=path!("/berufe/:trade") view=TradePage />
                    <Route path=path!("/karte") view=MapPage />
                    <Route path=path!("/betriebe/:business") view=BusinessPage />
                    <Route path=path!("/merkliste") view=SavedPage />
                    <Route path=path!("/einstellungen") view=SettingsPage />
                    <Route path=path!("/orte/:town") view=TownPage />
                    <Route
                        path=path!("/region")
                        view=|| view! { <PlaceholderPage topic=Topic::Region /> }
                    />
                    <Route
                        path=path!("/fuer-betriebe")
                        view=|| view! { <PlaceholderPage topic=Topic::ForBusinesses /> }
                    />
                    <Route
                        path=path!("/fuer-schulen")
                        view=|| view! { <PlaceholderPage topic=Topic::ForSchools /> }
                    />
                    <Route
                        path=path!("/studienausstieg")
                        view=|| view! { <PlaceholderPage topic=Topic::LeavingUniversity /> }
                    />
                    <Route
                        path=path!("/impressum")
                        view=|| view! { <PlaceholderPage topic=Topic::Imprint /> }
                    />
                    <Route
                        path=path!("/datenschutz")
                        view=|| view! { <PlaceholderPage topic=Topic::Privacy /> }
                    />
                    <Route
                        path=path!("/barrierefreiheit")
                        view=|| view! { <PlaceholderPage topic=Topic::Accessibility /> }
                    />
                </FlatRoutes>
            </Frame>
            <ToastRegion />
        </Router>
    }
}
