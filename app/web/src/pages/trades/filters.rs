use leptos::prelude::*;
use packan_domain::{search::Facet, trade::Group};

use super::choice::Choice;
use crate::{components::Icon, i18n::use_speech, say, words};

/// What to type and what to tap to narrow the list.
#[component]
pub fn Filters(
    /// What is chosen now.
    choice: Memo<Choice>,
    /// Told what is chosen next.
    on_change: Callback<Choice>,
) -> impl IntoView {
    let speech = use_speech();
    let change = move |with: &dyn Fn(Choice) -> Choice| on_change.run(with(choice.get_untracked()));
    let group_chip = move |group: Group| {
        let pressed = move || choice.with(|choice| choice.group == Some(group));
        view! {
            <li>
                <button
                    type="button"
                    class="chip chip--group"
                    data-group=group.key()
                    aria-pressed=move || pressed().to_string()
                    on:click=move |_| change(&|choice| choice.toggled_group(group))
                >
                    {words::group(speech, group)}
                </button>
            </li>
        }
    };
    let facet_chip = move |facet: Facet| {
        let pressed = move || choice.with(|choice| choice.facets.contains(&facet));
        view! {
            <li>
                <button
                    type="button"
                    class="chip"
                    aria-pressed=move || pressed().to_string()
                    on:click=move |_| change(&|choice| choice.toggled_facet(facet))
                >
                    {words::facet(speech, facet)}
                </button>
            </li>
        }
    };
    view! {
        <div class="trades__filters">
            <form class="search" role="search" on:submit=|event| event.prevent_default()>
                <label class="sr-only" for="q">
                    {say!(speech, trades.search)}
                </label>
                {Icon::Search.view()}
                <input
                    class="search__input"
                    id="q"
                    type="search"
                    name="q"
                    autocomplete="off"
                    enterkeyhint="search"
                    placeholder=say!(speech, trades.search_example)
                    prop:value=move || choice.with(|choice| choice.text.clone())
                    on:input:target=move |event| {
                        let text = event.target().value();
                        change(&|choice| choice.typed(text.clone()));
                    }
                />
            </form>
            <ul class="chips" aria-label=say!(speech, trades.groups)>
                {Group::ALL.iter().copied().map(group_chip).collect_view()}
            </ul>
            <ul class="chips chips--facets" aria-label=say!(speech, trades.facets)>
                {Facet::ALL.iter().copied().map(facet_chip).collect_view()}
            </ul>
        </div>
    }
}
