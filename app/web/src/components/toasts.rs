use leptos::prelude::*;

/// Short remarks that come and go: "Link kopiert".
#[derive(Clone, Copy)]
pub struct Toasts(RwSignal<Option<String>>);

impl Toasts {
    /// None at first.
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// Shows `text` in place of what is shown now.
    pub fn show(self, text: String) {
        self.0.set(Some(text));
    }
}

impl Default for Toasts {
    fn default() -> Self {
        Self::new()
    }
}

/// The toasts of the nearest provider.
pub fn use_toasts() -> Toasts {
    use_context().unwrap_or_default()
}

/// Where toasts appear; they leave when their animation has run, or at a tap.
#[component]
pub fn ToastRegion() -> impl IntoView {
    let Toasts(shown) = use_toasts();
    view! {
        <div class="toasts" role="status" aria-live="polite">
            {move || {
                shown
                    .get()
                    .map(|text| {
                        view! {
                            <div
                                class="toast"
                                on:click=move |_| shown.set(None)
                                on:animationend=move |event| {
                                    if event.animation_name() == "toast-leaves" {
                                        shown.set(None);
                                    }
                                }
                            >
                                <p class="toast__text">{text}</p>
                            </div>
                        }
                    })
            }}
        </div>
    }
}
