use leptos::prelude::*;
use packan_domain::presence::NOTICE;

use crate::{i18n::use_speech, say};

/// Seconds at which it is said once more how many are left.
const SAID_AT: [u32; 2] = [10, 5];

/// Asks whether somebody is still there, with the seconds that they have to say so.
#[component]
pub fn StillThere(
    /// Seconds left.
    #[prop(into)]
    left: Signal<u32>,
    /// Told that they are.
    #[prop(into)]
    on_stay: Callback<()>,
    /// Told that the next person takes over.
    #[prop(into)]
    on_next: Callback<()>,
) -> impl IntoView {
    let speech = use_speech();
    let said = move || {
        let left = left.get();
        SAID_AT.contains(&left).then(|| say!(speech, school.seconds_left, count = left))
    };
    let share = move || format!("{}", f64::from(left.get()) / f64::from(NOTICE));
    view! {
        <div class="still-there">
            <p class="still-there__count" aria-hidden="true">
                {move || left.get()}
            </p>
            <div class="still-there__bar" aria-hidden="true">
                <span class="still-there__left" style:--left=share></span>
            </div>
            <h2 class="dialog__title" id="still-there-title">
                {say!(speech, school.still_there)}
            </h2>
            <p class="dialog__text" id="still-there-text">
                {say!(speech, school.still_there_text, count = NOTICE)}
            </p>
            // What a modal dialog covers is not read, so this stands in it.
            <p class="sr-only" role="status">{said}</p>
            <div class="dialog__actions">
                <button type="button" class="button" on:click=move |_| on_stay.run(())>
                    {say!(speech, school.stay)}
                </button>
                <button
                    type="button"
                    class="button button--outline"
                    on:click=move |_| on_next.run(())
                >
                    {say!(speech, school.next)}
                </button>
            </div>
        </div>
    }
}
