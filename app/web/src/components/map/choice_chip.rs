use leptos::prelude::*;

use crate::{components::Icon, i18n::use_speech, say};

/// A chip with many words to choose from: the device's own list, and a cross to choose none.
#[component]
pub fn ChoiceChip(
    /// What is chosen: "Beruf".
    label: String,
    /// What it says while nothing is chosen.
    any: String,
    /// Titles of parts of the list, each with its words by key; an empty title makes no part.
    options: Vec<(String, Vec<(String, String)>)>,
    /// Key of the word that is chosen.
    #[prop(into)]
    value: Signal<Option<String>>,
    /// Told the key of the next word, or an empty one.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let speech = use_speech();
    let names: Vec<(String, String)> =
        options.iter().flat_map(|(_, words)| words.iter().cloned()).collect();
    let nothing = any.clone();
    let word = move || {
        let chosen = value.with(|value| {
            names.iter().find(|(key, _)| Some(key) == value.as_ref()).map(|(_, name)| name.clone())
        });
        chosen.unwrap_or_else(|| nothing.clone())
    };
    let option = move |(key, name): (String, String)| {
        let own = key.clone();
        let selected = move || value.with(|value| value.as_ref() == Some(&own));
        view! {
            <option value=key selected=selected>
                {name}
            </option>
        }
    };
    let part = move |(title, words): (String, Vec<(String, String)>)| {
        let words = words.into_iter().map(option).collect_view();
        if title.is_empty() {
            words.into_any()
        } else {
            view! { <optgroup label=title>{words}</optgroup> }.into_any()
        }
    };
    let cleared = say!(speech, map.without, label = label);
    view! {
        <span class="choice-chip" data-set=move || value.with(Option::is_some).then_some("")>
            <label class="choice-chip__label">
                <span class="sr-only">{label}</span>
                <span class="choice-chip__word" aria-hidden="true">
                    {word}
                </span>
                <select
                    class="choice-chip__select"
                    on:change:target=move |event| on_choose.run(event.target().value())
                >
                    <option value="" selected=move || value.with(Option::is_none)>
                        {any}
                    </option>
                    {options.into_iter().map(part).collect_view()}
                </select>
                {Icon::Down.view()}
            </label>
            {move || {
                value
                    .with(Option::is_some)
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="choice-chip__clear"
                                aria-label=cleared.clone()
                                on:click=move |_| on_choose.run(String::new())
                            >
                                {Icon::Cross.view()}
                            </button>
                        }
                    })
            }}
        </span>
    }
}
