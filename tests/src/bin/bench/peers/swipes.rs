//! How long frames and touches take while cards are swiped, on slowed down processors.

use packan_tests::{Broken, Key, Outcome, Visit, until};
use serde_json::Value;

use super::{AHEAD, Page, Row, number, slowed_down};
use crate::frames::{self, SWIPES};

/// Swipes until they are taken back, because the deck comes to an end.
const ROUND: usize = 50;

/// Notes how long each touch and release waits until the page hears of it.
const TOUCHES: &str = "\
    window.waits = [];
    new PerformanceObserver((list) => list.getEntries().forEach((it) => {
        if (/^(pointer|touch)|^click$/.test(it.name)) waits.push(it.processingStart - it.startTime);
    })).observe({ type: 'event', durationThreshold: 16, buffered: true });";

/// Both pages on a processor that is so many times slower than this machine.
pub(super) fn rows(rate: u32) -> Outcome<Vec<Row>> {
    let [ours, peer] = [seen(Page::Ours, rate)?, seen(Page::Peer, rate)?];
    let titles = ["longest frame", "input delay (p98)"];
    let figures = titles.into_iter().zip(ours).zip(peer);
    let rows = figures.map(|((title, ours), peer)| {
        let title = format!("{title} in {SWIPES} swipes, processor slowed down {rate} times");
        Row { title, unit: "ms", ours, peer, most: AHEAD }
    });
    Ok(rows.collect())
}

fn seen(page: Page, rate: u32) -> Outcome<[f64; 2]> {
    let visit = page.visit(&[])?;
    visit.start_at(page.path())?;
    visit.card()?;
    visit.settles()?;
    slowed_down(&visit, rate)?;
    visit.browser().script(frames::RECORD, &[])?;
    visit.browser().script(TOUCHES, &[])?;
    for number in 0..SWIPES {
        visit.appears(".play-card--behind[data-after~='yes']")?;
        let card = visit.card()?;
        frames::gesture(&visit, number)?;
        visit.vanishes(&format!("[data-card='{card}']"))?;
        visit.vanishes("[class*='play-card--thrown']")?;
        if page == Page::Ours && (number + 1).is_multiple_of(ROUND) {
            take_back(&visit)?;
        }
    }
    let frames = visit.browser().script("return window.frames.map(([took]) => took)", &[])?;
    let waits = visit.browser().script("return window.waits", &[])?;
    Ok([below(&frames, 100)?, below(&waits, 98)?])
}

fn take_back(visit: &Visit) -> Outcome {
    until("the first card", || {
        let open = visit.browser().find(".play__undo:not(:disabled)")?;
        if !open.is_empty() {
            visit.browser().press(Key::Backspace)?;
        }
        Ok(open.is_empty().then_some(()))
    })
}

/// The figure that so many of a hundred do not exceed.
fn below(figures: &Value, percent: usize) -> Outcome<f64> {
    let figures = figures.as_array().into_iter().flatten();
    let mut figures: Vec<f64> = figures.map(number).collect::<Outcome<_>>()?;
    figures.sort_by(f64::total_cmp);
    let at = (figures.len() * percent).div_ceil(100).saturating_sub(1);
    figures.get(at).copied().ok_or_else(|| Broken("nothing was measured".to_owned()))
}
