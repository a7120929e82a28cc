use leptos::prelude::*;
use packan_domain::matching::Sureness;

use crate::{i18n::use_speech, words};

/// How sure it is that a trade fits: a word, and the same as three bars.
#[component]
pub fn SurenessMark(
    /// How sure it is.
    #[prop(into)]
    sureness: Signal<Sureness>,
) -> impl IntoView {
    let speech = use_speech();
    let bars = move || match sureness.get() {
        Sureness::Quite => "3",
        Sureness::Rather => "2",
        Sureness::Perhaps => "1",
        Sureness::Hardly => "0",
    };
    view! {
        <span class="sureness">
            <span class="sureness__bars" data-bars=bars aria-hidden="true"></span>
            {move || words::sureness(speech, sureness.get())}
        </span>
    }
}
