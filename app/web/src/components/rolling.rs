use leptos::{html, prelude::*};

use crate::effects::in_view::when_in_view;

/// A figure whose digits roll into place, once it can be seen and where movement is welcome. It takes
/// its room from the start, and screen readers read it whole.
#[component]
pub fn Rolling(
    /// The figure as it is written.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let letter = |letter: char| match letter.to_digit(10) {
        Some(digit) => {
            let digit = digit.to_string();
            let shown = digit.clone();
            view! {
                <span class="rolling__digit" style:--digit=digit>
                    {shown}
                </span>
            }
            .into_any()
        }
        None => letter.to_string().into_any(),
    };
    let figure = NodeRef::<html::Span>::new();
    let rolls = RwSignal::new(false);
    Effect::new(move || {
        if let Some(figure) = figure.get() {
            when_in_view(&figure, move || {
                rolls.try_set(true);
            });
        }
    });
    // Words break apart, figures don't.
    let words = text.split(' ').map(|word| {
        let figure = word.contains(|letter: char| letter.is_ascii_digit());
        let class = if figure { "rolling__figure" } else { "rolling__word" };
        view! { <span class=class>{word.chars().map(letter).collect_view()}</span> }
    });
    view! {
        <span
            class="rolling"
            aria-hidden="true"
            data-rolls=move || rolls.get().then_some("")
            node_ref=figure
        >
            {words.collect_view()}
        </span>
        <span class="sr-only">{text.clone()}</span>
    }
}
