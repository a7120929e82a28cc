//! What moves while a finger is on the card. It goes past the reactive system, because it happens
//! sixty times a second, and writes nothing but `transform` and `opacity`, each on an element of
//! its own: no style that others inherit, and nothing is read back.

use leptos::{ev::PointerEvent, wasm_bindgen::JsCast};
use packan_domain::answer::Answer;
use web_sys::{Element, HtmlElement};

use super::gesture::{Gesture, Sample};
use crate::{
    effects::{
        document,
        vibration::{self, Buzz},
    },
    format,
};

/// On the card that the finger has, which must not be smoothed.
const DRAGGING: &str = "play-card--dragging";
/// On those that come up underneath.
const RISING: &str = "play-card--rising";
/// Degrees and size by which the card underneath comes up while the one on top goes.
const RISE: (f64, f64) = (2.4, 0.02);

/// A card under a finger.
#[derive(Debug)]
pub struct Drag {
    pointer: i32,
    gesture: Gesture,
    screen: (f64, f64),
    card: HtmlElement,
    /// What shows each answer, and how much of it shows.
    glows: Vec<(HtmlElement, f64)>,
    /// What follows each answer, as far as that is known.
    behind: Vec<Option<HtmlElement>>,
    /// The answer whose following card is to be seen.
    seen: Answer,
    far_enough: bool,
    /// Whether a frame was asked for that has not come yet.
    awaiting_frame: bool,
}

impl Drag {
    /// Takes hold of `card`, and looks up everything that will move.
    pub fn begin(card: &HtmlElement, event: &PointerEvent) -> Self {
        // Without capture the card would be lost as soon as the finger leaves it; dragging works.
        let _ = card.set_pointer_capture(event.pointer_id());
        let (width, height) = (f64::from(card.offset_width()), f64::from(card.offset_height()));
        let drag = Self {
            pointer: event.pointer_id(),
            gesture: Gesture::new(sample(event), width, height),
            // Asked before anything moves, because later it would cost a layout.
            screen: document::screen(),
            card: card.clone(),
            glows: glows(card).into_iter().map(|glow| (glow, 0.0)).collect(),
            behind: Answer::ALL.map(|answer| following(card, answer)).into(),
            seen: Answer::Yes,
            far_enough: false,
            awaiting_frame: false,
        };
        for (element, class) in drag.moving() {
            // A class of ours is a valid token.
            let _ = element.class_list().add_1(class);
        }
        drag
    }

    /// Whether the event is of the finger that has the card.
    pub fn is_of(&self, event: &PointerEvent) -> bool {
        self.pointer == event.pointer_id()
    }

    /// Follows the finger; true if a frame is to be asked for, in which to [`Self::show`] it.
    pub fn follow(&mut self, event: &PointerEvent) -> bool {
        self.gesture.follow(sample(event));
        let far_enough = self.gesture.is_far_enough();
        if far_enough && !self.far_enough {
            vibration::buzz(Buzz::FarEnough);
        }
        self.far_enough = far_enough;
        !std::mem::replace(&mut self.awaiting_frame, true)
    }

    /// Moves everything to where the finger is now.
    pub fn show(&mut self) {
        self.awaiting_frame = false;
        let pull = self.gesture.pull();
        let (x, y, turn) =
            (format::fixed(pull.x, 1), format::fixed(pull.y, 1), format::fixed(pull.turn, 2));
        set(&self.card, "transform", &format!("translate({x}px,{y}px) rotate({turn}deg)"));
        for (answer, (glow, shows)) in Answer::ALL.into_iter().zip(&mut self.glows) {
            let along = if pull.leaning == Some(answer) { pull.along } else { 0.0 };
            // Three of the four stay dark.
            if along.total_cmp(shows).is_ne() {
                set(glow, "opacity", &format::fixed(along, 2));
                *shows = along;
            }
        }
        self.show_behind(pull.leaning.unwrap_or(Answer::Yes), pull.along);
    }

    /// Lets go; the answer, if it is one. The card keeps lying where it is only then.
    pub fn release(mut self, event: &PointerEvent, cancelled: bool) -> Option<Answer> {
        for (element, class) in self.moving() {
            let _ = element.class_list().remove_1(class);
        }
        for element in self.behind.iter().flatten() {
            settle(element);
        }
        if !cancelled {
            self.gesture.follow(sample(event));
        }
        let answer = self.gesture.release().filter(|_| !cancelled);
        settle(&self.card);
        if let Some(answer) = answer
            && !document::prefers_little_motion()
        {
            self.gesture.flight(answer, self.screen).begin(&self.card);
        }
        answer
    }

    /// What would follow is what can be seen underneath, and it comes up as the card goes.
    fn show_behind(&mut self, leaning: Answer, along: f64) {
        let of = |answer: Answer| self.behind.get(answer.level()).and_then(Option::as_ref);
        let Some(following) = of(leaning) else { return };
        if leaning != self.seen {
            for element in self.behind.iter().flatten() {
                set(element, "opacity", if element == following { "1" } else { "0" });
            }
            self.seen = leaning;
        }
        let (turn, size) =
            (format::fixed(RISE.0 * along, 2), format::fixed(1.0 + RISE.1 * along, 4));
        set(following, "transform", &format!("rotate({turn}deg) scale({size})"));
    }

    fn moving(&self) -> impl Iterator<Item = (&HtmlElement, &'static str)> {
        let behind = self.behind.iter().flatten();
        behind.map(|element| (element, RISING)).chain([(&self.card, DRAGGING)])
    }
}

/// Takes back whatever a drag or a flight wrote on a card.
pub fn settle(card: &HtmlElement) {
    for element in glows(card).iter().chain([card]) {
        if element.has_attribute("style") {
            // Removing an attribute does not fail.
            let _ = element.remove_attribute("style");
        }
    }
}

/// The glows of a card, in the order of the answers: its last element holds them.
fn glows(card: &HtmlElement) -> Vec<HtmlElement> {
    let first = card.last_element_child().and_then(|pulls| pulls.first_element_child());
    std::iter::successors(first, Element::next_element_sibling)
        .filter_map(|glow| glow.dyn_into().ok())
        .collect()
}

/// The card that comes after an answer, if it lies underneath already.
fn following(card: &HtmlElement, answer: Answer) -> Option<HtmlElement> {
    let selector = format!(".play-card--behind[data-after~='{}']", answer.key());
    card.parent_element()?.query_selector(&selector).ok()??.dyn_into().ok()
}

fn set(element: &HtmlElement, property: &str, value: &str) {
    // These are values that every browser knows.
    let _ = element.style().set_property(property, value);
}

fn sample(event: &PointerEvent) -> Sample {
    Sample { x: event.client_x().into(), y: event.client_y().into(), time: event.time_stamp() }
}
