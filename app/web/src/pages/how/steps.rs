use leptos::prelude::*;
use packan_domain::matching::Feature;

use crate::{components::Picture, i18n::use_speech, say};

/// What happens from the first card to the result, in four pictures.
#[component]
pub fn Steps() -> impl IntoView {
    let speech = use_speech();
    let features = Feature::all().count();
    let steps = [
        ("1f9e9", "wood", say!(speech, how.mix), say!(speech, how.mix_text, count = features)),
        ("26a1", "food", say!(speech, how.answer), say!(speech, how.answer_text)),
        ("1f0cf", "electrical-metal", say!(speech, how.next), say!(speech, how.next_text)),
        ("1f3af", "health", say!(speech, how.result), say!(speech, how.result_text)),
    ];
    view! {
        <ol class="steps">
            {steps
                .into_iter()
                .map(|(picture, group, title, text)| {
                    view! {
                        <li class="step" data-group=group>
                            <Picture code=Some(picture.to_owned()) class="step__picture" />
                            <h2 class="step__title">{title}</h2>
                            <p class="step__text">{text}</p>
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
}
