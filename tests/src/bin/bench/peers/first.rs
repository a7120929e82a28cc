//! What a first visit costs and how soon a card can be answered, on a slow network and processor.

use std::collections::BTreeSet;

use packan_tests::{Outcome, Purpose, Weighed, until};
use serde_json::{Value, json};

use super::{AHEAD, CODE, Page, Row, median, number, slowed_down};
use crate::THROTTLE;

/// Visits of each page; the median counts.
const VISITS: usize = 5;

/// Nothing comes for later, which is no part of the first card.
const NEVER_IDLE: &str = "window.requestIdleCallback = () => 0;";

/// Notes paints and long tasks, and answers the first card as soon as that does anything.
const WATCH: &str = "\
    window.seen = { first: 0, largest: 0, blocked: 0, answered: 0 };
    const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('paint', (it) => { if (it.name == 'first-contentful-paint') seen.first = it.startTime; });
    watch('largest-contentful-paint', (it) => seen.largest = it.startTime);
    watch('longtask', (it) => seen.blocked += it.duration - 50);
    const top = () => document.querySelector('html[data-ready] [data-card]')?.dataset.card;
    let first;
    const look = () => {
        first ??= top();
        if (first !== undefined) {
            if (top() !== undefined && top() !== first) { seen.answered = performance.now(); return; }
            if (top() === first) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        }
        setTimeout(look, 4);
    };
    look();";

/// The network of Lighthouse's phone: slow 4G, without what the browser adds for `TCP`.
const NETWORK: (u32, u32) = (150, 1_638_400 / 8);

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
    let mut times = [const { Vec::new() }; 4];
    let mut bytes = (0.0, 0.0);
    for _ in 0..VISITS {
        let visit = page.visit(&[NEVER_IDLE, WATCH])?;
        let (latency, throughput) = NETWORK;
        visit.browser().devtools("Network.enable", &json!({}))?;
        let network = json!({
            "offline": false, "latency": latency,
            "downloadThroughput": throughput, "uploadThroughput": throughput / 2,
        });
        visit.browser().devtools("Network.emulateNetworkConditions", &network)?;
        slowed_down(&visit, THROTTLE)?;
        visit.open(page.path())?;
        let seen = until("the first answer", || {
            let seen: Value = visit.browser().script("return window.seen", &[])?;
            Ok((seen["answered"].as_f64() > Some(0.0)).then_some(seen))
        })?;
        for (times, name) in times.iter_mut().zip(["first", "largest", "blocked", "answered"]) {
            times.push(number(&seen[name])?);
        }
        visit.settles()?;
        let files = visit.site().seen().into_iter().filter_map(|seen| seen.file);
        let files: BTreeSet<_> = files.collect();
        let loaded = Weighed::of(&page.folder(), files)?;
        let work = loaded.kinds(Purpose::Work);
        let data = work.get("data").map_or(0, |(_, bytes)| *bytes);
        let code = loaded.sum(Purpose::Work) - data;
        bytes = (code as f64 / 1e3, (data + loaded.sum(Purpose::Looks)) as f64 / 1e3);
    }
    let [first, largest, blocked, answered] = times.map(median);
    Ok([bytes.0, bytes.1, first?, largest?, blocked?, answered?])
}
