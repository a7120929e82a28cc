//! What the law asks of who publishes, in words that one understands.

mod accessibility;
mod credits;
mod imprint;
mod privacy;

use leptos::prelude::*;

pub use self::{accessibility::AccessibilityPage, imprint::ImprintPage, privacy::PrivacyPage};
use crate::{i18n::use_speech, say};

/// Marks what the publisher still has to fill in, so that nobody publishes it blank.
#[component]
fn ToFillIn() -> impl IntoView {
    let speech = use_speech();
    view! { <mark class="to-fill-in">{say!(speech, legal.to_fill_in)}</mark> }
}

/// A part of a legal page under a title of its own.
#[component]
fn Part(
    /// Key of the part on its page.
    id: &'static str,
    /// What it is about.
    title: String,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="legal__part" aria-labelledby=id>
            <h2 class="legal__title" id=id>
                {title}
            </h2>
            {children()}
        </section>
    }
}
