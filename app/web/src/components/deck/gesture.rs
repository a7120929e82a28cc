//! What a finger on a card means.

use packan_domain::{answer::Answer, order::between};

use super::{flight::Flight, pull::Pull};

/// Share of the card's smaller side that a slow drag must cover to count as an answer.
const REACH: f64 = 0.3;
/// Pixels a millisecond from which a flick counts, however short.
const FLICK: f64 = 0.55;
/// A flick shorter than this, in pixels, is a tap that slipped.
const LEAST_FLICK: f64 = 24.0;
/// Speed is measured over this much time before the release, in milliseconds.
const SPEED_WINDOW: f64 = 90.0;
/// Share of that reach from which one can tell the answer it would be.
const FIRST_SIGN: f64 = 0.12;
/// Degrees the card turns when dragged by its whole width.
const TURN: f64 = 14.0;

/// Where the pointer was, and when.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// Pixels to the right.
    pub x: f64,
    /// Pixels down.
    pub y: f64,
    /// Milliseconds on any steady clock.
    pub time: f64,
}

/// A drag under way.
#[derive(Debug, Clone, PartialEq)]
pub struct Gesture {
    start: Sample,
    recent: Vec<Sample>,
    width: f64,
    height: f64,
}

impl Gesture {
    /// Begins at `start` on a card of `width` × `height` pixels.
    pub fn new(start: Sample, width: f64, height: f64) -> Self {
        Self { start, recent: vec![start], width: width.max(1.0), height: height.max(1.0) }
    }

    /// Follows the pointer.
    pub fn follow(&mut self, sample: Sample) {
        self.recent.retain(|earlier| sample.time - earlier.time <= SPEED_WINDOW);
        self.recent.push(sample);
    }

    /// What the card looks like now.
    pub fn pull(&self) -> Pull {
        let (x, y) = self.distance();
        let along = (x.abs().max(y.abs()) / self.reach()).min(1.0);
        let leaning = direction(x, y).filter(|_| along > FIRST_SIGN);
        Pull { x, y, turn: between(-1.5, x / self.width, 1.5) * TURN, along, leaning }
    }

    /// Whether the pull is an answer without a flick.
    pub fn is_far_enough(&self) -> bool {
        let (x, y) = self.distance();
        x.abs().max(y.abs()) >= self.reach()
    }

    /// The answer that letting go here gives; `None` lets the card spring back.
    pub fn release(&self) -> Option<Answer> {
        let (x, y) = self.distance();
        if self.is_far_enough() {
            return direction(x, y);
        }
        let (across, down) = self.velocity();
        let flicked = across.abs().max(down.abs()) >= FLICK && x.hypot(y) >= LEAST_FLICK;
        // A flick back towards the middle takes the drag back.
        direction(across, down).filter(|answer| flicked && direction(x, y) == Some(*answer))
    }

    /// The way of the card after it was let go with `answer`, on a screen of so many pixels.
    pub fn flight(&self, answer: Answer, screen: (f64, f64)) -> Flight {
        Flight::new(answer, &self.pull(), self.velocity(), screen, TURN / self.width)
    }

    /// Pixels a millisecond to the right and down, lately.
    fn velocity(&self) -> (f64, f64) {
        let (Some(first), Some(last)) = (self.recent.first(), self.recent.last()) else {
            return (0.0, 0.0);
        };
        let time = last.time - first.time;
        if time <= 0.0 {
            return (0.0, 0.0);
        }
        ((last.x - first.x) / time, (last.y - first.y) / time)
    }

    fn reach(&self) -> f64 {
        self.width.min(self.height) * REACH
    }

    fn distance(&self) -> (f64, f64) {
        let last = self.recent.last().unwrap_or(&self.start);
        (last.x - self.start.x, last.y - self.start.y)
    }
}

/// ← No, ↓ Neutral, → Yes, ↑ Love.
fn direction(x: f64, y: f64) -> Option<Answer> {
    if x == 0.0 && y == 0.0 {
        return None;
    }
    Some(match (x.abs() >= y.abs(), x < 0.0, y < 0.0) {
        (true, true, _) => Answer::No,
        (true, false, _) => Answer::Yes,
        (false, _, true) => Answer::Love,
        (false, _, false) => Answer::Neutral,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drag(x: f64, y: f64, milliseconds: f64) -> Gesture {
        let mut gesture = Gesture::new(Sample { x: 0.0, y: 0.0, time: 0.0 }, 300.0, 400.0);
        for step in 1..=10 {
            let share = f64::from(step) / 10.0;
            gesture.follow(Sample { x: x * share, y: y * share, time: milliseconds * share });
        }
        gesture
    }

    #[test]
    fn a_long_slow_drag_answers_in_its_direction() {
        assert_eq!(drag(-120.0, 10.0, 2000.0).release(), Some(Answer::No));
        assert_eq!(drag(120.0, 10.0, 2000.0).release(), Some(Answer::Yes));
        assert_eq!(drag(10.0, -120.0, 2000.0).release(), Some(Answer::Love));
        assert_eq!(drag(10.0, 120.0, 2000.0).release(), Some(Answer::Neutral));
    }

    #[test]
    fn a_short_slow_drag_springs_back() {
        assert_eq!(drag(60.0, 0.0, 2000.0).release(), None);
    }

    #[test]
    fn a_short_quick_flick_answers() {
        assert_eq!(drag(60.0, 5.0, 60.0).release(), Some(Answer::Yes));
    }

    #[test]
    fn a_slipping_tap_does_not_answer() {
        assert_eq!(drag(8.0, 3.0, 10.0).release(), None);
    }

    #[test]
    fn a_flick_back_to_the_middle_takes_the_drag_back() {
        let mut gesture = drag(80.0, 0.0, 1000.0);
        gesture.follow(Sample { x: 40.0, y: 0.0, time: 1030.0 });
        assert_eq!(gesture.release(), None);
    }

    #[test]
    fn the_card_leans_towards_its_answer_and_turns_with_the_finger() {
        let pull = drag(45.0, 0.0, 2000.0).pull();
        assert_eq!(pull.leaning, Some(Answer::Yes));
        assert!((pull.along - 0.5).abs() < f64::EPSILON);
        assert!(pull.turn > 0.0);
        assert_eq!(drag(2.0, 1.0, 2000.0).pull().leaning, None);
    }
}
