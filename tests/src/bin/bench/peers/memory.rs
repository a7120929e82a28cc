//! How much memory a page takes after many swipes.

use packan_tests::Outcome;
use serde_json::json;

use super::{AHEAD, Page, Row, number};

/// Cards that are answered.
const SWIPES: u32 = 1_000;

/// Notes the memory of programs as they start, which the browser counts with nothing else.
const PROGRAMS: &str = "\
    window.programs = [];
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const start = WebAssembly[name];
        WebAssembly[name] = async (...all) => {
            const made = await start.apply(WebAssembly, all);
            const { exports } = made.instance ?? made;
            programs.push(...Object.values(exports).filter((it) => it instanceof WebAssembly.Memory));
            return made;
        };
    }";

/// Answers by key, and takes all back after every fifty, because the app's deck comes to an end.
const SWIPE: &str = "\
    const frame = () => new Promise(requestAnimationFrame);
    const press = (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
    return (async (count) => {
        for (let number = 0; number < count; number++) {
            const before = document.querySelector('[data-card]').dataset.card;
            press(keys[number % 4]);
            do await frame(); while ([undefined, before].includes(document.querySelector('[data-card]')?.dataset.card));
            if (number % 50 == 49) for (let back = 0; back < 50; back++) { press('Backspace'); await frame(); }
        }
        return count;
    })(arguments[0]);";

pub(super) fn rows() -> Outcome<Vec<Row>> {
    let [ours, peer] = [megabytes(Page::Ours)?, megabytes(Page::Peer)?];
    let title = format!("memory after {SWIPES} swipes (heap, buffers, WASM)");
    Ok(vec![Row { title, unit: "MB", ours, peer, most: AHEAD }])
}

fn megabytes(page: Page) -> Outcome<f64> {
    let visit = page.visit(&[PROGRAMS])?;
    visit.start_at(page.path())?;
    visit.card()?;
    for _ in 0..SWIPES / 100 {
        number(&visit.browser().script(SWIPE, &[json!(100)])?)?;
    }
    // Twice: what the first round frees may hold the rest.
    for _ in 0..2 {
        visit.browser().devtools("HeapProfiler.collectGarbage", &json!({}))?;
    }
    let heap = visit.browser().devtools("Runtime.getHeapUsage", &json!({}))?;
    let programs = "return programs.reduce((sum, it) => sum + it.buffer.byteLength, 0)";
    let programs = number(&visit.browser().script(programs, &[])?)?;
    Ok((number(&heap["usedSize"])? + number(&heap["backingStorageSize"])? + programs) / 1e6)
}
