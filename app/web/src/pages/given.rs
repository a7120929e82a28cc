use leptos::prelude::*;

use crate::components::Link;

/// A few words on a question that an audience has, and where there is more.
#[component]
pub(super) fn Given(
    /// The question in short.
    title: String,
    /// The answer.
    text: String,
    /// Routes to more, each with its words.
    ways: Vec<(&'static str, String)>,
) -> impl IntoView {
    let way = |(href, words): (&'static str, String)| {
        view! {
            <li>
                <Link href class="link-button">
                    {words}
                </Link>
            </li>
        }
    };
    view! {
        <section class="given">
            <h2 class="given__title">{title}</h2>
            <p>{text}</p>
            <ul class="given__ways">{ways.into_iter().map(way).collect_view()}</ul>
        </section>
    }
}
