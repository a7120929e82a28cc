use std::sync::atomic::{AtomicBool, Ordering};

use leptos::{html, prelude::*};

use crate::effects::document;

/// False until the first page has been shown: then the browser itself has put focus right.
static NAVIGATED: AtomicBool = AtomicBool::new(false);

/// Lets the first page take focus too, because it does not follow a load of the document.
pub fn focus_from_the_start() {
    NAVIGATED.store(true, Ordering::Relaxed);
}

/// The one `h1` of a page. It names the document, and takes focus after a navigation, because the
/// router moves none.
#[component]
pub fn Heading(
    /// Title of the document, with the app's name.
    #[prop(into)]
    document_title: String,
    /// Class of the `h1`.
    #[prop(optional)]
    class: &'static str,
    /// What it says.
    children: Children,
) -> impl IntoView {
    #[cfg(feature = "ssr")]
    crate::static_pages::note_title(&document_title);
    let heading = NodeRef::<html::H1>::new();
    Effect::new(move || {
        document::set_title(&document_title);
        let Some(element) = heading.get() else { return };
        if NAVIGATED.swap(true, Ordering::Relaxed) {
            document::focus(&element);
        }
    });
    view! {
        <h1 class=class tabindex="-1" node_ref=heading>
            {children()}
        </h1>
    }
}
