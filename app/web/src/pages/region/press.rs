use leptos::prelude::*;
use packan_domain::region::RegionFact;

use super::figures::{SHOWN, label, written};
use crate::{
    components::{Icon, Link, use_toasts},
    effects::clipboard,
    format,
    i18n::use_speech,
    routes, say,
};

/// For who writes or speaks about the crafts: the figures, and the way to a page of their own.
#[component]
pub fn Press(
    /// The figures.
    facts: Vec<RegionFact>,
) -> impl IntoView {
    let speech = use_speech();
    view! {
        <section class="press" aria-labelledby="region-press">
            <h2 class="section-title" id="region-press">
                {say!(speech, region.press)}
            </h2>
            <p>{say!(speech, region.press_text)}</p>
            <TakeAlong facts />
            <Link href=routes::PRESS class="link-button">
                {say!(speech, region.to_press)}
            </Link>
        </section>
    }
}

/// Copies the figures, each with its source.
#[component]
pub fn TakeAlong(
    /// The figures.
    facts: Vec<RegionFact>,
) -> impl IntoView {
    let speech = use_speech();
    let toasts = use_toasts();
    let lines = SHOWN.iter().filter_map(|(key, _)| {
        let fact = facts.iter().find(|fact| fact.key == *key)?;
        let figure = format!("{} {}", written(speech, fact), label(speech, key));
        let date = format::date(&fact.provenance.date, speech.language());
        let source = say!(speech, figure.source, source = fact.provenance.source, date = date);
        Some(format!("{figure} ({source})"))
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    let copy = move |_| {
        let text = text.clone();
        let (copied, failed) = (say!(speech, region.copied), say!(speech, inquiry.copy_failed));
        crate::effects::spawn(async move {
            let done = clipboard::copy(&text).await;
            toasts.show(if done { copied } else { failed });
        });
    };
    view! {
        <button type="button" class="button button--outline" on:click=copy>
            {Icon::Copy.view()}
            {say!(speech, region.copy)}
        </button>
    }
}
