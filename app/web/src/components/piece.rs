use leptos::prelude::*;

use crate::state::Arriving;

/// A piece of a page, which is built in a turn of its own while the page is [`Arriving`].
#[component]
pub fn Piece(
    /// What is in it.
    children: Children,
) -> impl IntoView {
    let Some(due) = Arriving::of_here().piece() else {
        return children();
    };
    let mut children = Some(children);
    let build = move || match children.take_if(|_| due.get()) {
        // Only its turn builds it: what it asks for on the way would build nothing in its place.
        Some(children) => untrack(children),
        None => ().into_any(),
    };
    build.into_any()
}
