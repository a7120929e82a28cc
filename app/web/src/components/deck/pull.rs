use leptos::prelude::*;
use packan_domain::answer::Answer;

use crate::{i18n::use_speech, words};

/// What the card looks like while it is dragged.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Pull {
    /// Pixels to the right.
    pub x: f64,
    /// Pixels down.
    pub y: f64,
    /// Degrees, clockwise.
    pub turn: f64,
    /// How far along it is to an answer, from 0 to 1.
    pub along: f64,
    /// The answer it would be, as soon as one can be told.
    pub leaning: Option<Answer>,
}

/// What letting go of the card would mean, brighter the further it is pulled: a glow and a stamp
/// for each answer, in the order of [`Answer::ALL`].
#[component]
pub fn Pulls() -> impl IntoView {
    let speech = use_speech();
    let pull = move |answer: Answer| {
        view! {
            <div class=format!("pull pull--{}", answer.key())>
                <span class="pull__stamp">{words::answer(speech, answer)}</span>
            </div>
        }
    };
    view! {
        <div class="pulls" aria-hidden="true">
            {Answer::ALL.map(pull).collect_view()}
        </div>
    }
}
