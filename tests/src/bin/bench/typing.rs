//! Whether the trade list keeps up with typing, on a phone-class processor.

use packan_tests::{Broken, Journey, Outcome, Screen, Visit, unwatched};
use serde_json::{Value, json};

use crate::THROTTLE;

/// What is typed letter by letter, and taken away again: called otherwise, mistyped, a field.
pub const WORDS: [&str; 6] =
    ["Klempner", "Frisörin", "Automechaniker", "Mode", "Holz", "Elektriker"];
/// Milliseconds from the frame of a letter to the next one: one of sixty a second, and rounding.
const FRAME: f64 = 17.0;
/// Share of the letters whose results stand in the frame in which they were typed.
const SHARE: f64 = 0.95;

/// Types at the beginning of a frame, gives the milliseconds until the next one begins and what
/// stands at the end of the first: later, if reading, finding and drawing take longer than a frame.
const TYPE: &str = "\
    const field = document.querySelector('#q');
    const frame = () => new Promise(requestAnimationFrame);
    const idle = () => new Promise((done) => requestIdleCallback(done));
    return (async (words) => {
        const took = [];
        const type = async (text) => {
            await idle(); await idle(); await frame();
            const before = await frame();
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            const after = await frame();
            const status = document.querySelector('.trades__count').textContent.trim();
            took.push({ text, status, took: after - before });
        };
        for (const word of words) {
            for (let letters = 1; letters <= word.length; letters++) await type(word.slice(0, letters));
            for (let letters = word.length - 1; letters >= 0; letters--) await type(word.slice(0, letters));
        }
        return took;
    })(arguments[0]);";

/// Prints median, share and worst; true if the share is within the budget.
pub fn typing() -> Outcome<bool> {
    let visit = unwatched(&Journey::default().on(Screen::Phone))?;
    visit.start_at("/berufe")?;
    visit.appears(".tile")?;
    visit.settles()?;
    visit.browser().devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": THROTTLE }))?;
    let letters = letters(&visit)?;
    let mut took: Vec<f64> = letters.iter().map(|(_, took)| *took).collect();
    took.sort_by(f64::total_cmp);
    let median = took.get(took.len() / 2).copied().unwrap_or_default();
    let worst = letters.iter().max_by(|(_, took), (_, other)| took.total_cmp(other));
    let (text, longest) = worst.ok_or_else(|| Broken("nothing was typed".to_owned()))?;
    let share = took.partition_point(|took| *took < FRAME) as f64 / took.len() as f64;
    let verdict = if share >= SHARE { "within" } else { "OVER" };
    println!("\ntyping in the trade list, processor slowed down {THROTTLE} times");
    println!("{median:>9.1}  ms to the next frame, median of {} letters", took.len());
    println!("{:>9.2}  % within one frame: {verdict} the budget of 95 %", share * 100.0);
    println!("{longest:>9.1}  ms at most, for {text:?}");
    Ok(share >= SHARE)
}

/// What stood in the field after each letter, and the milliseconds that it took.
fn letters(visit: &Visit) -> Outcome<Vec<(String, f64)>> {
    let letters = visit.browser().script(TYPE, &[json!(WORDS)])?;
    let letter =
        |letter: &Value| Some((letter["text"].as_str()?.to_owned(), letter["took"].as_f64()?));
    letters
        .as_array()
        .and_then(|letters| letters.iter().map(letter).collect())
        .ok_or_else(|| Broken(format!("no times: {letters}")))
}
