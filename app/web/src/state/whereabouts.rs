use leptos::prelude::*;

use crate::{effects::document, routes};

/// Where in the app the person is, and the way to elsewhere. The game and the whole app each have
/// a router of their own; what they share sees only this.
#[derive(Clone, Copy)]
pub struct Whereabouts {
    path: Signal<String>,
    go: Callback<String>,
}

impl Whereabouts {
    /// Made by a router of its path on the server and of its way to navigate.
    pub fn new(path: Signal<String>, go: Callback<String>) -> Self {
        Self { path, go }
    }

    /// The route that is shown, whatever path the app lies under; tracks.
    pub fn route(self) -> String {
        self.path.with(|path| routes::of(path, &document::base_path()).to_owned())
    }

    /// Goes to a route.
    pub fn go(self, route: &str) {
        self.go.run(route.to_owned());
    }
}

/// The whereabouts of the nearest provider; the start page where there is none.
pub fn use_whereabouts() -> Whereabouts {
    use_context().unwrap_or_else(|| {
        Whereabouts::new(Signal::stored(routes::START.to_owned()), Callback::new(|_| ()))
    })
}
