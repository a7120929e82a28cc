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
    embedding::Embedding,
    installation::Installation,
    pages::{
        AccessibilityPage, AnswersPage, BusinessPage, CareerPage, ClassPage, EmbedPage, FirmsPage,
        FuturePage, HowPage, ImprintPage, LeavingUniversityPage, LensPage, MapPage, NotFoundPage,
        ParentsPage, PlacardPage, PressPage, PrivacyPage, RegionPage, ResultPage, SavedPage,
        SchoolsPage, SettingsPage, StartPage, TownPage, TradePage, TradesPage, embedded,
    },
    school::SharedDevice,
    shell::Shell,
    state::{
        Applicant, Arrival, Arriving, FeedContext, Here, LastResult, Part, RegionFiles, School,
        Shards, Store, Streets, Whereabouts, use_feed, use_region_files, use_shards,
    },
};

/// The whole app, as it runs in a browser.
#[component]
pub fn App(
    /// What was loaded for it.
    arrival: Arrival,
    /// What else its first page shows at once.
    parts: Vec<Part>,
    /// The record of the game whose place it takes, else the copy of the record.
    record: Option<String>,
    /// Where its first page stands.
    arriving: Arriving,
) -> impl IntoView {
    let feed = FeedContext::new(arrival.feed);
    let (shards, files) = (Shards::new(feed), RegionFiles::new(feed));
    for part in parts {
        part.provide(feed, shards, files);
    }
    provide_context(shards);
    provide_context(files);
    if let Some(embedding) = Embedding::here() {
        let mut record = storage::fresh();
        record.preferences = embedding.preferences();
        provide_context(embedding);
        provide_context(Streets::in_memory(None));
        let store = Store::in_memory(record, None);
        return view! { <Shell store feed arriving pages=embedded /> }.into_any();
    }
    let school = School::here();
    provide_context(school);
    if school.is_on() {
        // What one person saw is taken away with its elements, and not made into the next one's.
        let person = move |_| {
            let store = Store::in_memory(storage::fresh(), None);
            view! { <Person store feed arriving /> }
        };
        view! { <For each=move || school.person() key=|number| *number children=person /> }
            .into_any()
    } else {
        view! { <Person store=Store::open(record.as_deref()) feed arriving /> }.into_any()
    }
}

/// The app of one person, with everything that is theirs.
#[component]
fn Person(store: Store, feed: FeedContext, arriving: Arriving) -> impl IntoView {
    provide_context(LastResult::default());
    provide_context(Applicant::new());
    provide_context(Here::new());
    let streets = if store.is_kept() { Streets::remembered() } else { Streets::in_memory(None) };
    provide_context(streets);
    view! { <Shell store feed arriving pages /> }
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
    let (feed, shards, files) = (use_feed(), use_shards(), use_region_files());
    wake::after_an_hour(move || feed.check());
    Effect::new(move |before: Option<String>| {
        let route = whereabouts.route();
        // A page that is being read stays as it is; the next one has what came since.
        if before.is_some_and(|before| before != route) && feed.turn() {
            shards.forget();
            files.forget();
        }
        route
    });
    #[cfg(feature = "muster")]
    let is_muster = Memo::new(move |_| whereabouts.route() == crate::routes::MUSTER);
    #[cfg(feature = "muster")]
    let routed = move || {
        if is_muster.get() {
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
            <SharedDevice />
            <Frame>
                <Installation />
                <FlatRoutes fallback=NotFoundPage>
                    <Route path=path!("/") view=StartPage />
                    <Route path=path!("/swipe") view=LensPage />
                    <Route path=path!("/ergebnis") view=ResultPage />
                    <Route path=path!("/antworten") view=AnswersPage />
                    <Route path=path!("/berufe") view=TradesPage />
                    <Route path=path!("/berufe/:trade") view=TradePage />
                    <Route path=path!("/karte") view=MapPage />
                    <Route path=path!("/betriebe/:business") view=BusinessPage />
                    <Route path=path!("/merkliste") view=SavedPage />
                    <Route path=path!("/klasse") view=ClassPage />
                    <Route path=path!("/so-funktionierts") view=HowPage />
                    <Route path=path!("/plakat") view=PlacardPage />
                    <Route path=path!("/einstellungen") view=SettingsPage />
                    <Route path=path!("/orte/:town") view=TownPage />
                    <Route path=path!("/region") view=RegionPage />
                    <Route path=path!("/zukunft") view=FuturePage />
                    <Route path=path!("/karriere") view=CareerPage />
                    <Route path=path!("/fuer-betriebe") view=FirmsPage />
                    <Route path=path!("/fuer-schulen") view=SchoolsPage />
                    <Route path=path!("/fuer-eltern") view=ParentsPage />
                    <Route path=path!("/presse") view=PressPage />
                    <Route path=path!("/einbetten") view=EmbedPage />
                    <Route path=path!("/studienausstieg") view=LeavingUniversityPage />
                    <Route path=path!("/impressum") view=ImprintPage />
                    <Route path=path!("/datenschutz") view=PrivacyPage />
                    <Route path=path!("/barrierefreiheit") view=AccessibilityPage />
                </FlatRoutes>
            </Frame>
    }
}
