use leptos::prelude::*;

use super::{Icon, use_toasts};
use crate::{
    effects::{clipboard, document},
    i18n::use_speech,
    say,
};

/// Hands a page on: by the device's own sheet, else by copying its address.
#[component]
pub fn ShareButton(
    /// What is said with the address.
    #[prop(into)]
    text: String,
    /// The page, beginning with a slash.
    #[prop(into)]
    route: Signal<String>,
) -> impl IntoView {
    let speech = use_speech();
    let toasts = use_toasts();
    let share = move |_| {
        let text = text.clone();
        let url = document::resolve(&route.get_untracked());
        let title = say!(speech, start.title);
        let (copied, failed) = (say!(speech, result.shared), say!(speech, result.share_failed));
        crate::effects::spawn(async move {
            if clipboard::share(&title, &text, &url).await {
                return;
            }
            let copied_it = clipboard::copy(&format!("{text} {url}")).await;
            toasts.show(if copied_it { copied } else { failed });
        });
    };
    view! {
        <button type="button" class="button button--outline" on:click=share>
            {Icon::Share.view()}
            {say!(speech, result.share)}
        </button>
    }
}
