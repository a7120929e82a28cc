//! How a card that was let go leaves: on its way, at its speed, turning on.

use packan_domain::{answer::Answer, order::between};
use web_sys::HtmlElement;

use super::pull::Pull;
use crate::format;

/// The quickest that a card flies, in pixels a millisecond: seen, not only gone.
const FASTEST: f64 = 5.0;
/// Below this speed the direction of the pull says more than that of the finger.
const SLOW: f64 = 0.3;
/// The longest that a flight takes, and the shortest, in milliseconds.
const TIME: (f64, f64) = (200.0, 360.0);
/// A flight goes off course at most so far, as a share of its way.
const ASTRAY: f64 = 0.6;
/// The card turns at most so far, in degrees.
const MOST_TURN: f64 = 34.0;

/// Where a card flies to, and how.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Flight {
    /// Pixels to the right of where the card lay.
    pub x: f64,
    /// Pixels down.
    pub y: f64,
    /// Degrees, clockwise.
    pub turn: f64,
    /// Milliseconds.
    pub time: f64,
    /// Speed at the beginning, as a share of the mean speed.
    pub push: f64,
}

impl Flight {
    /// The flight of a card that lay as `pull` says when it was let go, on a `screen` of so many
    /// pixels, at `velocity` in pixels a millisecond; `turning` is degrees a pixel to the right.
    pub fn new(
        answer: Answer,
        pull: &Pull,
        velocity: (f64, f64),
        screen: (f64, f64),
        turning: f64,
    ) -> Self {
        let sideways = matches!(answer, Answer::No | Answer::Yes);
        let sign = if matches!(answer, Answer::No | Answer::Love) { -1.0 } else { 1.0 };
        // Along the answer's direction, and across it.
        let swap = |(x, y): (f64, f64)| if sideways { (x, y) } else { (y, x) };
        let (gone, aside) = swap((pull.x, pull.y));
        let (speed, drift) = swap(velocity);
        let speed = between(0.0, speed * sign, FASTEST);
        let course = if speed > SLOW { drift / speed } else { aside / gone.abs().max(1.0) };

        let far = swap(screen).0 / 2.0 + screen.0.min(screen.1);
        let way = (far - gone * sign).max(far / 3.0);
        let across = aside + between(-ASTRAY, course, ASTRAY) * way;
        let (x, y) = swap((gone + way * sign, across));
        let time = between(TIME.0, way / speed.max(0.1), TIME.1);
        let turn = between(-MOST_TURN, pull.turn + (x - pull.x) * turning, MOST_TURN);
        Self { x, y, turn, time, push: between(0.0, speed * time / way, 2.0) }
    }

    /// Sends the card off, in place of the animation that it would leave with.
    pub fn begin(&self, card: &HtmlElement) {
        // A third of the way along the curve's first handle.
        let (time, push) = (format::fixed(self.time, 0), format::fixed(self.push / 3.0, 2));
        let (x, y, turn) =
            (format::fixed(self.x, 0), format::fixed(self.y, 0), format::fixed(self.turn, 1));
        let transition = format!("transform {time}ms cubic-bezier(.333,{push},.75,.75)");
        let transform = format!("translate({x}px,{y}px) rotate({turn}deg)");
        let style = card.style();
        for (property, value) in
            [("animation", "none"), ("transition", &transition), ("transform", &transform)]
        {
            // These are values that every browser knows.
            let _ = style.set_property(property, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHONE: (f64, f64) = (390.0, 844.0);
    const TURNING: f64 = 0.04;

    fn flight(answer: Answer, x: f64, y: f64, velocity: (f64, f64)) -> Flight {
        let pull = Pull { x, y, turn: x * TURNING, along: 1.0, leaning: Some(answer) };
        Flight::new(answer, &pull, velocity, PHONE, TURNING)
    }

    #[test]
    fn a_card_leaves_the_screen_in_the_direction_of_its_answer() {
        assert!(flight(Answer::No, -120.0, 0.0, (0.0, 0.0)).x < -PHONE.0);
        assert!(flight(Answer::Yes, 120.0, 0.0, (0.0, 0.0)).x > PHONE.0);
        assert!(flight(Answer::Love, 0.0, -120.0, (0.0, 0.0)).y < -PHONE.1 / 2.0);
        assert!(flight(Answer::Neutral, 0.0, 120.0, (0.0, 0.0)).y > PHONE.1 / 2.0);
    }

    #[test]
    fn a_flick_flies_faster_than_a_card_that_is_let_go_and_starts_at_its_speed() {
        let (slow, quick) = (
            flight(Answer::Yes, 120.0, 0.0, (0.0, 0.0)),
            flight(Answer::Yes, 120.0, 0.0, (2.0, 0.0)),
        );
        assert!(quick.time < slow.time);
        assert!(slow.push < f64::EPSILON);
        let mean = (quick.x - 120.0) / quick.time;
        assert!((quick.push * mean - 2.0).abs() < 0.01);
    }

    #[test]
    fn it_goes_on_where_the_finger_went_and_turns_on() {
        let up = flight(Answer::Yes, 120.0, -20.0, (2.0, -0.6));
        assert!(up.y < -60.0);
        assert!(up.turn > 120.0 * TURNING);
        let wild = flight(Answer::Yes, 120.0, 0.0, (0.5, -9.0));
        assert!(wild.y > -PHONE.1, "{wild:?}");
        assert!(flight(Answer::Love, 30.0, -120.0, (0.5, -2.0)).x > 30.0);
    }
}
