use leptos::prelude::*;

use super::Picture;

/// Nothing is here yet: a picture, a sentence, a way on.
#[component]
pub fn Empty(
    /// Emoji code point.
    picture: &'static str,
    /// What it says first.
    #[prop(into)]
    title: Signal<String>,
    /// What it says then.
    #[prop(into)]
    text: Signal<String>,
    /// The way on.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="empty">
            <Picture code=Some(picture.to_owned()) class="empty__picture" />
            <h2 class="empty__title">{move || title.get()}</h2>
            <p class="empty__text">{move || text.get()}</p>
            {children()}
        </div>
    }
}
