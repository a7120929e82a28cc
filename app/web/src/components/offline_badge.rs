use leptos::prelude::*;

use super::Icon;
use crate::{i18n::use_speech, say};

/// Says that there is no network, and what goes on without.
#[component]
pub fn OfflineBadge() -> impl IntoView {
    let speech = use_speech();
    view! {
        <p class="offline" role="status">
            {Icon::Info.view()}
            {say!(speech, app.offline)}
        </p>
    }
}
