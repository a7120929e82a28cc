//! The same swipes on a page with nothing but a coloured box, for comparison: what of the long
//! frames the machine and its browser make by themselves.

use packan_tests::{Journey, Outcome, Screen, Visit, until, unwatched};
use serde_json::{Value, json};

use crate::{THROTTLE, frames};

/// A box that follows the finger and flies away, as the card does, and comes back.
const PAGE: &str = "\
    document.body.innerHTML = '<div></div>';
    document.body.style.cssText = 'margin: 0; touch-action: none; overflow: hidden';
    const box = document.body.firstChild;
    box.style.cssText = 'position: fixed; inset: 90px 20px 180px; background: #c50; will-change: transform';
    window.flights = 0;
    let from, to, asked = false;
    const lies = () => `translate(${to[0] - from[0]}px, ${to[1] - from[1]}px)`;
    addEventListener('pointerdown', ({ clientX, clientY }) => from = to = [clientX, clientY]);
    addEventListener('pointermove', ({ clientX, clientY }) => {
        if (!from) return;
        to = [clientX, clientY];
        if (!asked) requestAnimationFrame(() => { asked = false; box.style.transform = lies(); });
        asked = true;
    });
    addEventListener('pointerup', () => {
        const away = { transform: `${lies()} translateY(-900px)` };
        const flight = box.animate([{ transform: lies() }, away], 300);
        flight.finished.then(() => { box.style.transform = ''; window.flights += 1; });
    });";

/// Prints the frames of the bare page; there is no budget for it.
pub fn bare() -> Outcome {
    let visit = unwatched(&Journey::default().on(Screen::Phone))?;
    // Any address of the site without a program of ours.
    visit.open("/feed/index.json")?;
    visit.browser().script(PAGE, &[])?;
    visit.browser().devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": THROTTLE }))?;
    visit.browser().script(frames::RECORD, &[])?;
    for number in 0..frames::SWIPES {
        frames::gesture(&visit, number)?;
        landed(&visit, number + 1)?;
    }
    println!("\nfor comparison: a page with nothing but a box, swiped as often");
    let frames = visit.browser().script("return window.frames", &[])?;
    frames::report("while a finger drags", &frames, |dragging| dragging)?;
    frames::report("from there until it is back", &frames, |dragging| !dragging)?;
    Ok(())
}

fn landed(visit: &Visit, flights: usize) -> Outcome {
    until("the box to be back", || {
        let seen: Value = visit.browser().script("return window.flights", &[])?;
        Ok((seen == flights).then_some(()))
    })
}
