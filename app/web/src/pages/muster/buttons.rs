use leptos::prelude::*;

use super::specimen::{Family, State};
use crate::{
    components::{AnswerButtons, Icon, Link, SaveButton},
    i18n::use_speech,
    routes, say,
};

/// Everything that is pressed.
#[component]
pub fn Buttons() -> impl IntoView {
    let speech = use_speech();
    let saved = RwSignal::new(true);
    let unsaved = RwSignal::new(false);
    let button = |class: &'static str, words: String| {
        view! {
            <button type="button" class=class>
                {words}
            </button>
        }
    };
    view! {
        <Family id="knoepfe" title="Knöpfe">
            <State label="Der eine Weg">
                <Link href=routes::MUSTER class="button button--go">
                    {say!(speech, start.go)}
                    {Icon::Arrow.view()}
                </Link>
            </State>
            <State label="Gefüllt, umrandet, gefährlich">
                <div class="muster__line">
                    {button("button", say!(speech, state.retry))}
                    {button("button button--outline", say!(speech, result.more))}
                    {button("button button--danger", say!(speech, settings.delete))}
                </div>
            </State>
            <State label="Zu lang für eine Zeile">
                {button("button", say!(speech, state.unreachable))}
            </State>
            <State label="Mit Zeichen">
                <button type="button" class="button button--outline">
                    {Icon::Share.view()}
                    {say!(speech, share.button)}
                </button>
            </State>
            <State label="Nur Zeichen; gesperrt">
                <div class="muster__line">
                    <button type="button" class="icon-button" aria-label=say!(speech, swipe.undo)>
                        {Icon::Undo.view()}
                    </button>
                    <button
                        type="button"
                        class="icon-button"
                        aria-label=say!(speech, swipe.undo)
                        disabled
                    >
                        {Icon::Undo.view()}
                    </button>
                    <Link
                        href=routes::MUSTER
                        class="icon-button"
                        label=say!(speech, trades.title)
                    >
                        {Icon::Arrow.view_as("icon icon--back")}
                    </Link>
                </div>
            </State>
            <State label="Wie ein Link">
                {button("link-button", say!(speech, start.fewer_towns))}
            </State>
            <State label="Gemerkt; nicht gemerkt">
                <div class="muster__line">
                    <SaveButton saved on_toggle=move |()| saved.update(|it| *it = !*it) />
                    <SaveButton
                        saved=unsaved
                        on_toggle=move |()| unsaved.update(|it| *it = !*it)
                    />
                </div>
            </State>
            <State label="Die vier Antworten" wide=true>
                <AnswerButtons described_by="karten" given=|| None on_answer=|_| () />
            </State>
        </Family>
    }
}
