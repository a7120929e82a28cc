//! One of a few, and one of many, in forms that make something of what is chosen.

use leptos::prelude::*;

use crate::components::Icon;

/// One of a few things that exclude each other.
pub(super) fn choice(
    name: &'static str,
    label: String,
    chosen: Signal<bool>,
    choose: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                class="choice__input"
                type="radio"
                name=name
                checked=chosen.get_untracked()
                prop:checked=move || chosen.get()
                on:change=move |_| choose()
            />
            <span class="choice__face">{label}</span>
        </label>
    }
}

/// One of many things by their names; each tells by itself whether it is chosen.
pub(super) fn selection<T: Clone + PartialEq + Send + Sync + 'static>(
    label: String,
    options: Vec<(T, String)>,
    chosen: Signal<T>,
    choose: impl Fn(T) + 'static,
) -> impl IntoView {
    let values: Vec<T> = options.iter().map(|(value, _)| value.clone()).collect();
    let options = options.into_iter().enumerate().map(|(place, (value, name))| {
        let selected = move || chosen.with(|chosen| *chosen == value);
        view! {
            <option value=place.to_string() selected=selected>
                {name}
            </option>
        }
    });
    let choose = move |place: String| {
        let place = place.parse().ok();
        if let Some(value) = place.and_then(|place: usize| values.get(place)) {
            choose(value.clone());
        }
    };
    view! {
        <label class="field">
            <span class="field__label">{label}</span>
            <span class="select select--block">
                <select
                    class="select__input"
                    on:change:target=move |event| choose(event.target().value())
                >
                    {options.collect_view()}
                </select>
                {Icon::Down.view()}
            </span>
        </label>
    }
}
