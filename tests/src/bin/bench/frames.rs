//! How smooth swiping is, on a phone's screen and a phone-class processor.
//!
//! Real touches: Chromium makes each drag itself (`Input.synthesizeScrollGesture`), a step a frame,
//! so that nothing waits for this program while a finger is down.

use packan_tests::{Broken, Journey, Key, Outcome, Screen, Visit, until, unwatched};
use serde_json::{Value, json};

use crate::{THROTTLE, bare};

/// Swipes that are measured.
pub const SWIPES: usize = 200;
/// Swipes until they are taken back, because the deck comes to an end.
const ROUND: usize = 50;
/// Every so many swipes one comes without a look at the card: before the next ones lie ready.
const HASTY: usize = 5;
/// Milliseconds that no frame may take.
const WORST: f64 = 33.0;
/// Milliseconds that [`SHARE`] of the frames may take: one frame of sixty a second, and rounding.
pub const SMOOTH: f64 = 17.0;
/// Share of the frames that have to be smooth.
const SHARE: f64 = 0.95;

/// Notes how long each frame takes from the touch until its card has flown away and the next one
/// has come to rest, and whether the finger was down all the while.
pub const RECORD: &str = "\
    window.frames = [];
    let until = 0, last = 0, down = false, dragging = false;
    const touched = ({ type }) => {
        down = type != 'pointerup';
        dragging &&= down;
        until = performance.now() + 450;
    };
    for (const kind of ['pointerdown', 'pointermove', 'pointerup']) addEventListener(kind, touched, true);
    const note = (now) => {
        const measured = now < until;
        if (measured && last) window.frames.push([now - last, dragging]);
        last = measured ? now : 0;
        dragging = down;
        requestAnimationFrame(note);
    };
    requestAnimationFrame(note);";

/// Prints median, share and worst of both parts of a swipe; true if they are within the budgets.
pub fn frames() -> Outcome<bool> {
    let visit = unwatched(&Journey::default().on(Screen::Phone))?;
    visit.start_at("/swipe")?;
    lies_ready(&visit)?;
    visit.browser().devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": THROTTLE }))?;
    visit.browser().script(RECORD, &[])?;
    for number in 0..SWIPES {
        if !number.is_multiple_of(HASTY) {
            lies_ready(&visit)?;
        }
        swipe(&visit, number)?;
        if (number + 1).is_multiple_of(ROUND) {
            take_back(&visit)?;
        }
    }
    let frames = visit.browser().script("return window.frames", &[])?;
    println!("\nframes of {SWIPES} swipes, processor slowed down {THROTTLE} times");
    let drags = report("while a finger drags", &frames, |dragging| dragging)?;
    let flights = report("from there until the next card rests", &frames, |dragging| !dragging)?;
    bare::bare()?;
    Ok(drags && flights)
}

/// Prints the frames of one kind; true if they are within the budgets.
pub fn report(title: &str, frames: &Value, of_kind: impl Fn(bool) -> bool) -> Outcome<bool> {
    let frames = frames.as_array().into_iter().flatten();
    let frames = frames.filter(|frame| of_kind(frame[1] == true));
    let mut frames: Vec<f64> = frames.filter_map(|frame| frame[0].as_f64()).collect();
    frames.sort_by(f64::total_cmp);
    let (Some(median), Some(&worst)) = (frames.get(frames.len() / 2), frames.last()) else {
        return Err(Broken("no frame was seen".to_owned()));
    };
    let share = frames.partition_point(|frame| *frame < SMOOTH) as f64 / frames.len() as f64;
    let long = frames.len() - frames.partition_point(|frame| *frame <= WORST);
    let (smooth, bounded) = (share >= SHARE, long == 0);
    let verdict = |within| if within { "within" } else { "OVER" };
    println!("{title}");
    println!("{median:>9.1}  ms median of {}", frames.len());
    println!("{:>9.2}  % under {SMOOTH} ms: {} the budget of 95 %", share * 100.0, verdict(smooth));
    println!("{worst:>9.1}  ms at most, {long} over {WORST}: {} the budget", verdict(bounded));
    Ok(smooth && bounded)
}

/// Waits until what may follow lies under the card.
pub fn lies_ready(visit: &Visit) -> Outcome {
    visit.vanishes("[class*='play-card--thrown']")?;
    visit.appears(".play-card--behind[data-after~='yes']").map(drop)
}

/// Drags the card away, and waits until it is another one.
pub fn swipe(visit: &Visit, number: usize) -> Outcome {
    let card = visit.card()?;
    gesture(visit, number)?;
    visit.vanishes(&format!("[data-card='{card}']"))
}

/// Drags from the middle of the card, each time in another direction.
pub fn gesture(visit: &Visit, number: usize) -> Outcome {
    let ways = [(-170, 12), (170, -12), (12, -190), (-12, 190)];
    let (right, down) = ways.get(number % ways.len()).copied().unwrap_or_default();
    let gesture = json!({
        "x": 195, "y": 480, "xDistance": right, "yDistance": down, "speed": 900,
        "preventFling": false, "gestureSourceType": "touch",
    });
    visit.browser().devtools("Input.synthesizeScrollGesture", &gesture).map(drop)
}

fn take_back(visit: &Visit) -> Outcome {
    // What comes back is not measured: nobody touches it.
    visit.vanishes("[class*='play-card--thrown-']")?;
    until("the first card", || {
        let open = visit.browser().find(".play__undo:not(:disabled)")?;
        if !open.is_empty() {
            visit.browser().press(Key::Backspace)?;
        }
        Ok(open.is_empty().then_some(()))
    })?;
    visit.rests()
}
