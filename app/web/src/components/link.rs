use leptos::prelude::*;

use crate::{effects::document, state::use_whereabouts};

/// A link to a route of the app, which may lie under a sub-path of its server. Whichever router is
/// at work follows it without a reload.
#[component]
pub fn Link(
    /// Route, beginning with a slash.
    #[prop(into)]
    href: String,
    /// Class of the `a`.
    #[prop(optional)]
    class: Option<&'static str>,
    /// What it is called where its content does not say.
    #[prop(optional, into)]
    label: Option<String>,
    /// Key of the group whose colour it wears.
    #[prop(optional)]
    group: Option<&'static str>,
    /// Pattern that it wears.
    #[prop(optional, into)]
    variant: Option<String>,
    /// Routes on which, and below which, it is marked as where the person is.
    #[prop(optional)]
    places: &'static [&'static str],
    /// What it says.
    children: Children,
) -> impl IntoView {
    let whereabouts = use_whereabouts();
    let current = move || {
        let route = whereabouts.route();
        places.iter().any(|place| route.starts_with(place)).then_some("page")
    };
    let address = format!("{}{href}", document::base_path());
    view! {
        <a
            href=address
            class=class
            aria-label=label
            aria-current=current
            data-group=group
            data-variant=variant
        >
            {children()}
        </a>
    }
}
