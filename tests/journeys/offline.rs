//! Once visited, the app is there: without a network, with a network that lies, and at once.

use std::{fs, time::Duration};

use packan_tests::{Engine, Journey, Outcome, Screen, Visit, embedded, ensure, journey, until};
use serde_json::json;
use xtask::{
    layout,
    server::{Fault, Pattern},
};

/// Somebody from Marl with a few answers, who put a trade and a firm aside.
const RESIDENT: &str = r"localStorage.getItem('packan.saved') ?? localStorage.setItem('packan.saved', JSON.stringify({
    version: 1, seed: '7', town: 'marl',
    answers: [{ trade: 'tischler', answer: 'love' }, { trade: 'baecker', answer: 'no' }],
    savedTrades: ['tischler'], savedBusinesses: [],
    preferences: { language: 'de', theme: 'light', motion: 'system' },
}))";

/// Pages, and something that only their data makes.
const PAGES: [(&str, &str); 9] = [
    ("/", ".fan"),
    ("/swipe", "[data-card]"),
    ("/ergebnis", "[data-result]"),
    ("/berufe", ".tile"),
    ("/berufe/tischler", ".day"),
    ("/berufe/augenoptiker", ".day"),
    ("/karte?ort=marl", "[data-business]"),
    ("/merkliste", "main h1"),
    ("/gibt-es-nicht", "main h1"),
];

/// How a page begins to say from when its data are.
const FROM_WHEN: &str = "Du siehst den Stand vom";

pub(crate) fn plan() -> Journey {
    Journey::default().before_every_page(RESIDENT).with_failing_requests()
}

#[test]
fn after_one_visit_every_page_opens_without_a_network() -> Outcome {
    journey(&plan(), opens_without_a_network)
}

#[test]
fn under_a_sub_path_too() -> Outcome {
    journey(&plan().under_sub_path(), opens_without_a_network)
}

pub(crate) fn opens_without_a_network(visit: &mut Visit) -> Outcome {
    visit.start_at("/swipe")?;
    visit.is_kept()?;
    // The town's firms are among what is kept.
    until("the firms of Marl", || {
        let kept = "return caches.open('packan-feed').then((it) => it.keys()).then((keys) => keys.some(({ url }) => url.includes('/businesses/marl.')))";
        Ok((visit.browser().script(kept, &[])? == true).then_some(()))
    })?;
    visit.go_offline();
    for (page, proof) in PAGES {
        visit.start_at(page)?;
        visit.appears(proof)?;
        visit.feed_is("cached")?;
        visit.is_a_page()?;
    }
    visit.says(FROM_WHEN)?;
    visit.go_online()?;
    visit.press("Nochmal versuchen")?;
    visit.feed_is("fresh")
}

#[test]
fn who_loses_the_network_goes_on() -> Outcome {
    journey(&plan(), goes_on_without_a_network)
}

pub(crate) fn goes_on_without_a_network(visit: &mut Visit) -> Outcome {
    visit.start_at("/swipe")?;
    visit.is_kept()?;
    visit.answer_many(9)?;
    visit.go_offline();
    visit.answer_many(9)?;
    visit.click("main a[href$='/ergebnis']")?;
    visit.arrives_at("/ergebnis")?;
    visit.appear(5, "[data-result]")?;
    visit.click(".nav a[href$='/berufe']")?;
    visit.click(".tile a[href$='/berufe/tischler'], a.tile[href$='/berufe/tischler']")?;
    visit.appears(".day")?;
    visit.click(".nav a[href$='/karte']")?;
    visit.appears("[data-map] button").map(drop)
}

#[test]
fn a_card_of_the_second_visit_needs_nothing_from_the_network() -> Outcome {
    journey(&plan(), needs_nothing_from_the_network)
}

pub(crate) fn needs_nothing_from_the_network(visit: &mut Visit) -> Outcome {
    visit.start_at("/swipe")?;
    visit.is_kept()?;
    has_all_pictures(visit)?;
    // With the network there, because it must not be asked; but whoever did would wait.
    visit.site().break_path(Pattern::All, Fault::Delay(Duration::from_mins(1)));
    visit.site().forget();
    visit.start_at("/swipe")?;
    visit.card()?;
    visit.answer_many(3)?;
    let asked: Vec<String> = visit.site().seen().into_iter().map(|seen| seen.target).collect();
    ensure(asked.is_empty(), format!("came from the network: {asked:?}"))
}

#[test]
fn a_network_that_lies_changes_nothing() -> Outcome {
    journey(&plan(), bears_a_network_that_lies)
}

