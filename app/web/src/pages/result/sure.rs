use leptos::prelude::*;
use packan_domain::matching::{Ranked, Sureness};

use crate::{
    components::{Link, ProgressBar},
    i18n::use_speech,
    routes, say,
    state::{SHOWN, use_matches},
    words,
};

/// How sure the result is as a whole, in words, and what would make it surer.
#[component]
pub fn Sure(ranking: Memo<Vec<Ranked>>) -> impl IntoView {
    let speech = use_speech();
    let matches = use_matches();
    let of_all = move || {
        let sureness =
            ranking.with(|ranking| Sureness::of_all(ranking.get(..SHOWN).unwrap_or(ranking)));
        words::sureness_of_all(speech, sureness)
    };
    let left = Memo::new(move |_| matches.progress().map_or(0, |progress| progress.cards_left));
    let surer = move || match left.get() {
        0 => say!(speech, result.sharper),
        1 => say!(speech, result.early_one),
        count => say!(speech, result.early, count = count),
    };
    view! {
        <section class="sure" aria-labelledby="sure-title">
            <h2 class="section-title" id="sure-title">
                {say!(speech, result.how_sure)}
            </h2>
            <p class="sure__words">{of_all} " " {surer}</p>
            <Show when=move || { left.get() > 0 }>
                <ProgressBar />
            </Show>
            <Link href=routes::HOW class="sure__how">
                {say!(speech, nav.how)}
            </Link>
        </section>
    }
}
