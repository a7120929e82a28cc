//! Everything that a browser keeps, and what of it may be kept on a shared device.

use packan_tests::{Outcome, Visit, ensure};
use serde_json::{Value, json};

/// Everything that a page can keep: storages, databases, cookies, the history's entry, the names of
/// caches with all that is in them.
const KEPT: &str = "\
    return (async () => {
        const cached = {};
        for (const name of await caches.keys()) {
            cached[name] = (await (await caches.open(name)).keys()).map((it) => it.url).sort();
        }
        return {
            local: { ...localStorage },
            session: { ...sessionStorage },
            databases: (await indexedDB.databases()).map((it) => it.name),
            cookies: document.cookie,
            entry: history.state,
            window: window.name,
            cached,
        };
    })();";

/// What may be kept on a shared device: that it is one, its class's numbers, that the app was kept.
const ALLOWED: [&str; 3] = ["packan.school", "packan.class", "packan.kept"];
/// The feed's copy and what the service worker keeps.
const CACHES: [&str; 3] = ["packan-feed", "packan-pictures", "workbox-precache"];

/// Everything that is kept.
pub fn kept(visit: &Visit) -> Outcome<Value> {
    visit.browser().script(KEPT, &[])
}

/// Addresses of the feed's files that are kept.
pub fn feed_copy(kept: &Value) -> Vec<&str> {
    let files = kept["cached"]["packan-feed"].as_array().into_iter().flatten();
    files.filter_map(Value::as_str).collect()
}

/// Checks that only what is allowed is kept, and nothing of it says who was there.
pub fn has_nothing_personal(kept: &Value) -> Outcome {
    let keys = kept["local"].as_object().into_iter().flatten().map(|(key, _)| key);
    let others: Vec<&String> = keys.filter(|key| !ALLOWED.contains(&key.as_str())).collect();
    ensure(others.is_empty(), format!("also kept: {others:?}"))?;
    for (what, nothing) in [
        ("session", json!({})),
        ("databases", json!([])),
        ("cookies", json!("")),
        ("window", json!("")),
    ] {
        ensure(kept[what] == nothing, format!("{what}: {}", kept[what]))?;
    }
    let counted = kept["entry"].is_null() || kept["entry"].is_number();
    ensure(counted, format!("the history's entry: {}", kept["entry"]))?;
    let caches = kept["cached"].as_object().into_iter().flatten().map(|(name, _)| name);
    let others: Vec<&String> =
        caches.filter(|name| !CACHES.iter().any(|known| name.starts_with(known))).collect();
    ensure(others.is_empty(), format!("also cached: {others:?}"))?;
    // What is kept for everybody may well be called so.
    let own = format!("{}{}{}", kept["local"], kept["session"], kept["entry"]).to_lowercase();
    let traces: Vec<&str> = ["kim", "tischler", "marl", "\"en\"", "dark"]
        .into_iter()
        .filter(|it| own.contains(it))
        .collect();
    ensure(traces.is_empty(), format!("traces of {traces:?} in {own}"))
}
