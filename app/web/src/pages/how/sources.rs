use leptos::prelude::*;
use packan_domain::matching::Feature;

use crate::{i18n::use_speech, say};

/// What the app knows about trades, and from whom.
#[component]
pub fn Sources() -> impl IntoView {
    let speech = use_speech();
    let count = |is: fn(&Feature) -> bool| Feature::all().filter(is).count();
    let kinds = [
        (
            count(|feature| matches!(feature, Feature::Interest(_))),
            say!(speech, how.interests),
            say!(speech, how.berufenet),
            say!(speech, how.interests_why),
        ),
        (
            count(|feature| matches!(feature, Feature::Condition(_))),
            say!(speech, how.conditions),
            say!(speech, how.berufenet),
            say!(speech, how.conditions_why),
        ),
        (
            count(|feature| matches!(feature, Feature::Attribute(_))),
            say!(speech, how.attributes),
            say!(speech, how.editors),
            say!(speech, how.attributes_why),
        ),
        (
            count(|feature| matches!(feature, Feature::Group(_))),
            say!(speech, how.groups),
            say!(speech, how.editors),
            say!(speech, how.groups_why),
        ),
    ];
    view! {
        <section class="how__part" aria-labelledby="how-sources">
            <h2 class="section-title" id="how-sources">
                {say!(speech, how.sources)}
            </h2>
            <p>{say!(speech, how.sources_text)}</p>
            <ul class="how__kinds">
                {kinds
                    .into_iter()
                    .map(|(count, name, source, why)| {
                        view! {
                            <li class="how__kind">
                                <strong class="how__kind-name">{count} " " {name}</strong>
                                <span>{why}</span>
                                <span class="hint">{source}</span>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}