pub(crate) fn bears_a_network_that_lies(visit: &mut Visit) -> Outcome {
    let faults = [
        Fault::NotModified,
        Fault::Refuse,
        Fault::Status(500),
        Fault::Truncate,
        Fault::DropMidBody,
        Fault::ContentType("text/html".to_owned()),
        Fault::Body(b"<!doctype html><title>Anmelden</title>".to_vec()),
        Fault::Delay(Duration::from_secs(10)),
    ];
    visit.start_at("/ergebnis")?;
    visit.is_kept()?;
    for fault in faults {
        let kind = fault.clone();
        visit.site().break_path(Pattern::EndsWith("/feed/index.json".to_owned()), fault);
        visit.reload()?;
        visit.appears("[data-result]")?;
        match kind {
            Fault::ContentType(_) => visit.feed_is("fresh")?,
            // What nobody asked for is the same as a copy's content to one browser, and an error to
            // another.
            Fault::NotModified => until("what has become of the feed", || {
                let fresh = !visit.browser().find("html[data-feed='fresh']")?.is_empty();
                Ok((fresh || visit.text("body")?.contains(FROM_WHEN)).then_some(()))
            })?,
            Fault::Delay(_) => visit.feed_is("cached")?,
            _ => visit.says(FROM_WHEN)?,
        }
        visit.site().repair();
    }
    Ok(())
}

#[test]
fn a_newer_feed_comes_with_the_next_page() -> Outcome {
    let mut newer = embedded("index.json")?;
    newer["generated"] = json!("2027-01-02T03:04:05Z");
    newer["region"]["towns"][0]["name"] = json!("Neustadt an der Emscher");
    journey(&plan().on(Screen::Desk), |visit| {
        visit.start_at("/berufe")?;
        visit.is_kept()?;
        let index = Pattern::EndsWith("/feed/index.json".to_owned());
        visit.site().break_path(index, Fault::Body(newer.to_string().into_bytes()));
        visit.reload()?;
        visit.appear(100, ".tile")?;
        until("the newer feed to be kept", || {
            let kept = "return caches.match(new URL('feed/index.json', document.baseURI)).then((it) => it.text())";
            let kept = visit.browser().script(kept, &[])?;
            Ok(kept.as_str().is_some_and(|it| it.contains("2027-01-02")).then_some(()))
        })?;
        visit.click("a[href$='/einstellungen']")?;
        visit.arrives_at("/einstellungen")?;
        visit.feed_is("fresh")?;
        visit.appears("#town")?;
        let named = "return document.querySelector('#town').textContent";
        let towns = visit.browser().script(named, &[])?.to_string();
        ensure(towns.contains("Neustadt an der Emscher"), format!("towns: {towns}"))
    })
}

#[test]
fn it_can_be_installed() -> Outcome {
    let plan =
        plan().only_in(&[Engine::Chromium], "only Chromium says whether it would install it");
    journey(&plan, |visit| {
        visit.start_at("/")?;
        visit.is_kept()?;
        let found = visit.browser().devtools("Page.getInstallabilityErrors", &json!({}))?;
        let errors = found["installabilityErrors"].as_array().cloned().unwrap_or_default();
        ensure(errors.is_empty(), format!("{errors:?}"))?;
        let manifest = visit.browser().devtools("Page.getAppManifest", &json!({}))?;
        ensure(manifest["errors"] == json!([]), format!("{}", manifest["errors"]))
    })
}

#[test]
fn being_kept_is_said_once() -> Outcome {
    let said = "Bereit für offline";
    journey(&plan().to_be_told(), |visit| {
        visit.start_at("/berufe")?;
        visit.says(said)?;
        visit.is_kept()?;
        visit.start_at("/merkliste")?;
        visit.feed_is("fresh")?;
        let text = visit.text("body")?;
        ensure(!text.contains(said), "said twice")
    })
}

/// Notes what the page tells the service worker.
const OVERHEARD: &str = "\
    window.told = [];
    const tell = ServiceWorker.prototype.postMessage;
    ServiceWorker.prototype.postMessage = function (...said) { told.push(said[0]); tell.apply(this, said); };";
/// A browser that is to save data.
const FRUGAL: &str =
    "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";

#[test]
fn who_never_leaves_the_game_has_all_pictures_too() -> Outcome {
    journey(&plan().before_every_page(OVERHEARD), |visit| {
        visit.start_at("/swipe")?;
        visit.is_kept()?;
        ensure(told(visit)? == json!(["warm"]), "the worker is not told to fetch pictures")?;
        has_all_pictures(visit)
    })
}

/// Waits for the pictures, which come while nothing else is to be done.
fn has_all_pictures(visit: &Visit) -> Outcome {
    let all = fs::read_dir(layout::dist().join("emoji"))?.count();
    until("all pictures", || {
        let kept = "return caches.open('packan-pictures').then((it) => it.keys()).then((keys) => keys.length)";
        Ok((visit.browser().script(kept, &[])? == all).then_some(()))
    })
}

#[test]
fn where_data_is_dear_only_what_is_looked_at_is_fetched() -> Outcome {
    journey(&plan().before_every_page(OVERHEARD).before_every_page(FRUGAL), |visit| {
        visit.start_at("/swipe")?;
        visit.is_kept()?;
        ensure(told(visit)? == json!([]), "the worker is told to fetch pictures")
    })
}

/// What the worker was told once nothing else was to be done.
fn told(visit: &Visit) -> Outcome<serde_json::Value> {
    let source = "\
        const idle = () => new Promise((done) => (window.requestIdleCallback ?? setTimeout)(done));
        return navigator.serviceWorker.ready.then(idle).then(idle).then(() => told);";
    visit.browser().script(source, &[])
}
