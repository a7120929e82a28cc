use leptos::prelude::*;

/// As much room for a `textarea` as its text takes: the same text stands unseen behind it, because
/// browsers have no size by content yet.
#[component]
pub fn Growing(
    /// What stands in the field.
    #[prop(into)]
    text: Signal<String>,
    /// The field.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="growing" data-text=move || text.get()>
            {children()}
        </div>
    }
}
