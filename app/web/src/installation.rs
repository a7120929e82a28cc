//! The app on the device: kept for when there is no network, and newer than before.

use leptos::prelude::*;

use crate::{
    components::{OfflineBadge, UpdateOffer, use_toasts},
    effects::{
        online::online,
        spawn,
        storage::{self, Once},
        wake, worker,
    },
    i18n::use_speech,
    routes, say,
    state::{use_store, use_whereabouts},
};

/// Says that there is no network, once that the app is there for good, and that a newer version
/// waits: which comes only if the person wants it, and is never offered while they play.
#[component]
pub fn Installation() -> impl IntoView {
    let speech = use_speech();
    let toasts = use_toasts();
    let whereabouts = use_whereabouts();
    let store = use_store();
    let online = online();
    let waits = RwSignal::new(false);
    spawn(async move {
        // What the person just did is more to be told about; then this waits for another visit.
        if worker::is_kept().await && toasts.is_free() && storage::is_first(Once::Kept) {
            toasts.show(say!(speech, app.kept));
        }
    });
    spawn(worker::follow(move || {
        waits.try_set(true);
    }));
    wake::after_an_hour(|| spawn(worker::look_for_another()));
    // A new version reloads the page: where nothing is kept, that would cost what somebody did.
    let costs =
        move || !store.is_kept() && store.session.with(|session| !session.answers.is_empty());
    let offered =
        Memo::new(move |_| waits.get() && whereabouts.route() != routes::SWIPE && !costs());
    view! {
        <Show when=move || !online.get()>
            <OfflineBadge />
        </Show>
        <Show when=move || offered.get()>
            <UpdateOffer on_accept=move |()| spawn(worker::take_over()) />
        </Show>
    }
}
