use leptos::prelude::*;

/// Short remarks that come and go: "Link kopiert".
#[derive(Clone, Copy)]
pub struct Toasts(RwSignal<Option<Toast>>);

/// A remark with its number, which makes each an element of its own: the next would otherwise leave
/// with the animation of the one before.
#[derive(Clone)]
struct Toast {
    number: u32,
    text: String,
}

impl Toasts {
    /// None at first.
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// Whether none is shown now.
    pub fn is_free(self) -> bool {
        self.0.try_with_untracked(Option::is_none).unwrap_or_default()
    }

    /// Shows `text` in place of what is shown now.
    pub fn show(self, text: String) {
        self.0.update(|shown| {
            let number = shown.as_ref().map_or(0, |toast| toast.number.wrapping_add(1));
            *shown = Some(Toast { number, text });
        });
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
            <For each=move || shown.get() key=|toast| toast.number let:toast>
                <div
                    class="toast"
                    on:click=move |_| shown.set(None)
                    on:animationend=move |event| {
                        if event.animation_name() == "toast-leaves" {
                            shown.set(None);
                        }
                    }
                >
                    <p class="toast__text">{toast.text}</p>
                </div>
            </For>
        </div>
    }
}
