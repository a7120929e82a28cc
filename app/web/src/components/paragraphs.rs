use leptos::prelude::*;

/// A text of several paragraphs, one a line.
#[component]
pub fn Paragraphs(
    /// The text.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let paragraph = |line: &str| view! { <p>{line.to_owned()}</p> };
    view! { <div class="paragraphs">{text.lines().map(paragraph).collect_view()}</div> }
}
