use std::sync::Arc;

use leptos::{context::Provider, prelude::*};
use packan_feed::saved::StorageTrouble;

use super::{
    specimen::{Family, State},
    visitor::Visitor,
};
use crate::{
    components::{
        Empty, FeedFailed, Icon, InstallCard, Link, NoAnswers, Notices, OfflineBadge, Paragraphs,
        ToastRegion, Toasts, UpdateOffer, Waiting,
    },
    effects::install::Way,
    i18n::use_speech,
    routes, say,
    state::{Catalogue, FeedFailure, Origin},
};

/// What the app says when something is missing, wrong, on its way, or done.
#[component]
pub fn Messages(
    /// The feed's trades.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let catalogue = StoredValue::new(catalogue);
    let notices = move |label: &'static str, origin: Origin, trouble: StorageTrouble| {
        let catalogue = catalogue.get_value();
        view! {
            <State label=label wide=true>
                <Visitor catalogue origin trouble>
                    <Notices />
                </Visitor>
            </State>
        }
    };
    let failed = |(label, failure): (&'static str, FeedFailure)| {
        view! {
            <State label=label>
                <FeedFailed failure />
            </State>
        }
    };
    let toasts = Toasts::new();
    toasts.show(say!(speech, inquiry.copied));
    view! {
        <Family id="meldungen" title="Meldungen">
            {notices("Alte Kopie; nichts wird behalten", Origin::Cached, StorageTrouble::Refused)}
            {notices("Mitgelieferte Daten; beschädigt", Origin::Embedded, StorageTrouble::Corrupt)}
            {notices("Von einer neueren App geschrieben", Origin::Fresh, StorageTrouble::Newer)}
            <State label="Ohne Netz" wide=true>
                <OfflineBadge />
            </State>
            <State label="Neue Version" wide=true>
                <UpdateOffer on_accept=|()| () />
            </State>
            {[
                ("Installieren", Way::Asked),
                ("Installieren von Hand", Way::ShareSheet),
                ("In einer anderen App", Way::InAnotherApp),
            ]
                .map(|(label, way)| {
                    view! {
                        <State label=label wide=true>
                            <InstallCard way on_close=|_| () />
                        </State>
                    }
                })
                .collect_view()}
            <State label="Fehler mit Weg" wide=true>
                <div class="notice notice--error">
                    {Icon::Info.view()}
                    <p class="notice__text">{say!(speech, map.firms_failed)}</p>
                    <button type="button" class="notice__action">
                        {say!(speech, state.retry)}
                    </button>
                </div>
            </State>
            {[
                ("Feed nicht erreichbar", FeedFailure::Unreachable),
                ("Feed nicht lesbar", FeedFailure::Unreadable),
                ("Feed in neuerem Format", FeedFailure::UnknownFormat),
                ("Feed ohne Berufe", FeedFailure::Empty),
            ]
                .map(failed)
                .collect_view()}
            <State label="Unterwegs">
                <Waiting />
            </State>
            <State label="Karte unterwegs">
                <div class="muster__card" aria-hidden="true">
                    <div class="card skeleton-card skeleton">
                        <div class="skeleton--line"></div>
                        <div class="skeleton--short"></div>
                    </div>
                </div>
            </State>
            <State label="Noch nichts beantwortet">
                <NoAnswers />
            </State>
            <State label="Wofür die Seite da ist">
                <Paragraphs text=say!(speech, purpose.saved) />
            </State>
            <State label="Noch nichts gemerkt">
                <Empty
                    picture="1f516"
                    title=say!(speech, saved.empty_title)
                    text=say!(speech, saved.empty)
                >
                    <Link href=routes::TRADES class="button">
                        {say!(speech, saved.discover)}
                    </Link>
                </Empty>
            </State>
            <State label="Nichts gefunden">
                <Empty
                    picture="1f50d"
                    title=say!(speech, trades.none)
                    text=say!(speech, trades.none_hint)
                >
                    <button type="button" class="button">
                        {say!(speech, trades.clear)}
                    </button>
                </Empty>
            </State>
            <State label="Kurze Meldung (bleibt stehen)">
                <Provider value=toasts>
                    <div class="muster__toast">
                        <ToastRegion />
                    </div>
                </Provider>
            </State>
            <State label="Nachfrage">
                <dialog class="dialog muster__dialog" open aria-label="Nachfrage">
                    <h2 class="dialog__title">{say!(speech, settings.confirm_title)}</h2>
                    <p class="dialog__text">{say!(speech, settings.confirm)}</p>
                    <div class="dialog__actions">
                        <button type="button" class="button button--outline">
                            {say!(speech, settings.confirm_no)}
                        </button>
                        <button type="button" class="button button--danger">
                            {say!(speech, settings.confirm_yes)}
                        </button>
                    </div>
                </dialog>
            </State>
        </Family>
    }
}
