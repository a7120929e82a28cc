//! Our cluster index beside npm's `supercluster`, on the same points in the same page.

use std::fs;

use packan_domain::geo::Point;
use packan_tests::{Broken, Journey, Outcome, Visit, unwatched};
use serde_json::{Value, json};
use xtask::layout;

/// How many times faster ours has to be built.
const FASTER: f64 = 5.0;
/// What share of the other's memory it may take.
const SHARE: f64 = 0.5;
/// How often each is built; the median counts.
const BUILDS: usize = 5;
/// Views that are asked for, a third of them on each of the zooms.
const VIEWS: usize = 330;

/// The page: both, and the points.
const PAGE: &str = include_str!("index.html");

/// Prints times, memory and ratios; true if ours is within the budgets.
pub fn index(points: &[Point]) -> Outcome<bool> {
    let site = layout::scale().join("site");
    fs::write(site.join("index.html"), PAGE)?;
    let coordinates: Vec<u8> =
        points.iter().flat_map(|point| [point.lon, point.lat]).flat_map(f64::to_le_bytes).collect();
    fs::write(site.join("points.bin"), coordinates)?;
    let visit = unwatched(&Journey::default().at(site))?;
    visit.open("/")?;
    visit.appears("html[data-ready]")?;

    let mut times = [Vec::new(), Vec::new()];
    let mut memory = [0.0; 2];
    for round in 0..BUILDS {
        for (own, name) in ["ours", "other"].into_iter().enumerate() {
            let before = memory_of(&visit)?;
            times[own].push(number(&visit, &format!("return {name}.build()"))?);
            if round == 0 {
                memory[own] = memory_of(&visit)? - before;
            }
            if round + 1 < BUILDS {
                number(&visit, &format!("return {name}.drop()"))?;
            }
        }
    }
    let [ours, other] = times.map(median);
    let ratio = other / ours;
    println!("clustering {} points in one page, supercluster beside it", points.len());
    println!("{ours:>9.0}  ms to build, median of {BUILDS}");
    println!("{other:>9.0}  ms supercluster");
    println!("{ratio:>9.1}  times faster: {} the budget of {FASTER}", verdict(ratio >= FASTER));
    let share = memory[0] / memory[1];
    println!("{:>9.1}  MB more after building, WASM memory included", memory[0] / 1e6);
    println!("{:>9.1}  MB supercluster, without its GeoJSON points", memory[1] / 1e6);
    println!("{share:>9.2}  of its memory: {} the budget of {SHARE}", verdict(share <= SHARE));
    let views = visit.browser().script("return views(arguments[0])", &[json!(VIEWS)])?;
    for (name, title) in [("ours", "µs a view, median of"), ("other", "µs supercluster, of")] {
        let times = views[name].as_array().into_iter().flatten().filter_map(Value::as_f64);
        println!("{:>9.0}  {title} {VIEWS} on zooms 5 to 15", median(times.collect()));
    }
    for (name, title) in [("oursPins", "pins a view"), ("otherPins", "pins supercluster")] {
        println!("{:>9.1}  {title}", views[name].as_f64().unwrap_or_default());
    }
    Ok(ratio >= FASTER && share <= SHARE)
}

fn verdict(within: bool) -> &'static str {
    if within { "within" } else { "OVER" }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn number(visit: &Visit, script: &str) -> Outcome<f64> {
    let value = visit.browser().script(script, &[])?;
    value.as_f64().ok_or_else(|| Broken(format!("no number: {value}")))
}

/// Bytes of the page's heap, its buffers, and the WASM memory, which Chromium counts with neither and
/// which never shrinks: so ours is what building needs at most.
fn memory_of(visit: &Visit) -> Outcome<f64> {
    // Twice: what the first round frees may hold the rest.
    for _ in 0..2 {
        visit.browser().devtools("HeapProfiler.collectGarbage", &json!({}))?;
    }
    let heap = visit.browser().devtools("Runtime.getHeapUsage", &json!({}))?;
    let part = |name: &str| heap[name].as_f64().unwrap_or_default();
    let wasm = number(visit, "return ours.bytes()")?;
    Ok(part("usedSize") + part("backingStorageSize") + wasm)
}
