use leptos::prelude::*;

use super::Icon;
use crate::{effects::storage, i18n::use_speech, say};

/// Puts something aside, or takes it from there.
#[component]
pub fn SaveButton(
    /// True while it is put aside.
    #[prop(into)]
    saved: Signal<bool>,
    /// Told when it is pressed.
    #[prop(into)]
    on_toggle: Callback<()>,
) -> impl IntoView {
    let speech = use_speech();
    let label =
        move || if saved.get() { say!(speech, trade.saved) } else { say!(speech, trade.save) };
    view! {
        <button
            type="button"
            class="save"
            aria-pressed=move || saved.get().to_string()
            on:click=move |_| {
                if !saved.get_untracked() {
                    storage::persist();
                }
                on_toggle.run(());
            }
        >
            <span class="save__icon">
                {Icon::Bookmark.view()} {Icon::Bookmark.view_as("icon icon--filled")}
            </span>
            <span class="save__label">{label}</span>
        </button>
    }
}
