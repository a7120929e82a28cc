use leptos::prelude::*;
use packan_domain::session::Item;

use crate::{
    components::{Icon, NoteField, use_toasts},
    effects::document,
    i18n::use_speech,
    say,
    state::use_store,
};

/// What can be done with something that was put aside: a note, and taking it away.
#[component]
pub fn Keeping(
    /// What it is.
    about: Item,
    /// What it is called.
    name: String,
    /// Takes it away.
    #[prop(into)]
    on_remove: Callback<()>,
) -> impl IntoView {
    view! {
        <div class="keeping">
            <NoteField about name=name.clone() />
            <Remove name on_remove />
        </div>
    }
}

/// Something that was put aside and that the feed does not list any more; a note that was written
/// about it can still be read.
#[component]
pub fn Gone(
    /// What it is.
    about: Item,
    /// What it was called, else its key.
    name: String,
    /// Takes it away.
    #[prop(into)]
    on_remove: Callback<()>,
) -> impl IntoView {
    let speech = use_speech();
    let noted = use_store().session.with_untracked(|it| !it.note_on(&about).is_empty());
    view! {
        <li class="kept gone">
            <div>
                <p class="gone__name">{name.clone()}</p>
                <p class="gone__why">{say!(speech, saved.gone)}</p>
            </div>
            <Remove name=name.clone() on_remove />
            {noted.then(|| view! { <NoteField about name /> })}
        </li>
    }
}

#[component]
fn Remove(name: String, on_remove: Callback<()>) -> impl IntoView {
    let speech = use_speech();
    let toasts = use_toasts();
    let label = say!(speech, saved.remove, name = name);
    let removed = say!(speech, saved.removed, name = name);
    let remove = move |_| {
        // The button goes with its line; focus must not be left on nothing.
        document::focus_heading();
        toasts.show(removed.clone());
        on_remove.run(());
    };
    view! {
        <button type="button" class="icon-button" aria-label=label on:click=remove>
            {Icon::Cross.view()}
        </button>
    }
}
