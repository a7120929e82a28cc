//! The whole app: which page an address shows.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    components::{FlatRoutes, Route, Router},
    hooks::{use_location, use_navigate},
    path,
};

use crate::{
    components::{Frame, ToastRegion},
    effects::{document, storage, wake},
    installation::Installation,
    pages::{
        AnswersPage, BusinessPage, HowPage, MapPage, NotFoundPage, PlacardPage, PlaceholderPage,
        ResultPage, SavedPage, SettingsPage, StartPage, SwipePage, Topic, TownPage, TradePage,
        TradesPage,
    },
    shell::Shell,
    state::{
        Applicant, Arrival, FeedContext, Here, LastResult, Shards, Store, Streets, Whereabouts,
        use_feed, use_shards,
    },
};

/// The whole app, as it runs in a browser.
#[component]
pub fn App(
    /// What was loaded for it.
    arrival: Arrival,
    /// The record of the game whose place it takes.
    handed: Option<String>,
) -> impl IntoView {
    let (saved, trouble) = storage::read(handed);
    let feed = FeedContext::new(arrival.feed);
    if let Some((group, details)) = arrival.details {
        feed.know_details(group, details);
    }
    provide_context(Shards::new(feed));
    provide_context(LastResult::default());
    provide_context(Applicant::new());
    provide_context(Here::new());
    provide_context(Streets::remembered());
    view! { <Shell store=Store::new(saved, trouble) feed pages /> }
}

/// Every page, behind a router.
pub fn pages() -> AnyView {
    view! {
        <Router base=document::base_path()>
            <Pages />
        </Router>
    }
    .into_any()
}

/// Which page an address shows.
#[component]
fn Pages() -> impl IntoView {
    let navigate = use_navigate();
    let go = Callback::new(move |route: String| navigate(&route, NavigateOptions::default()));
    let whereabouts = Whereabouts::new(use_location().pathname.into(), go);
    provide_context(whereabouts);
    let (feed, shards) = (use_feed(), use_shards());
    wake::after_an_hour(move || feed.check());
    Effect::new(move |before: Option<String>| {
        let route = whereabouts.route();
        // A page that is being read stays as it is; the next one has what came since.
        if before.is_some_and(|before| before != route) && feed.turn() {
            shards.forget();
        }
        route
    });
    #[cfg(feature = "muster")]
    let routed = move || {
        if crate::state::use_whereabouts().route() == crate::routes::MUSTER {
            view! { <crate::pages::MusterPage /> }.into_any()
        } else {
            view! { <Routed /> }.into_any()
        }
    };
    #[cfg(not(feature = "muster"))]
    let routed = view! { <Routed /> };
    view! {
        {routed}
        <ToastRegion />
    }
}

/// The pages of the menu and everything that they lead to.
#[component]
fn Routed() -> impl IntoView {
    view! {
            <Frame>
                <Installation />
                <FlatRoutes fallback=NotFoundPage>
                    <Route path=path!("/") view=StartPage />
                    <Route path=path!("/swipe") view=SwipePage />
                    <Route path=path!("/ergebnis") view=ResultPage />
                    <Route path=path!("/antworten") view=AnswersPage />
                    <Route path=path!("/berufe") view=TradesPage />
                    <Route path=path!("/berufe/:trade") view=TradePage />
                    <Route path=path!("/karte") view=MapPage />
                    <Route path=path!("/betriebe/:business") view=BusinessPage />
                    <Route path=path!("/merkliste") view=SavedPage />
                    <Route path=path!("/so-funktionierts") view=HowPage />
                    <Route path=path!("/plakat") view=PlacardPage />
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
    }
}
