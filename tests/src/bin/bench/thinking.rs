//! How long the game thinks about an answer, on a phone-class processor.

use packan_tests::{Broken, Journey, Outcome, Screen, unwatched};
use serde_json::json;

use crate::THROTTLE;

/// Answers that are given.
const ANSWERS: usize = 40;
/// Milliseconds that half of the answers may take.
const BUDGET: f64 = 8.0;

/// Presses a key and gives the milliseconds until its listener is done: by then the answer is taken
/// in, the next card chosen, the session written and the card announced.
const PRESS: &str = "\
    const pressed = new KeyboardEvent('keydown', { key: arguments[0], bubbles: true });
    const before = performance.now();
    document.body.dispatchEvent(pressed);
    return performance.now() - before;";

/// Prints the median and the worst; true if the median is within the budget.
pub fn thinking() -> Outcome<bool> {
    let visit = unwatched(&Journey::default().on(Screen::Phone))?;
    visit.start_at("/swipe")?;
    visit.card()?;
    visit.settles()?;
    visit.browser().devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": THROTTLE }))?;
    let keys = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "ArrowLeft"];
    let mut took = Vec::new();
    for key in keys.into_iter().cycle().take(ANSWERS) {
        let card = visit.card()?;
        let elapsed = visit.browser().script(PRESS, &[json!(key)])?;
        took.push(elapsed.as_f64().ok_or_else(|| Broken(format!("no time: {elapsed}")))?);
        visit.vanishes(&format!("[data-card='{card}']"))?;
    }
    took.sort_by(f64::total_cmp);
    let median = took.get(ANSWERS / 2).copied().unwrap_or_default();
    let worst = took.last().copied().unwrap_or_default();
    let verdict = if median <= BUDGET { "within" } else { "OVER" };
    println!("an answer and the choice of the next card, processor slowed down {THROTTLE} times");
    println!("{median:>9.1}  ms median of {ANSWERS}: {verdict} the budget of {BUDGET}");
    println!("{worst:>9.1}  ms at most");
    Ok(median <= BUDGET)
}
