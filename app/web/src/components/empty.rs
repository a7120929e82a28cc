use leptos::prelude::*;

use super::Picture;

/// Nothing is here yet: a picture, a sentence, a way on.
#[component]
pub fn Empty(
    /// Emoji code point.
    picture: &'static str,
    /// What it says first.
    #[prop(into)]
    title: String,
    /// What it says then.
    #[prop(into)]
    text: String,
    /// The way on.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="empty">
            <Picture code=Some(picture.to_owned()) class="empty__picture" />
            <h2 class="empty__title">{title}</h2>
            <p class="empty__text">{text}</p>
            {children()}
        </div>
    }
}
