use leptos::prelude::*;

use crate::{i18n::use_speech, say};

/// Says that the firms are invented.
#[component]
pub fn SampleNote() -> impl IntoView {
    let speech = use_speech();
    view! {
        <p class="sample">
            <span class="sample__tag">{say!(speech, map.sample)}</span>
            " "
            {say!(speech, map.sample_note)}
        </p>
    }
}
