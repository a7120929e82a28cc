//! A street map from another host: only after a tap, and not after it was taken back.

use std::{
    io::{self, Read},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::{self, JoinHandle},
};

use packan_tests::{
    Engine, Journey, Outcome, Screen, Visit, built_to_ask, embedded, ensure, journey, until,
};
use serde_json::json;
use xtask::{protection::Elsewhere, server::Pattern};

/// A host of tiles, as far as this needs one: it counts who speaks TLS to it, and hangs up. What
/// was asked for, the browser itself logs.
struct TileHost {
    address: SocketAddr,
    asked: Arc<AtomicUsize>,
    stopping: Arc<AtomicBool>,
    listening: Option<JoinHandle<()>>,
}

impl TileHost {
    fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let (asked, stopping) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
        let listening = {
            let (asked, stopping) = (asked.clone(), stopping.clone());
            thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    if stopping.load(Ordering::SeqCst) {
                        return;
                    }
                    if begins_tls(stream) {
                        asked.fetch_add(1, Ordering::SeqCst);
                    }
                }
            })
        };
        Ok(Self { address, asked, stopping, listening: Some(listening) })
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl Drop for TileHost {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        if TcpStream::connect(self.address).is_ok()
            && let Some(listening) = self.listening.take()
        {
            // It only ends by returning.
            let _ended = listening.join();
        }
    }
}

/// Whether the first byte is that of a TLS handshake (RFC 8446, section 5.1): plain HTTP has none.
fn begins_tls(mut stream: TcpStream) -> bool {
    let mut first = [0];
    matches!(stream.read(&mut first), Ok(1) if first == [22])
}

/// The journey with a feed that offers a street map of this host.
fn offering(host: &str) -> Outcome<Journey> {
    let mut index = embedded("index.json")?;
    index["tiles"] = json!({
        "url": format!("https://{host}/{{z}}/{{x}}/{{y}}.png"),
        "host": host,
        "attribution": "© Musterkarten",
        "maxZoom": 18,
        "consent": true,
    });
    let pattern = Pattern::EndsWith("/feed/index.json".to_owned());
    let tiles = Some(format!("https://{host}"));
    let dist = built_to_ask(&Elsewhere { feed: None, tiles }, "streets")?;
    let plan = Journey::default().of(dist).on(Screen::Desk).with_failing_requests();
    Ok(plan.delivering(pattern, index.to_string().into_bytes()))
}

/// Moves the map, so that it needs other tiles.
fn looks_around(visit: &Visit) -> Outcome {
    visit.appear(1, ".pin")?;
    for button in ["in", "out"] {
        visit.click(&format!(".leaflet-control-zoom-{button}"))?;
        visit.vanishes(".leaflet-zoom-anim")?;
    }
    Ok(())
}

#[test]
fn streets_come_after_a_tap_and_not_after_it_is_taken_back() -> Outcome {
    let host = TileHost::start()?;
    let name = host.address.to_string();
    let plan = offering(&name)?.asking_also(&format!("https://{name}/")).only_in(
        &[Engine::Chromium, Engine::Firefox],
        "a page in WebKit does not know what it asked for in vain",
    );
    journey(&plan, |visit| {
        visit.start_at("/karte")?;
        looks_around(visit)?;
        ensure(host.asked() == 0 && asked_by(visit, &name)? == 0, "asked before the tap")?;

        visit.press(&format!("Straßenkarte laden (verbindet mit {name})"))?;
        until("a request", || Ok((host.asked() > 0).then_some(())))?;
        visit.appears("[data-map][data-streets]")?;
        // It hangs up, and the page says so; the firms are still there.
        visit.says("Die Straßenkarte antwortet gerade nicht")?;
        visit.appear(1, ".pin")?;
        let kept = visit.stored("packan.streets")?;
        ensure(kept.as_deref() == Some(&name), format!("kept {kept:?}"))?;

        let before = host.asked();
        visit.reload()?;
        until("a request without another tap", || Ok((host.asked() > before).then_some(())))?;

        visit.start_at("/einstellungen")?;
        visit.says(&name)?;
        visit.press("Nicht mehr erlauben")?;
        visit.vanishes("#streets-title")?;
        visit.start_at("/karte")?;
        looks_around(visit)?;
        ensure(asked_by(visit, &name)? == 0, "asked after it was taken back in the settings")?;

        visit.press(&format!("Straßenkarte laden (verbindet mit {name})"))?;
        until("a request", || Ok((asked_by(visit, &name)? > 0).then_some(())))?;
        visit.press("Straßenkarte ausschalten")?;
        visit.vanishes("[data-map][data-streets]")?;
        visit.reload()?;
        looks_around(visit)?;
        ensure(asked_by(visit, &name)? == 0, "asked after it was taken back on the map")?;
        ensure(visit.stored("packan.streets")?.is_none(), "the consent is still kept")
    })
}

/// How many files of a host the page has asked for since it was opened.
fn asked_by(visit: &Visit, host: &str) -> Outcome<u64> {
    let source = "return performance.getEntriesByType('resource').filter((it) => new URL(it.name).host == arguments[0]).length";
    Ok(visit.browser().script(source, &[json!(host)])?.as_u64().unwrap_or_default())
}

#[test]
fn another_host_than_the_one_that_is_named_gets_no_question() -> Outcome {
    let mut index = embedded("index.json")?;
    index["tiles"] = json!({
        "url": "https://andere.example/{z}/{x}/{y}.png",
        "host": "karten.example",
        "attribution": "© Musterkarten",
        "maxZoom": 18,
    });
    let pattern = Pattern::EndsWith("/feed/index.json".to_owned());
    let plan = Journey::default().delivering(pattern, index.to_string().into_bytes());
    journey(&plan, |visit| {
        visit.open("/karte")?;
        visit.feed_is("failed")?;
        visit.vanishes(".streets__button")
    })
}
