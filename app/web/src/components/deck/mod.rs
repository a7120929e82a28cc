//! The deck in play: cards on a table, and whatever finger, button or key does to them.
//!
//! A card is one element from the moment it peeks out until it has flown away; only its [`Place`]
//! changes. So what was seen underneath is what comes up, and nothing is built in the frame in
//! which a card is answered.

mod ahead;
mod chips;
mod dealt;
mod drag;
mod flight;
mod gesture;
mod hint;
mod keys;
mod laid;
mod place;
mod play;
mod play_card;
mod pull;
mod table;

pub use chips::Chips;
pub use hint::hint_again;
pub use keys::listen_for_keys;
pub use play::Play;
pub use play_card::PlayCard;
#[cfg(feature = "muster")]
pub use pull::Pulls;

use dealt::dealt;
use hint::{Hint, hint_after_a_while};
use leptos::prelude::*;
use packan_domain::answer::Answer;
use place::Place;
use table::cards;

use super::AnswerButtons;
use crate::{i18n::use_speech, say};

/// Names the sentence that says what each direction means.
const DIRECTIONS: &str = "directions";

/// The card on top, those that may follow underneath, those on their way out, and the buttons.
#[component]
pub fn Deck(
    /// The deck in play.
    play: Play,
) -> impl IntoView {
    let speech = use_speech();
    laid::lay_cards(play);
    ahead::look_ahead_in_idle_time(play);
    let hinting = hint_after_a_while(play);
    view! {
        <div class=move || if hinting.get() { "stack stack--hinting" } else { "stack" }>
            {dealt(play, cards(play))}
            {move || hinting.get().then(|| view! { <Hint /> })}
        </div>
        <p id=DIRECTIONS hidden>
            {say!(speech, swipe.directions)}
        </p>
        <AnswerButtons
            described_by=DIRECTIONS
            given=move || play.just_given().map(Answer::key)
            on_answer=move |answer| play.answer(answer)
        />
    }
}
