use leptos::prelude::*;
use packan_domain::session::{Event, Item, NOTE_CHARACTERS, Note};

use super::Growing;
use crate::{i18n::use_speech, say, state::use_store};

/// A note about something that was put aside, kept with every letter.
#[component]
pub fn NoteField(
    /// What it is about.
    about: Item,
    /// What that is called.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let item = about.clone();
    // What is typed here is there already; what is typed in another window comes to the field.
    let text = Memo::new(move |_| store.session.with(|it| it.note_on(&item).to_owned()));
    let keep = move |text: String| {
        store.apply(Event::Noted(Note { about: about.clone(), text }));
    };
    view! {
        <Growing text>
            <textarea
                class="note"
                rows="1"
                autocomplete="off"
                maxlength=NOTE_CHARACTERS.to_string()
                aria-label=say!(speech, saved.note, name = name)
                placeholder=say!(speech, saved.note_example)
                prop:value=move || text.get()
                on:input:target=move |event| keep(event.target().value())
            ></textarea>
        </Growing>
    }
}
