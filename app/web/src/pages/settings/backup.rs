use leptos::{html, prelude::*};
use packan_feed::saved::{self, SavedError};

use crate::{
    components::use_toasts,
    effects::{file, spawn},
    i18n::use_speech,
    say,
    state::use_store,
};

/// What the file is called.
const NAME: &str = "pack-an.json";
/// Bytes beyond which a file is none of ours: a record with every answer and note has fewer.
const MOST: f64 = 4_000_000.0;

/// The record as a file: to take along to another device, and to bring back.
#[component]
pub fn Backup() -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let toasts = use_toasts();
    let input = NodeRef::<html::Input>::new();
    let failed = RwSignal::new(None::<String>);
    let export = move |_| file::save(NAME, "application/json", &untrack(|| store.as_text()));
    let import = move |_| {
        let Some(input) = input.get_untracked() else { return };
        spawn(async move {
            let text = file::chosen(&input, MOST).await.unwrap_or_default();
            // Or the same file could not be chosen again.
            input.set_value("");
            failed.set(match saved::read(&text) {
                Ok(saved) => {
                    store.restore(saved);
                    toasts.show(say!(speech, settings.imported));
                    None
                }
                Err(SavedError::Newer { .. }) => Some(say!(speech, settings.import_newer)),
                Err(SavedError::Corrupt) => Some(say!(speech, settings.import_failed)),
            });
        });
    };
    view! {
        <div class="backup">
            <button type="button" class="button button--outline" on:click=export>
                {say!(speech, settings.export)}
            </button>
            <label class="button button--outline backup__file">
                {say!(speech, settings.import)}
                <input
                    class="backup__input"
                    type="file"
                    accept="application/json,.json"
                    aria-describedby="import-note"
                    node_ref=input
                    on:change=import
                />
            </label>
            <p class="setting__text" id="import-note">
                {say!(speech, settings.import_note)}
            </p>
            {move || {
                failed
                    .get()
                    .map(|failed| {
                        view! {
                            <p class="setting__text backup__failed" role="alert">
                                {failed}
                            </p>
                        }
                    })
            }}
        </div>
    }
}
