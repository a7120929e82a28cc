use leptos::prelude::*;

use super::Icon;
use crate::{i18n::use_speech, say};

/// Says that a newer version waits, and lets it in.
#[component]
pub fn UpdateOffer(
    /// Told when the person wants it.
    #[prop(into)]
    on_accept: Callback<()>,
) -> impl IntoView {
    let speech = use_speech();
    view! {
        <div class="notice update" role="status">
            <p class="notice__text update__text">{say!(speech, app.update)}</p>
            <button type="button" class="update__go" on:click=move |_| on_accept.run(())>
                {say!(speech, app.update_go)}
                {Icon::Arrow.view()}
            </button>
        </div>
    }
}
