use leptos::prelude::*;
use packan_domain::matching::Progress;

use crate::{format, i18n::use_speech, say};

/// How far it is to a sound result.
#[component]
pub fn ProgressBar(
    /// Nothing is known of it before the trades are there.
    #[prop(into)]
    progress: Signal<Option<Progress>>,
) -> impl IntoView {
    let speech = use_speech();
    let share = move || progress.get().map_or(0.0, |progress| f64::from(progress.share));
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
