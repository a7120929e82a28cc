use leptos::prelude::*;

use super::{Empty, Icon, Link};
use crate::{i18n::use_speech, routes, say};

/// Nothing was answered yet: the way into the game.
#[component]
pub fn NoAnswers() -> impl IntoView {
    let speech = use_speech();
    view! {
        <Empty
            picture="1f0cf"
            title=say!(speech, result.empty_title)
            text=say!(speech, result.empty)
        >
            <Link href=routes::SWIPE class="button button--go">
                {say!(speech, start.go)}
                {Icon::Arrow.view()}
            </Link>
        </Empty>
    }
}
