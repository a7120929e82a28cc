use leptos::prelude::*;

/// A family of components.
#[component]
pub fn Family(
    /// Where the links on top lead.
    id: &'static str,
    /// What it is called.
    title: &'static str,
    /// Its states.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="muster__family" id=id>
            <h2 class="muster__title">{title}</h2>
            <div class="muster__states">{children()}</div>
        </section>
    }
}

/// One component in one state, or several that are looked at together.
#[component]
pub fn State(
    /// What is to be seen.
    #[prop(into)]
    label: String,
    /// Takes the whole line.
    #[prop(optional)]
    wide: bool,
    /// The component.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="muster__state" class:muster__state--wide=wide>
            <p class="muster__label">{label}</p>
            {children()}
        </div>
    }
}
