use leptos::prelude::*;

use super::{Icon, use_toasts};
use crate::{
    effects::{
        clipboard, document,
        install::{self, Way},
        spawn,
    },
    i18n::use_speech,
    say,
};

/// The way onto the home screen: a button where the browser asks, else how to do it by hand.
#[component]
pub fn InstallCard(
    /// The way there is.
    way: Way,
    /// Told when it is done with, and whether because the person does not want it.
    #[prop(into)]
    on_close: Callback<bool>,
) -> impl IntoView {
    let speech = use_speech();
    let toasts = use_toasts();
    let (title, text) = match way {
        Way::Asked => (say!(speech, app.install_title), say!(speech, app.install_text)),
        Way::ShareSheet => (say!(speech, app.install_title), say!(speech, app.install_by_hand)),
        Way::InAnotherApp => (say!(speech, app.browser_title), say!(speech, app.browser_text)),
    };
    let act = move |_| {
        spawn(async move {
            match way {
                Way::Asked => {
                    if install::ask().await {
                        on_close.run(false);
                    }
                }
                Way::ShareSheet | Way::InAnotherApp => {
                    if clipboard::copy(&document::resolve("/")).await {
                        toasts.show(say!(speech, app.copied));
                    }
                }
            }
        });
    };
    let action = match way {
        Way::Asked => Some(say!(speech, app.install_go)),
        Way::InAnotherApp => Some(say!(speech, app.copy)),
        Way::ShareSheet => None,
    };
    view! {
        <section class="install" aria-labelledby="install-title">
            // As it will lie on the home screen.
            <span class="brand install__sticker" aria-hidden="true">
                "Pack"
                <br />
                "an!"
            </span>
            <h2 class="install__title" id="install-title">
                {title}
            </h2>
            <p class="install__text">
                {(way == Way::ShareSheet).then(|| Icon::Share.view())} {text}
            </p>
            <div class="install__actions">
                {action
                    .map(|action| {
                        view! {
                            <button type="button" class="button" on:click=act>
                                {action}
                            </button>
                        }
                    })}
                <button type="button" class="button button--outline" on:click=move |_| on_close.run(true)>
                    {say!(speech, app.install_later)}
                </button>
            </div>
        </section>
    }
}
