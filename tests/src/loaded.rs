//! What a first visit loads until it can do something, by the browser's own account: a file counts if
//! it was asked for before that moment, so that what comes for later does not.

use std::{collections::BTreeSet, path::Path};

use serde_json::Value;
use xtask::layout;

use crate::{Broken, Journey, Outcome, Screen, Visit, Weighed, unwatched};

/// Somebody who was here before has the same first card every time; nothing else is different.
const SAME_CARD: &str = "\
    try {
        localStorage.setItem('packan.saved', JSON.stringify({ version: 1, seed: '7', answers: [] }));
    } catch {}";

/// Never is there nothing else to do, which is when the app keeps what may be wanted later.
const NEVER_IDLE: &str = "window.requestIdleCallback = () => 0;";

/// Notes the moment from which the card can be answered.
const WATCH: &str = "\
    new MutationObserver((_, observer) => {
        if (!document.querySelector('html[data-ready] [data-card]')) return;
        window.answerable = performance.now();
        observer.disconnect();
    }).observe(document, { attributes: true, childList: true, subtree: true });";

/// The page and what it asked for from a moment on and before another one, with whether the first
/// paint waited for it; pictures of the card come with it, however late they are asked for.
const ASKED: &str = "\
    const [from, until] = arguments;
    const card = [...document.querySelectorAll('[data-card] img')].map((it) => it.currentSrc);
    return performance.getEntries()
        .filter((it) => it.entryType == 'navigation' || it.entryType == 'resource')
        .filter((it) => it.startTime >= from && (it.startTime <= until || card.includes(it.name)))
        .map((it) => [new URL(it.name).pathname, it.entryType == 'navigation' || it.renderBlockingStatus == 'blocking']);";

/// The files of a first visit.
#[derive(Debug)]
pub struct Loaded {
    /// What the first paint waits for.
    pub first_paint: Weighed,
    /// What came until the first card could be answered, the former included.
    pub first_card: Weighed,
}

/// Loads the game as somebody does who is here for the first time.
pub fn first_card() -> Outcome<Loaded> {
    let dist = layout::dist();
    let visit = visit(&dist, &[SAME_CARD, WATCH])?;
    visit.start_at("/swipe")?;
    visit.card()?;
    visit.settles()?;
    let moment = visit.browser().script("return window.answerable", &[])?;
    let asked = visit.browser().script(ASKED, &[0.into(), moment])?;
    Ok(Loaded {
        first_paint: files(&visit, &dist, &asked, |blocks| blocks)?,
        first_card: files(&visit, &dist, &asked, |_| true)?,
    })
}

/// Loads what the map of one town takes that other pages of the whole app do not.
pub fn map(dist: &Path) -> Outcome<Weighed> {
    let visit = visit(dist, &[])?;
    visit.start_at("/merkliste")?;
    visit.settles()?;
    let go = "\
        const link = document.querySelector('.nav a[href$=\"/karte\"]');
        link.href += '?ort=marl';
        const now = performance.now();
        link.click();
        return now;";
    let moment = visit.browser().script(go, &[])?;
    visit.appears("[data-business]")?;
    visit.appears(".map__town--chosen")?;
    visit.settles()?;
    let asked = visit.browser().script(ASKED, &[moment, f64::MAX.into()])?;
    files(&visit, dist, &asked, |_| true)
}

fn visit(dist: &Path, scripts: &[&'static str]) -> Outcome<Visit> {
    let plan = Journey::default().of(dist.to_owned()).on(Screen::Phone);
    let plan = plan.before_every_page(NEVER_IDLE);
    unwatched(&scripts.iter().fold(plan, |plan, script| plan.before_every_page(script)))
}

/// Those of the build's files that were asked for and meet a condition.
fn files(
    visit: &Visit,
    dist: &Path,
    asked: &Value,
    wanted: impl Fn(bool) -> bool,
) -> Outcome<Weighed> {
    let asked: Vec<(String, bool)> = serde_json::from_value(asked.clone())?;
    let seen = visit.site().seen();
    let delivered = |path: &str| {
        let seen = seen.iter().find(|seen| seen.target.split('?').next() == Some(path));
        seen.and_then(|seen| seen.file.clone()).ok_or_else(|| Broken(format!("{path} is no file")))
    };
    let asked = asked.iter().filter(|(_, blocks)| wanted(*blocks));
    let files: BTreeSet<_> = asked.map(|(path, _)| delivered(path)).collect::<Outcome<_>>()?;
    Weighed::of(dist, files)
}
