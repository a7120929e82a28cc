//! A feed that is broken, gone, or elsewhere.

use std::{fs, net::Ipv4Addr};

use packan_tests::{Broken, Journey, Outcome, built_to_ask, ensure, journey, until};
use serde_json::{Value, json};
use xtask::{
    build, layout,
    protection::{self, Elsewhere},
    server::{Fault, Mount, Pattern, Site},
};

const NO_TRADES: &str = r#"{"format":1,"trades":[]}"#;
const NO_TRADES_SHA256: &str = "1a7f345453fdca9830139a2748be20fb81848e7a049f8fb14f84a4c187ef17af";

/// Counts how often the app looks for a copy of a file.
const LOOKS: &str = "\
    window.looks = 0;
    const match = Cache.prototype.match;
    Cache.prototype.match = function (...asked) { window.looks++; return match.apply(this, asked); };";

/// When the app had time for all it puts off, and an answer from the cache storage.
const IN_TIME: &str = "\
    const idle = () => new Promise((done) => (window.requestIdleCallback ?? setTimeout)(done));
    return idle().then(idle).then(() => caches.keys()).then(idle).then(() => window.looks);";

#[test]
fn what_is_kept_is_not_looked_for_with_every_answer() -> Outcome {
    journey(&Journey::default().before_every_page(LOOKS), |visit| {
        visit.start_at("/swipe")?;
        visit.is_kept()?;
        let before = visit.browser().script(IN_TIME, &[])?;
        ensure(before.as_u64() > Some(0), "nothing was looked for before it was kept")?;
        visit.answer_many(3)?;
        let after = visit.browser().script(IN_TIME, &[])?;
        ensure(before == after, format!("{before} looks became {after} with three answers"))
    })
}

#[test]
fn an_index_that_fails_is_explained_and_can_be_retried() -> Outcome {
    recovers(index(), Fault::Status(500))
}

#[test]
fn a_truncated_index_is_explained() -> Outcome {
    recovers(index(), Fault::Truncate)
}

#[test]
fn a_connection_that_breaks_is_explained() -> Outcome {
    recovers(index(), Fault::DropMidBody)
}

#[test]
fn truncated_trades_are_explained() -> Outcome {
    recovers(trades(), Fault::Truncate)
}

#[test]
fn a_page_in_place_of_the_index_is_explained() -> Outcome {
    recovers(index(), Fault::Body(b"<!doctype html><title>Anmelden</title>".to_vec()))
}

#[test]
fn a_newer_format_is_explained() -> Outcome {
    let mut index = embedded_index()?;
    index["format"] = json!(2);
    recovers(self::index(), Fault::Body(index.to_string().into_bytes()))
}

#[test]
fn a_feed_without_trades_is_explained() -> Outcome {
    let mut index = embedded_index()?;
    index["trades"]["bytes"] = json!(NO_TRADES.len());
    index["trades"]["sha256"] = json!(NO_TRADES_SHA256);
    index["trades"]["url"] = json!("trades.none.json");
    let index = Fault::Body(index.to_string().into_bytes());
    let plan = Journey::default().with(self::index(), index);
    shows_failure_and_recovers(&plan.with(trades(), Fault::Body(NO_TRADES.as_bytes().to_vec())))
}

#[test]
fn the_last_good_copy_bridges_an_outage() -> Outcome {
    journey(&Journey::default().with_failing_requests(), |visit| {
        visit.start_at("/swipe")?;
        visit.feed_is("fresh")?;
        visit.card()?;
        // The card does not wait for the copy, and WebKit forgets what it writes while a page goes: index
        // and trades are written once the next file is there.
        until("a copy of the feed and more", || {
            let kept = "return caches.open('packan-feed').then((it) => it.keys()).then((keys) => keys.length)";
            Ok((visit.browser().script(kept, &[])?.as_u64() > Some(2)).then_some(()))
        })?;
        visit.site().break_path(Pattern::Contains("/feed/".to_owned()), Fault::Refuse);
        visit.reload()?;
        visit.feed_is("cached")?;
        visit.card()?;
        visit.says("Du siehst den Stand vom")?;
        visit.site().repair();
        visit.press("Nochmal versuchen")?;
        visit.feed_is("fresh")
    })
}

#[test]
fn a_feed_may_lie_on_another_origin() -> Outcome {
    let folder = layout::embedded_feed();
    let elsewhere = Site::new(Mount::at(&folder, "/hier/").with_cross_origin());
    let running = elsewhere.start((Ipv4Addr::LOCALHOST, 0).into())?;
    let plan = pointing_at(&format!("{}/hier/index.json", running.origin()), "feed-elsewhere")?;
    journey(&plan.asking_also(&running.origin()), |visit| {
        visit.start_at("/swipe")?;
        visit.feed_is("fresh")?;
        visit.card()?;
        let asked = visit.site().seen();
        let own = asked.iter().find(|seen| seen.target.contains("/feed/"));
        ensure(own.is_none(), format!("the embedded feed was asked for: {own:?}"))?;
        ensure(!elsewhere.seen().is_empty(), "the other origin was never asked")
    })
}

#[test]
fn the_embedded_feed_stands_in_for_another_origin() -> Outcome {
    // A port that was free a moment ago and that nobody listens on.
    let gone = Site::new(Mount::at(&layout::embedded_feed(), "/"));
    let origin = gone.start((Ipv4Addr::LOCALHOST, 0).into())?.origin();
    let plan = pointing_at(&format!("{origin}/index.json"), "feed-gone")?.with_failing_requests();
    journey(&plan.asking_also(&origin), |visit| {
        visit.start_at("/swipe")?;
        visit.feed_is("embedded")?;
        visit.card().map(drop)
    })
}

fn index() -> Pattern {
    Pattern::EndsWith("/feed/index.json".to_owned())
}

fn trades() -> Pattern {
    Pattern::Contains("/feed/trades.".to_owned())
}

fn embedded_index() -> Outcome<Value> {
    Ok(serde_json::from_slice(&fs::read(layout::embedded_feed().join("index.json"))?)?)
}

/// The build of that name with the page as `--feed-url` writes it.
fn pointing_at(feed: &str, name: &str) -> Outcome<Journey> {
    let dist = built_to_ask(&Elsewhere { feed: protection::origin(feed), tiles: None }, name)?;
    let page = dist.join("swipe/index.html");
    let swipe =
        fs::read_to_string(&page).map_err(|problem| Broken(format!("no build: {problem}")))?;
    fs::write(&page, build::with_feed(&swipe, feed)?)?;
    build::with_worker(&dist)?;
    Ok(Journey::default().of(dist))
}

fn recovers(pattern: Pattern, fault: Fault) -> Outcome {
    shows_failure_and_recovers(&Journey::default().with(pattern, fault))
}

fn shows_failure_and_recovers(plan: &Journey) -> Outcome {
    journey(plan, |visit| {
        visit.start_at("/swipe")?;
        visit.feed_is("failed")?;
        let panel = visit.text("[role=alert]:not(.panic)")?;
        ensure(panel.contains('.') || panel.contains('?'), format!("no sentence: {panel}"))?;
        visit.site().repair();
        visit.press("Nochmal versuchen")?;
        visit.feed_is("fresh")?;
        visit.card().map(drop)
    })
}
