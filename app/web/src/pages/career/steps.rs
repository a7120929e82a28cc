use leptos::prelude::*;

use crate::{components::Picture, i18n::use_speech, say};

/// The steps that trades share, from the first day on.
#[component]
pub fn Steps() -> impl IntoView {
    let speech = use_speech();
    let steps = [
        ("1f331", "service", say!(speech, career.first), say!(speech, career.first_text)),
        ("1f528", "construction", say!(speech, career.journey), say!(speech, career.journey_text)),
        ("1f3c6", "wood", say!(speech, career.master), say!(speech, career.master_text)),
        (
            "1f393",
            "electrical-metal",
            say!(speech, career.beyond),
            say!(speech, career.beyond_text),
        ),
        ("1f3e0", "design-textile", say!(speech, career.own), say!(speech, career.own_text)),
    ];
    view! {
        <section aria-labelledby="career-steps">
            <h2 class="section-title" id="career-steps">
                {say!(speech, career.steps)}
            </h2>
            <ol class="steps steps--five">
                {steps
                    .into_iter()
                    .map(|(picture, group, title, text)| {
                        view! {
                            <li class="step" data-group=group>
                                <Picture code=Some(picture.to_owned()) class="step__picture" />
                                <h3 class="step__title">{title}</h3>
                                <p class="step__text">{text}</p>
                            </li>
                        }
                    })
                    .collect_view()}
            </ol>
            <p class="source">{say!(speech, career.steps_source)}</p>
        </section>
    }
}
