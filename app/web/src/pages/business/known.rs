use leptos::prelude::*;
use packan_domain::business::Business;

use crate::{format, i18n::use_speech, say, words};

/// Languages and topics, where the source says something of them.
#[component]
pub fn Known(
    /// The firm.
    business: Business,
) -> impl IntoView {
    let speech = use_speech();
    let languages = business.languages.iter();
    let languages =
        languages.map(|tag| format::language_name(tag, speech.language())).collect::<Vec<_>>();
    let topics = business.topics.iter().map(|&topic| words::topic(speech, topic)).collect();
    view! {
        <Words id="languages-title" title=say!(speech, business.languages) words=languages />
        <Words id="topics-title" title=say!(speech, business.topics) words=topics />
    }
}

/// A heading with words on tags under it; nothing where there are none.
#[component]
fn Words(id: &'static str, title: String, words: Vec<String>) -> impl IntoView {
    (!words.is_empty()).then(|| {
        view! {
            <section aria-labelledby=id>
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
