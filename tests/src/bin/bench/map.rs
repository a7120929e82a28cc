//! How soon the map shows a region's firms, how smoothly it moves, and what a town's view fetches.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use packan_tests::{Broken, Journey, Outcome, Screen, Visit, built_with, ensure, until, unwatched};
use serde_json::{Value, json};
use xtask::layout;

use crate::THROTTLE;

/// Firms of the region: as many as its crafts have.
const FIRMS: u32 = 9_500;
/// How often the map is opened.
const OPENINGS: usize = 5;
/// Milliseconds from the tap on "Karte" until pins stand for all firms.
const SOON: f64 = 1_000.0;
/// Milliseconds that no frame may take while the map moves.
const WORST: f64 = 50.0;

/// Moves of the finger in one drag.
const STEPS: i32 = 20;

/// Opens the map from another page and gives the milliseconds until the first frame with pins, and
/// until that in which list and pins have all firms.
const OPEN: &str = "\
    const link = document.querySelector('.nav a[href$=\"/karte\"]');
    const number = (text) => Number(text.replace('.', ''));
    const began = performance.now();
    link.click();
    return new Promise((done) => {
        let first;
        const look = () => {
            const pins = [...document.querySelectorAll('[data-map] .pin')];
            const now = performance.now() - began;
            if (pins.length) first ??= now;
            const firms = pins.reduce((sum, pin) => sum + (number(pin.textContent) || 1), 0);
            const listed = document.querySelector('[data-business]');
            if (firms == arguments[0] && listed) requestAnimationFrame(() => done([first, performance.now() - began]));
            else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    });";

/// Notes how long each frame takes.
const RECORD: &str = "\
    window.frames = [];
    let last = 0;
    const note = (now) => {
        if (last) window.frames.push(now - last);
        last = now;
        window.noting = requestAnimationFrame(note);
    };
    window.noting = requestAnimationFrame(note);";

const FRAMES: &str = "\
    cancelAnimationFrame(window.noting);
    return window.frames;";

/// Whether the map stands still and the address says where.
const STILL: &str = "\
    return !document.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim')
        && new URLSearchParams(location.search).get('karte') !== arguments[0]";

/// Prints all of it; true if it is within the budgets.
pub fn map() -> Outcome<bool> {
    let dist = region()?;
    let soon = opening(&dist)?;
    let smooth = moving(&dist)?;
    town(&dist)?;
    Ok(soon && smooth)
}

/// The build with a feed of so many invented firms.
fn region() -> Outcome<PathBuf> {
    let (firms, feed) =
        (layout::scratch().join("region.geojson"), layout::scratch().join("region"));
    let content = layout::root().join("app/content");
    let count = FIRMS.to_string();
    packan(&["feed", "sample", "--count", &count, "--out", &firms.to_string_lossy()])?;
    let paths = [&content, &firms].map(|path| path.to_string_lossy().into_owned());
    packan(&["feed", "build", &paths[0], &paths[1], "--out", &feed.to_string_lossy()])?;
    built_with(&feed, "dist-region")
}

fn packan(arguments: &[&str]) -> Outcome {
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--package", "packan-cli", "--"]).args(arguments);
    let output = command.current_dir(layout::root()).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure(output.status.success(), format!("packan {}: {said}", arguments.join(" ")))
}

fn throttled(visit: &Visit) -> Outcome {
    let rate = json!({ "rate": THROTTLE });
    visit.browser().devtools("Emulation.setCPUThrottlingRate", &rate).map(drop)
}

fn opening(dist: &Path) -> Outcome<bool> {
    let visit = unwatched(&Journey::default().on(Screen::Phone).of(dist.to_owned()))?;
    // Everything is in the caches from then on.
    visit.start_at("/karte")?;
    visit.appears("[data-business]")?;
    visit.settles()?;
    throttled(&visit)?;
    let mut times = Vec::new();
    for _ in 0..OPENINGS {
        visit.start_at("/merkliste")?;
        visit.settles()?;
        let took = visit.browser().script(OPEN, &[json!(FIRMS)])?;
        let milliseconds = took[0].as_f64().zip(took[1].as_f64());
        times.push(milliseconds.ok_or_else(|| Broken(format!("no times: {took}")))?);
    }
    let median = |part: fn(&(f64, f64)) -> f64| {
        let mut times: Vec<f64> = times.iter().map(part).collect();
        times.sort_by(f64::total_cmp);
        times.get(times.len() / 2).copied().unwrap_or_default()
    };
    let (first, all) = (median(|it| it.0), median(|it| it.1));
    let verdict = if all <= SOON { "within" } else { "OVER" };
    println!("\nopening the map of {FIRMS} firms, processor slowed down {THROTTLE} times");
    println!("{first:>9.0}  ms until pins stand for the towns, median of {OPENINGS}");
    println!("{all:>9.0}  ms until they stand for all firms: {verdict} the budget of {SOON}");
    Ok(all <= SOON)
}

fn moving(dist: &Path) -> Outcome<bool> {
    let visit = unwatched(&Journey::default().on(Screen::Phone).of(dist.to_owned()))?;
    visit.start_at("/karte")?;
    visit.appears("[data-business]")?;
    visit.appears(".map__town")?;
    visit.settles()?;
    throttled(&visit)?;
    // Not a gesture of Chromium's own making: those leave out the touch events that Leaflet hears.
    let touch = |kind: &str, points: Value| {
        let event = json!({ "type": kind, "touchPoints": points });
        visit.browser().devtools("Input.dispatchTouchEvent", &event).map(drop)
    };
    let pan = |right: i32, down: i32| {
        touch("touchStart", json!([{ "x": 195, "y": 180 }]))?;
        for step in 1..=STEPS {
            let (x, y) = (195 + right * step / STEPS, 180 + down * step / STEPS);
            touch("touchMove", json!([{ "x": x, "y": y }]))?;
        }
        touch("touchEnd", json!([]))
    };
    let ways = [(110, 40), (-110, 60), (90, -80), (-100, -30)];
    let pans = measured(&visit, "dragging it", || {
        ways.iter().try_for_each(|&(x, y)| {
            let before = spot(&visit)?;
            pan(x, y)?;
            stands_still(&visit, &before)
        })
    })?;
    let zooms = measured(&visit, "zooming it", || {
        ["in", "in", "in", "out", "out"].iter().try_for_each(|button| {
            let before = spot(&visit)?;
            visit.click(&format!(".leaflet-control-zoom-{button}"))?;
            stands_still(&visit, &before)
        })
    })?;
    Ok(pans && zooms)
}

fn spot(visit: &Visit) -> Outcome<Value> {
    let source = "return new URLSearchParams(location.search).get('karte')";
    visit.browser().script(source, &[])
}

fn stands_still(visit: &Visit, before: &Value) -> Outcome {
    until("the map to stand still", || {
        Ok((visit.browser().script(STILL, std::slice::from_ref(before))? == true).then_some(()))
    })
}

/// Prints the frames while `moves` happens; true if they are within the budget.
fn measured(visit: &Visit, title: &str, moves: impl Fn() -> Outcome) -> Outcome<bool> {
    visit.browser().script(RECORD, &[])?;
    moves()?;
    let frames = visit.browser().script(FRAMES, &[])?;
    let mut frames: Vec<f64> = serde_json::from_value(frames)?;
    frames.sort_by(f64::total_cmp);
    let (Some(median), Some(&worst)) = (frames.get(frames.len() / 2), frames.last()) else {
        return Err(Broken("no frame was seen".to_owned()));
    };
    let long = frames.len() - frames.partition_point(|frame| *frame <= WORST);
    let verdict = if long == 0 { "within" } else { "OVER" };
    println!("{title}, processor slowed down {THROTTLE} times");
    println!("{median:>9.1}  ms median of {} frames", frames.len());
    println!("{worst:>9.1}  ms at most, {long} over {WORST}: {verdict} the budget");
    Ok(long == 0)
}

/// Prints what the view of one town fetches that other pages have not fetched already.
fn town(dist: &Path) -> Outcome {
    let map = packan_tests::map(dist)?;
    println!("\nfetched for the view of Marl, compressed with Brotli");
    for (file, bytes) in map.files() {
        println!("{bytes:>9}  {}", file.display());
    }
    println!("{:>9}  together", map.files().iter().map(|(_, bytes)| bytes).sum::<u64>());
    Ok(())
}
