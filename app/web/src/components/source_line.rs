use leptos::prelude::*;
use packan_domain::trade::Provenance;

use super::Leaving;
use crate::{format, i18n::use_speech, say};

/// Where figures come from and from when they are; each source once.
#[component]
pub fn SourceLine(
    /// The sources.
    of: Vec<Provenance>,
) -> impl IntoView {
    let speech = use_speech();
    let mut once: Vec<Provenance> = Vec::new();
    for source in of {
        if !once.contains(&source) {
            once.push(source);
        }
    }
    let lines = once.into_iter().map(|Provenance { source, url, date }| {
        let date = format::date(&date, speech.language());
        let text = say!(speech, figure.source, source = source, date = date);
        match url {
            Some(url) => view! { <Leaving href=url>{text}</Leaving> }.into_any(),
            None => view! { <span>{text}</span> }.into_any(),
        }
    });
    view! { <p class="source source--of">{lines.collect_view()}</p> }
}
