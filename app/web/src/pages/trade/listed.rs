use leptos::prelude::*;
use packan_domain::language::Localized;

use crate::i18n::use_speech;

/// A heading with lines under it; nothing where there are none.
#[component]
pub fn Lines(
    /// Id of the heading.
    id: &'static str,
    /// The heading.
    title: String,
    /// The lines.
    items: Vec<Localized>,
) -> impl IntoView {
    let speech = use_speech();
    let line = move |item: Localized| {
        view! { <li>{item.get(speech.language()).to_owned()}</li> }
    };
    (!items.is_empty()).then(|| {
        view! {
            <section class="trade__section" aria-labelledby=id>
                <h2 class="section-title" id=id>
                    {title}
                </h2>
                <ul class="day">{items.into_iter().map(line).collect_view()}</ul>
            </section>
        }
    })
}

/// A heading with words on tags under it; nothing where there are none.
#[component]
pub fn Tags(
    /// Id of the heading.
    id: &'static str,
    /// The heading.
    title: String,
    /// The words.
    words: Vec<String>,
) -> impl IntoView {
    (!words.is_empty()).then(|| {
        view! {
            <section class="trade__section" aria-labelledby=id>
                <h2 class="section-title" id=id>
                    {title}
                </h2>
                <ul class="tags">
                    {words.into_iter().map(|word| view! { <li class="tag">{word}</li> }).collect_view()}
                </ul>
            </section>
        }
    })
}
