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
    let children = StoredValue::new_local(Some(children));
    let build = move || children.try_update_value(Option::take).flatten().map(|build| build());
    (move || due.get().then(build)).into_any()
}
