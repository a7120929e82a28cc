//! How smooth swiping is on two slow processors, how soon a touch is heard there, and what memory a
//! long game takes.

use packan_tests::{Broken, Key, Outcome, Visit};
use serde_json::{Value, json};

use super::{AHEAD, Page, Row, number, slowed_down};
use crate::{frames, growth};

/// How many times slower than this machine: a phone of the middle, and a cheap one.
const RATES: [u32; 2] = [4, 6];
/// Percent of the touches that are heard at least as soon.
const PERCENT: usize = 98;
/// Swipes until they are taken back, because our deck comes to an end.
const ROUND: usize = 50;
/// Swipes before memory is looked at.
const LONG_GAME: usize = 1_000;

/// Notes how long each touch waits until the page hears of it.
const LISTEN: &str = "\
    window.delays = [];
    const heard = (event) => window.delays.push(performance.now() - event.timeStamp);
    for (const kind of ['pointerdown', 'pointerup']) addEventListener(kind, heard, true);";

/// Answers so many cards by key and takes all of them back.
const PLAY: &str = "\
    const frame = () => new Promise(requestAnimationFrame);
    const press = (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    return (async (count) => {
        for (const [key, times] of [['ArrowRight', count], ['Backspace', count]]) {
            for (let time = 0; time < times; time++) { press(key); await frame(); await frame(); }
        }
        return true;
    })(arguments[0]);";

pub(super) fn rows() -> Outcome<Vec<Row>> {
    let row = |title: String, unit, ours, peer| Row { title, unit, ours, peer, most: AHEAD };
    let mut rows = Vec::new();
    for rate in RATES {
        let [ours, peer] = [swiped(Page::Ours, rate)?, swiped(Page::Peer, rate)?];
        let at = format!("in {} swipes at {rate}×", frames::SWIPES);
        rows.push(row(format!("longest frame {at}"), "ms", ours.longest, peer.longest));
        rows.push(row(
            format!("frames over {} ms {at}", frames::SMOOTH),
            "%",
            ours.late,
            peer.late,
        ));
        rows.push(row(
            format!("input delay, {PERCENT}th percentile, {at}"),
            "ms",
            ours.delay,
            peer.delay,
        ));
    }
    let title = format!("memory after {LONG_GAME} swipes (heap and WASM)");
    rows.push(row(title, "MB", memory(Page::Ours)?, memory(Page::Peer)?));
    Ok(rows)
}

/// What 200 swipes were like, in milliseconds and percent.
struct Swiped {
    longest: f64,
    late: f64,
    delay: f64,
}

fn swiped(page: Page, rate: u32) -> Outcome<Swiped> {
    let visit = page.visit(&[])?;
    visit.start_at(page.path())?;
    frames::lies_ready(&visit)?;
    slowed_down(&visit, rate)?;
    for script in [frames::RECORD, LISTEN] {
        visit.browser().script(script, &[])?;
    }
    for swipe in 0..frames::SWIPES {
        frames::lies_ready(&visit)?;
        frames::swipe(&visit, swipe)?;
        if (swipe + 1).is_multiple_of(ROUND) {
            take_back(&visit)?;
        }
    }
    let frames = visit.browser().script("return window.frames.map(([took]) => took)", &[])?;
    let frames = sorted(&frames)?;
    let delays = sorted(&visit.browser().script("return window.delays", &[])?)?;
    let nothing = || Broken("nothing was seen".to_owned());
    let late = frames.len() - frames.partition_point(|took| *took < frames::SMOOTH);
    let most = (delays.len() * PERCENT).div_ceil(100);
    Ok(Swiped {
        longest: frames.last().copied().ok_or_else(nothing)?,
        late: late as f64 / frames.len() as f64 * 100.0,
        delay: most.checked_sub(1).and_then(|at| delays.get(at)).copied().ok_or_else(nothing)?,
    })
}

fn take_back(visit: &Visit) -> Outcome {
    frames::lies_ready(visit)?;
    for _ in 0..ROUND {
        visit.browser().press(Key::Backspace)?;
    }
    // What is on its way back must not be taken for frames of the next swipe.
    visit.rests()
}

fn sorted(figures: &Value) -> Outcome<Vec<f64>> {
    let figures = figures.as_array().into_iter().flatten().map(number);
    let mut figures = figures.collect::<Outcome<Vec<f64>>>()?;
    figures.sort_by(f64::total_cmp);
    Ok(figures)
}

/// Megabytes that are in use when all swipes were taken back.
fn memory(page: Page) -> Outcome<f64> {
    let visit = page.visit(&[])?;
    visit.start_at(page.path())?;
    frames::lies_ready(&visit)?;
    for _ in 0..LONG_GAME / ROUND {
        visit.browser().script(PLAY, &[json!(ROUND)])?;
    }
    frames::lies_ready(&visit)?;
    let heap = growth::heap(&visit)?;
    let wasm = if page == Page::Ours { growth::wasm(&visit)? } else { 0.0 };
    Ok((heap + wasm) / 1e6)
}
