use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::*;

/// Path under which the app will lie, without a trailing slash.
#[derive(Clone)]
struct Base(Arc<str>);

/// What the page that is being rendered calls itself.
#[derive(Clone, Default)]
pub(super) struct Title(Arc<Mutex<String>>);

impl Title {
    /// The title, once the page is rendered.
    pub(super) fn get(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Provides what views ask for below; the title comes back in the result.
pub(super) fn provide(base: &str) -> Title {
    let title = Title::default();
    provide_context(Base(base.into()));
    provide_context(title.clone());
    title
}

/// Path under which the app will lie; `None` where no static page is being rendered.
pub(crate) fn base_path() -> Option<String> {
    use_context::<Base>().map(|Base(base)| base.to_string())
}

/// Notes what the page that is being rendered calls itself.
pub(crate) fn note_title(title: &str) {
    if let Some(Title(noted)) = use_context() {
        title.clone_into(&mut noted.lock().unwrap_or_else(PoisonError::into_inner));
    }
}
