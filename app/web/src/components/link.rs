use leptos::prelude::*;

use crate::effects::document;

/// A link to a route of the app, which may lie under a sub-path of its server.
#[component]
pub fn Link(
    /// Route, beginning with a slash.
    #[prop(into)]
    href: Signal<String>,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let base = document::base_path();
    view! { <a href=move || format!("{base}{}", href.get())>{children()}</a> }
}
