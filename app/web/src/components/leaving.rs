use leptos::prelude::*;

use super::Icon;
use crate::{i18n::use_speech, say};

/// A link to another host: it says where it leads and that one leaves the app.
#[component]
pub fn Leaving(
    /// Address, `https:`.
    #[prop(into)]
    href: String,
    /// Class of the `a`.
    #[prop(optional)]
    class: &'static str,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let speech = use_speech();
    let host = host(&href).to_owned();
    view! {
        <a class=class href=href rel="external noopener noreferrer">
            {children()}
            {Icon::Out.view_as("icon icon--out")}
            <span class="sr-only">
                {format!(" ({})", say!(speech, business.leaves, host = host))}
            </span>
        </a>
    }
}

/// The name of the server in an address.
pub fn host(address: &str) -> &str {
    let behind = address.split_once("://").map_or(address, |(_, rest)| rest);
    behind.split(['/', '?', '#']).next().unwrap_or_default().trim_start_matches("www.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_what_people_call_it() {
        assert_eq!(host("https://www.example.org/a?b#c"), "example.org");
        assert_eq!(host("https://example.org"), "example.org");
    }
}
