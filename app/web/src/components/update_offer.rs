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
        <div class="notice notice--info" role="status">
            {Icon::Info.view()}
            <p class="notice__text">{say!(speech, app.update)}</p>
            <button type="button" class="notice__action" on:click=move |_| on_accept.run(())>
                {say!(speech, app.update_go)}
            </button>
        </div>
    }
}
