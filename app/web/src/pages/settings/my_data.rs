use leptos::{html, prelude::*};

use super::backup::Backup;
use crate::{
    components::{Icon, use_toasts},
    effects::{random, storage},
    i18n::use_speech,
    say,
    state::{use_store, use_streets},
};

/// Everything that is on the device, as it is written there, and its deletion.
#[component]
pub fn MyData() -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let streets = use_streets();
    let toasts = use_toasts();
    let dialog = NodeRef::<html::Dialog>::new();
    let open = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            // It fails only if the dialog is open already.
            let _ = dialog.show_modal();
        }
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let erase = move |_| {
        store.erase(random::seed());
        streets.revoke();
        close();
        toasts.show(say!(speech, settings.deleted));
    };
    let damaged = storage::damaged();
    view! {
        <section class="setting" aria-labelledby="data-title">
            <h2 class="setting__title" id="data-title">
                {say!(speech, settings.data)}
            </h2>
            <p class="setting__text">{say!(speech, settings.data_note)}</p>
            <details class="disclosure">
                <summary class="disclosure__summary">
                    {say!(speech, settings.show)}
                    {Icon::Down.view()}
                </summary>
                <pre class="data-text" tabindex="0">
                    {move || store.as_text()}
                </pre>
                {damaged
                    .map(|damaged| {
                        view! {
                            <p class="setting__text">{say!(speech, settings.damaged)}</p>
                            <pre class="data-text" tabindex="0">
                                {damaged}
                            </pre>
                        }
                    })}
            </details>
            <Backup />
            <button type="button" class="button button--danger" on:click=open>
                {say!(speech, settings.delete)}
            </button>
            <dialog class="dialog" aria-labelledby="dialog-title" node_ref=dialog>
                <h2 class="dialog__title" id="dialog-title">
                    {say!(speech, settings.confirm_title)}
                </h2>
                <p class="dialog__text">{say!(speech, settings.confirm)}</p>
                <div class="dialog__actions">
                    <button
                        type="button"
                        class="button button--outline"
                        on:click=move |_| close()
                    >
                        {say!(speech, settings.confirm_no)}
                    </button>
                    <button type="button" class="button button--danger" on:click=erase>
                        {say!(speech, settings.confirm_yes)}
                    </button>
                </div>
            </dialog>
        </section>
    }
}
