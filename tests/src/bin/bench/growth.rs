//! Whether swiping leaves anything behind.
//!
//! The touches are events of the page's own making, because a thousand real ones take long and
//! what they leave is the same.

use packan_tests::{Broken, Journey, Outcome, Screen, Visit, until, unwatched};
use serde_json::json;

/// Swipes before the first look: caches and pools are full by then.
const WARM_UP: usize = 200;
/// Swipes until the second look.
const SWIPES: usize = 1_000;
/// Swipes until they are taken back, because the deck comes to an end. Each look is at the same
/// card with the same cards under it.
const ROUND: usize = 50;
/// Nodes and listeners that may come and go with the moment of the look.
const FEW: f64 = 10.0;
/// Bytes of heap that the engine's own caches may take meanwhile.
const HEAP: f64 = 512.0 * 1024.0;

/// Swipes and takes back so many cards; gives how many were answered.
const SWIPE: &str = "\
    const frame = () => new Promise(requestAnimationFrame);
    const ways = [[-150, 9], [150, -9], [9, -150], [-9, 150]];
    const answers = () => JSON.parse(localStorage.getItem('packan.saved')).answers.length;
    return (async (count) => {
        for (let number = 0; number < count; number++) {
            const card = document.querySelector('[data-card]');
            const touch = (kind, x, y) => card.dispatchEvent(new PointerEvent(kind, {
                bubbles: true, isPrimary: true, pointerId: 1, clientX: 195 + x, clientY: 480 + y,
            }));
            const [x, y] = ways[number % 4];
            touch('pointerdown', 0, 0);
            for (const share of [0.5, 1]) { await frame(); touch('pointermove', x * share, y * share); }
            await frame();
            touch('pointerup', x, y);
            await frame();
            if (number % 10 == 9) {
                while (!document.querySelector('.play-card--behind[data-after~=yes]')) await frame();
            }
        }
        const given = answers();
        while (!document.querySelector('.play__undo').disabled) {
            dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace' }));
            await frame();
        }
        return given;
    })(arguments[0]);";

/// Whether each answer has a card that follows, and nothing else is on the table. It asks without
/// finding elements for the driver, which would keep them.
const RESTS: &str = "\
    const has = (css) => document.querySelector(css) !== null;
    return ['no', 'neutral', 'yes', 'love'].every((it) => has(`.play-card--behind[data-after~=${it}]`))
        && !has('.play-card--behind[data-after=\"\"]') && !has('[class*=play-card--thrown-]');";

/// Bytes of the program's own memory.
const WASM: &str = "\
    const script = document.querySelector('meta[name=\"packan-game\"]').content;
    return import(new URL(script, document.baseURI))
        .then((game) => game.default()).then(Object.values)
        .then((parts) => parts.find((it) => it instanceof WebAssembly.Memory).buffer.byteLength);";

/// What a page takes, by name.
type Use = [(&'static str, f64); 4];

/// Prints what is there before and after; true if nothing grew.
pub fn growth() -> Outcome<bool> {
    let visit = unwatched(&Journey::default().on(Screen::Phone))?;
    visit.start_at("/swipe")?;
    visit.card()?;
    swipe(&visit, WARM_UP)?;
    let before = look(&visit)?;
    swipe(&visit, SWIPES)?;
    let after = look(&visit)?;

    println!("\nafter {WARM_UP} swipes, and after {SWIPES} more");
    let mut within = true;
    for (((name, before), (_, after)), bound) in before.iter().zip(after).zip([FEW, FEW, HEAP, 0.0])
    {
        let grew = after - before;
        let verdict = if grew <= bound { "within" } else { "OVER" };
        println!(
            "{before:>9.0} {after:>9.0}  {name}, {grew:+.0}: {verdict} the budget of {bound:+.0}"
        );
        within &= grew <= bound;
    }
    Ok(within)
}

fn swipe(visit: &Visit, count: usize) -> Outcome {
    for _ in 0..count / ROUND {
        let given = visit.browser().script(SWIPE, &[json!(ROUND)])?;
        if given != ROUND {
            return Err(Broken(format!("{ROUND} swipes gave {given} answers")));
        }
    }
    Ok(())
}

fn look(visit: &Visit) -> Outcome<Use> {
    until("the cards to rest", || Ok((visit.browser().script(RESTS, &[])? == true).then_some(())))?;
    let heap = heap(visit)?;
    Ok([
        ("DOM nodes", metric(visit, "Nodes")?),
        ("listeners", metric(visit, "JSEventListeners")?),
        ("bytes of heap", heap),
        ("bytes of WASM", wasm(visit)?),
    ])
}

/// Bytes of a page's heap that are in use.
pub fn heap(visit: &Visit) -> Outcome<f64> {
    visit.browser().devtools("Performance.enable", &json!({}))?;
    // Twice: what the first round frees may hold the rest.
    for _ in 0..2 {
        visit.browser().devtools("HeapProfiler.collectGarbage", &json!({}))?;
    }
    metric(visit, "JSHeapUsedSize")
}

/// Bytes of the game's own memory.
pub fn wasm(visit: &Visit) -> Outcome<f64> {
    visit.browser().script(WASM, &[])?.as_f64().ok_or_else(|| Broken("no memory".to_owned()))
}

fn metric(visit: &Visit, name: &str) -> Outcome<f64> {
    let metrics = visit.browser().devtools("Performance.getMetrics", &json!({}))?;
    let mut metrics = metrics["metrics"].as_array().into_iter().flatten();
    let found = metrics.find(|metric| metric["name"] == name);
    let value = found.and_then(|metric| metric["value"].as_f64());
    value.ok_or_else(|| Broken(format!("no metric {name}")))
}
