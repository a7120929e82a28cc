use leptos::prelude::*;

use crate::{format, i18n::use_speech, say, state::use_matches};

/// How far it is to a sound result.
#[component]
pub fn ProgressBar() -> impl IntoView {
    let speech = use_speech();
    let matches = use_matches();
    let share = move || matches.progress().map_or(0.0, |progress| f64::from(progress.share));
    view! {
        <div
            class="progress"
            role="progressbar"
            aria-label=say!(speech, swipe.progress)
            aria-valuemin="0"
            aria-valuemax="100"
            aria-valuenow=move || format::fixed(share() * 100.0, 0)
        >
            <span
                class="progress__fill"
                style:--progress=move || format::fixed(share(), 3)
            ></span>
        </div>
    }
}
