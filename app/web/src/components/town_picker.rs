use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{order::sort_by, region::Town, session::Event};

use crate::{
    i18n::use_speech,
    say,
    state::{Catalogue, use_store},
};

/// Towns that show before the rest is asked for.
const FIRST: usize = 4;

/// The towns as chips: two taps at most.
#[component]
pub fn TownPicker(
    /// The feed's region.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let open = RwSignal::new(false);
    let count = catalogue.index.region.towns.len();
    // The chosen town stands first; choosing another does not make chips jump about.
    let chosen = store.session.with_untracked(|session| session.town.clone());
    let mut towns = catalogue.index.region.towns.clone();
    let elsewhere = |town: &Town| Some(&town.id) != chosen.as_ref();
    sort_by(&mut towns, |one, other| elsewhere(one).cmp(&elsewhere(other)));

    view! {
        <section
            class="towns"
            data-open=move || open.get().to_string()
            aria-labelledby="towns-title"
        >
            <div class="towns__head">
                <h2 class="towns__title" id="towns-title">
                    {say!(speech, start.town)}
                </h2>
                <button
                    type="button"
                    class="link-button"
                    aria-expanded=move || open.get().to_string()
                    aria-controls="towns-list"
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {move || {
                        if open.get() {
                            say!(speech, start.fewer_towns)
                        } else {
                            say!(speech, start.all_towns, count = count)
                        }
                    }}
                </button>
            </div>
            <ul class="chips" id="towns-list">
                {towns
                    .into_iter()
                    .enumerate()
                    .map(|(place, town)| {
                        view! {
                            <li class:towns__more={place >= FIRST}>
                                <TownChip town />
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}

#[component]
fn TownChip(town: Town) -> impl IntoView {
    let store = use_store();
    let id = town.id.clone();
    let pressed =
        move || store.session.with(|session| session.town.as_ref() == Some(&id)).to_string();
    let choose = move |_| {
        let same = store.session.with_untracked(|session| session.town.as_ref() == Some(&town.id));
        store.apply(Event::TownChosen((!same).then(|| town.id.clone())));
    };
    view! {
        <button type="button" class="chip" aria-pressed=pressed on:click=choose>
            {town.name.clone()}
        </button>
    }
}
