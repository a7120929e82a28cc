use leptos::{ev::KeyboardEvent, prelude::*};
use packan_domain::answer::Answer;

use super::Icon;
use crate::{i18n::use_speech, say, words};

/// The picture of an answer.
pub const fn icon(answer: Answer) -> Icon {
    match answer {
        Answer::No => Icon::Cross,
        Answer::Neutral => Icon::Tilde,
        Answer::Yes => Icon::Check,
        Answer::Love => Icon::Bolt,
    }
}

/// The key that gives an answer, as it is drawn on a keyboard.
const fn key_cap(answer: Answer) -> &'static str {
    match answer {
        Answer::No => "←",
        Answer::Neutral => "↓",
        Answer::Yes => "→",
        Answer::Love => "↑",
    }
}

/// The same key, as `aria-keyshortcuts` wants it.
const fn key_name(answer: Answer) -> &'static str {
    match answer {
        Answer::No => "ArrowLeft",
        Answer::Neutral => "ArrowDown",
        Answer::Yes => "ArrowRight",
        Answer::Love => "ArrowUp",
    }
}

/// The four answers as buttons, big enough for gloves.
#[component]
pub fn AnswerButtons(
    /// Element that says what else gives these answers.
    described_by: &'static str,
    /// Key of the answer that was just given, in whatever way; its button shows it.
    given: impl Fn() -> Option<&'static str> + Copy + Send + 'static,
    /// Told the answer.
    #[prop(into)]
    on_answer: Callback<Answer>,
) -> impl IntoView {
    let speech = use_speech();
    // A key that is held down would answer card after card.
    let not_again = |event: KeyboardEvent| {
        if event.repeat() {
            event.prevent_default();
        }
    };
    view! {
        <div
            class="answers"
            role="group"
            aria-label=say!(speech, answer.group)
            aria-describedby=described_by
            data-given=given
            on:keydown=not_again
        >
            {Answer::ALL
                .map(|answer| {
                    view! {
                        <button
                            type="button"
                            class=format!("answer answer--{}", answer.key())
                            aria-keyshortcuts=key_name(answer)
                            on:click=move |_| on_answer.run(answer)
                        >
                            <span class="answer__face">{icon(answer).view()}</span>
                            <span class="answer__label">
                                {words::answer(speech, answer)}
                            </span>
                            <kbd class="answer__key" aria-hidden="true">{key_cap(answer)}</kbd>
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}
