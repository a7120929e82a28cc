//! Shows once, to whoever has not answered anything yet, what the four directions mean.

use std::time::Duration;

use leptos::{ev, prelude::*};
use packan_domain::answer::Answer;

use super::Play;
use crate::{components::Icon, effects::document, i18n::use_speech, say, words};

/// Long enough to read a card's name; who swipes before that needs no hint.
const PATIENCE: Duration = Duration::from_millis(1600);
/// Remembered for as long as the document lives.
const MARK: &str = "hinted";

/// Lets the hint show once more, to somebody else.
pub fn hint_again() {
    document::forget(MARK);
}

/// Turns true once if nothing is done for a while, and false at the first touch or key.
pub fn hint_after_a_while(play: Play) -> RwSignal<bool> {
    let shown = RwSignal::new(false);
    let begun = play.store.session.with_untracked(|session| !session.answers.is_empty());
    if cfg!(not(target_arch = "wasm32")) || begun || !document::is_first(MARK) {
        return shown;
    }
    let waits = StoredValue::new(true);
    let done = move || {
        waits.set_value(false);
        if shown.get_untracked() {
            shown.set(false);
        }
    };
    let touch = window_event_listener(ev::pointerdown, move |_| done());
    let key = window_event_listener(ev::keydown, move |_| done());
    on_cleanup(move || {
        touch.remove();
        key.remove();
    });
    let show = move || {
        // The page may have gone meanwhile.
        if waits.try_get_value() == Some(true) {
            shown.set(true);
        }
    };
    set_timeout(show, PATIENCE);
    shown
}

/// What each direction means, over a card that moves by itself. Screen readers get the same words
/// as a description of the answers.
#[component]
pub fn Hint() -> impl IntoView {
    let speech = use_speech();
    let direction = |answer: Answer| {
        view! {
            <span class=format!("hint-way hint-way--{}", answer.key())>
                {Icon::Arrow.view()} {words::answer(speech, answer)}
            </span>
        }
    };
    view! {
        <div class="hint-layer" aria-hidden="true">
            {Answer::ALL.map(direction).collect_view()}
            <span class="hint-words hint-words--touch">{say!(speech, swipe.hint_touch)}</span>
            <span class="hint-words hint-words--keys">{say!(speech, swipe.hint_keys)}</span>
        </div>
    }
}
