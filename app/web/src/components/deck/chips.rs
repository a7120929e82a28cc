//! Paper chips for the moment in which the result stands.

use leptos::{ev::AnimationEvent, prelude::*};
use packan_domain::order::between;

use super::Play;
use crate::{effects::document, format};

/// The animation that lasts as long as the last chip flies.
const SHOWER: &str = "chips-shower";
/// Handfuls of three, which the style sheet makes of each: what moves by itself costs a phone time
/// in every frame, and so many it can move.
const HANDFULS: usize = 12;
/// Steps that spread evenly in a plane, and never look like a row (the plastic ratio's powers).
const SPREAD: (f64, f64) = (0.754_878, 0.569_84);

/// Thrown up from both sides of the deck, once; they never take a touch, and clear themselves away.
#[component]
pub fn Chips(
    /// The deck in play.
    play: Play,
) -> impl IntoView {
    let over = RwSignal::new(false);
    let end = move |event: AnimationEvent| {
        if event.animation_name() == SHOWER {
            over.set(true);
        }
    };
    move || {
        let flying = play.has_arrived() && !over.get() && !document::prefers_little_motion();
        flying.then(|| {
            view! {
                <div class="shower" aria-hidden="true" on:animationend=end>
                    {(0..HANDFULS).map(handful).collect_view()}
                </div>
            }
        })
    }
}

fn handful(number: usize) -> impl IntoView {
    let share = |step: f64| (number as f64 * step).fract();
    // Every other one comes from the other side.
    let side = if number.is_multiple_of(2) { 1.0 } else { -1.0 };
    let (far, high) = (share(SPREAD.0), share(SPREAD.1));
    view! {
        <i
            class="shower__handful"
            style:--side=format::fixed(side, 0)
            style:--far=format::fixed(far, 2)
            style:--high=format::fixed(between(0.15, high, 1.0), 2)
        ></i>
    }
}
