use leptos::prelude::*;

use super::{Icon, Link};
use crate::{i18n::use_speech, routes, say};

/// Stands over every page of a device that many share: what that means, and the way to hand it on.
#[component]
pub fn SchoolBar(
    /// Told when the next person takes over.
    #[prop(into)]
    on_next: Callback<()>,
) -> impl IntoView {
    let speech = use_speech();
    view! {
        <aside class="school-bar" aria-label=say!(speech, school.label)>
            <Link href=routes::CLASS class="school-bar__about">
                <strong>{say!(speech, school.label)}</strong>
                <span class="school-bar__promise">{say!(speech, school.promise)}</span>
            </Link>
            <button type="button" class="school-bar__next" on:click=move |_| on_next.run(())>
                {say!(speech, school.next)}
                {Icon::Arrow.view()}
            </button>
        </aside>
    }
}
