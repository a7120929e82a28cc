//! What a first visit costs, and how soon a card can be answered on a slow processor. The network is
//! this machine's own: what bytes cost on another one, the first two rows say.

use packan_tests::{Outcome, Purpose, Visit, Weighed, first_card, until};
use serde_json::Value;

use super::{AHEAD, CODE, Page, Row, median, number, slowed_down};
use crate::THROTTLE;

/// Visits of each page; the median counts.
const VISITS: usize = 5;

/// Notes paints and long tasks.
const WATCH: &str = "\
    window.seen = { first: 0, largest: 0, blocked: 0 };
    const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('paint', (it) => { if (it.name == 'first-contentful-paint') seen.first = it.startTime; });
    watch('largest-contentful-paint', (it) => seen.largest = it.startTime);
    watch('longtask', (it) => seen.blocked += it.duration - 50);";

/// Answers the first card as soon as it has been painted and that does anything, and notes when: nobody
/// answers what is not to be seen.
const ANSWER: &str = "\
    window.answered = 0;
    const lies = () => document.querySelector('html[data-ready] [data-card]')?.dataset.card;
    const press = (first) => {
        if (lies() !== undefined && lies() !== first) { answered = performance.now(); return; }
        if (lies() === first) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        setTimeout(press, 4, first);
    };
    const look = () => {
        if (lies() === undefined) setTimeout(look, 4);
        else requestAnimationFrame(() => setTimeout(press, 0, lies()));
    };
    look();";

pub(super) fn rows() -> Outcome<Vec<Row>> {
    let [ours, peer] = [seen(Page::Ours)?, seen(Page::Peer)?];
    let row = |title: &str, unit, most, at: usize| Row {
        title: title.to_owned(),
        unit,
        ours: ours[at],
        peer: peer[at],
        most,
    };
    Ok(vec![
        row("code to load (HTML, CSS, JS, WASM; Brotli)", "kB", CODE, 0),
        row("data, fonts and pictures", "kB", AHEAD, 1),
        row("first paint", "ms", AHEAD, 2),
        row("largest paint", "ms", AHEAD, 3),
        row("blocking time", "ms", AHEAD, 4),
        row("first card answered", "ms", AHEAD, 5),
    ])
}

fn seen(page: Page) -> Outcome<[f64; 6]> {
    let mut times = [const { Vec::new() }; 3];
    let mut answers = Vec::new();
    for _ in 0..VISITS {
        // One browser after the other: two at once would slow each other down.
        let seen = paints(page)?;
        for (times, name) in times.iter_mut().zip(["first", "largest", "blocked"]) {
            times.push(number(&seen[name])?);
        }
        answers.push(answered(page)?);
    }
    let loaded = loaded(page)?;
    let work = loaded.kinds(Purpose::Work);
    let data = work.get("data").map_or(0, |(_, bytes)| *bytes);
    let code = loaded.sum(Purpose::Work) - data;
    let bytes = (code as f64 / 1e3, (data + loaded.sum(Purpose::Looks)) as f64 / 1e3);
    let [first, largest, blocked] = times.map(median);
    Ok([bytes.0, bytes.1, first?, largest?, blocked?, median(answers)?])
}

/// What [`WATCH`] has noted when the first card and its pictures are there.
fn paints(page: Page) -> Outcome<Value> {
    let visit = begun(page, WATCH)?;
    visit.card()?;
    visit.settles()?;
    until(&format!("the paints of {page:?}"), || {
        let seen = visit.browser().script("return window.seen", &[])?;
        Ok((seen["largest"].as_f64() > Some(0.0)).then_some(seen))
    })
}

/// Milliseconds until [`ANSWER`] had its answer.
fn answered(page: Page) -> Outcome<f64> {
    let visit = begun(page, ANSWER)?;
    until(&format!("the first answer at {page:?}"), || {
        let answered = number(&visit.browser().script("return window.answered", &[])?)?;
        Ok((answered > 0.0).then_some(answered))
    })
}

/// A first visit on a slow processor.
fn begun(page: Page, script: &'static str) -> Outcome<Visit> {
    let visit = page.visit(&[script])?;
    slowed_down(&visit, THROTTLE)?;
    visit.open(page.path())?;
    Ok(visit)
}

/// What comes until the first card can be answered; of the other page all, because none is for later.
fn loaded(page: Page) -> Outcome<Weighed> {
    if page == Page::Ours {
        return Ok(first_card()?.first_card);
    }
    let visit = page.visit(&[])?;
    visit.start_at(page.path())?;
    visit.card()?;
    visit.settles()?;
    let files = visit.site().seen().into_iter().filter_map(|seen| seen.file);
    Weighed::of(&page.folder(), files.collect())
}
