use leptos::prelude::*;

use crate::components::Icon;

/// A line to fill in.
#[component]
pub fn TextField(
    /// What belongs there.
    label: String,
    /// What is written.
    value: RwSignal<String>,
    /// What a browser may fill in.
    fill: &'static str,
    /// Which keyboard helps.
    #[prop(default = "text")]
    mode: &'static str,
) -> impl IntoView {
    view! {
        <label class="field">
            <span class="field__label">{label}</span>
            <input
                class="field__input"
                type="text"
                inputmode=mode
                maxlength="160"
                autocomplete=fill
                prop:value=move || value.get()
                on:input:target=move |event| value.set(event.target().value())
            />
        </label>
    }
}

/// Something to choose.
#[component]
pub fn ChoiceField(
    /// What is chosen.
    label: String,
    /// What stands there before.
    any: String,
    /// Keys and names.
    options: Vec<(String, String)>,
    /// The key that is chosen.
    value: RwSignal<String>,
) -> impl IntoView {
    view! {
        <label class="field">
            <span class="field__label">{label}</span>
            <span class="select select--block">
                <select
                    class="select__input"
                    prop:value=move || value.get()
                    on:change:target=move |event| value.set(event.target().value())
                >
                    <option value="">{any}</option>
                    {options
                        .into_iter()
                        .map(|(key, name)| view! { <option value=key>{name}</option> })
                        .collect_view()}
                </select>
                {Icon::Down.view()}
            </span>
        </label>
    }
}

/// Something that is so or not.
#[component]
pub fn CheckField(
    /// What.
    label: String,
    /// Whether it is so.
    value: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="switch"
            role="switch"
            aria-checked=move || value.get().to_string()
            on:click=move |_| value.update(|value| *value = !*value)
        >
            <span class="switch__track" aria-hidden="true"></span>
            {label}
        </button>
    }
}
