//! Pieces of the app in frames on another site.

use std::{
    env, fs,
    net::Ipv4Addr,
    path::PathBuf,
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use packan_tests::{Engine, Journey, Key, Outcome, Screen, Visit, ensure, journey, until};
use serde_json::json;
use xtask::server::{Mount, Running, Site};

/// Notes whatever asks for something that a browser keeps, and refuses it as a browser may in a frame;
/// what opens beside it is none.
const NOTHING_KEPT: &str = "\
    if (self !== top) {
    window.touched = [];
    const refuse = (what) => { window.touched.push(what); throw new DOMException(what, 'SecurityError'); };
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB', 'cookieStore'])
        Object.defineProperty(window, name, { get: () => refuse(name) });
    Object.defineProperty(Document.prototype, 'cookie', { get: () => refuse('cookie'), set: () => refuse('cookie') });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => refuse('serviceWorker') });
    }";

/// What a frame of another site keeps, of everything that could.
const KEPT: &str = "\
    return (async () => [localStorage.length, sessionStorage.length, document.cookie,
        (await caches.keys()).length, (await indexedDB.databases()).length,
        (await navigator.serviceWorker.getRegistrations()).length])();";

/// The other site has a title and no icon.
const HEAD: &str = "<title>Eine Stadt</title><link rel=icon href='data:,'>";

static SITES: AtomicU32 = AtomicU32::new(0);

/// Another site, whose one page can show frames.
struct Other {
    folder: PathBuf,
    running: Running,
}

impl Other {
    fn new() -> Outcome<Self> {
        let number = SITES.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("packan-other-{}-{number}", process::id()));
        fs::create_dir_all(&folder)?;
        let site = Site::new(Mount::at(&folder, "/"));
        let running = site.start((Ipv4Addr::LOCALHOST, 0).into())?;
        Ok(Self { folder, running })
    }

    /// Another origin than the app's, and the same site to a browser: only so do scripts of ours run
    /// in the frames before theirs do.
    fn origin(&self) -> String {
        self.running.origin()
    }

    /// Another site than `127.0.0.1`, where the app is.
    fn far_origin(&self) -> String {
        format!("http://localhost:{}", self.running.address().port())
    }

    /// Shows frames with these routes of the app.
    fn shows(&self, visit: &Visit, origin: &str, routes: &[&str]) -> Outcome {
        let frame = |route: &&str| {
            let origin = visit.origin();
            format!("<iframe src=\"{origin}{route}\" title=x width=360 height=640></iframe>")
        };
        let frames = routes.iter().map(frame).collect::<Vec<_>>().concat();
        let page = format!("<!doctype html><html lang=de>{HEAD}{frames}</html>");
        fs::write(self.folder.join("index.html"), page)?;
        visit.browser().go_to(&format!("{origin}/"))
    }

    fn plan(&self) -> Journey {
        Journey::default()
            .on(Screen::Desk)
            .to_be_told()
            .before_every_page(NOTHING_KEPT)
            .asking_also(&self.origin())
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        // What is left of it lies in the system's folder for such things.
        let _removed = fs::remove_dir_all(&self.folder);
    }
}

fn enter(visit: &Visit) -> Outcome {
    visit.browser().enter(&visit.appears("iframe")?)?;
    visit.ready()
}

/// Nothing was kept or asked for in the frame, and no cookie came anywhere.
fn keeps_nothing(visit: &Visit) -> Outcome {
    let touched = visit.browser().script("return window.touched", &[])?;
    ensure(touched == json!([]), format!("the frame asked for {touched}"))?;
    let cookies = visit.browser().cookies()?;
    ensure(cookies == json!([]), format!("there are cookies: {cookies}"))
}

/// Follows a link of the frame, which opens a window of its own, and comes back.
fn opens_beside(visit: &Visit, css: &str, place: &str) -> Outcome {
    let before = visit.window()?;
    visit.click(css)?;
    let opened = until("another window", || {
        Ok(visit.windows()?.into_iter().find(|handle| *handle != before))
    })?;
    visit.turn_to_window(&opened)?;
    visit.arrives_at(place)?;
    visit.appears(".nav")?;
    visit.turn_to_window(&before)
}

#[test]
fn the_map_of_a_town_works_in_a_frame() -> Outcome {
    let other = Other::new()?;
    journey(&other.plan(), |visit| {
        other.shows(visit, &other.origin(), &["/eingebettet/karte?ort=marl&farben=dunkel"])?;
        enter(visit)?;
        visit.appear(1, "[data-map] .pin")?;
        visit.appear(5, "[data-business]")?;
        ensure(visit.text("h1")?.contains("Betriebe in Marl"), "the heading says another place")?;
        visit.appears("html[data-theme='dark']")?;
        visit.vanishes(".nav, .skip")?;
        keeps_nothing(visit)?;
        opens_beside(visit, "[data-business] a", "/betriebe/")
    })
}

#[test]
fn a_trade_works_in_a_frame() -> Outcome {
    let other = Other::new()?;
    journey(&other.plan(), |visit| {
        other.shows(visit, &other.origin(), &["/eingebettet/beruf?beruf=baecker&sprache=en"])?;
        enter(visit)?;
        visit.appears("html[lang='en']")?;
        ensure(visit.text("h1")?.replace('\u{ad}', "").contains("Bake"), "another trade")?;
        keeps_nothing(visit)?;
        opens_beside(visit, ".embedded__ways a[href$='/berufe/baecker']", "/berufe/baecker")
    })
}

#[test]
fn the_deck_works_in_a_frame_and_its_result_can_be_taken_along() -> Outcome {
    let other = Other::new()?;
    journey(&other.plan(), |visit| {
        other.shows(visit, &other.origin(), &["/eingebettet/deck"])?;
        enter(visit)?;
        for (count, place) in [3, 1, 4, 2, 1].iter().cycle().enumerate() {
            if !visit.browser().find(".result-bar")?.is_empty() {
                break;
            }
            ensure(count < 40, "no result after 40 cards")?;
            let card = visit.card()?;
            visit.click(&format!(".answers > :nth-child({place})"))?;
            visit.vanishes(&format!("[data-card='{card}']"))?;
        }
        // By keyboard, too.
        visit.answer(Key::Right)?;
        visit.click(".result-bar")?;
        visit.appear(5, "[data-result]")?;
        until("focus on the heading", || {
            let focused = "return document.activeElement?.tagName";
            Ok((visit.browser().script(focused, &[])? == "H1").then_some(()))
        })?;
        // Of what is in a frame, WebKit's driver knows no role.
        if visit.browser().engine() != Engine::WebKit {
            let focused = visit.browser().focused()?;
            ensure(visit.browser().role(&focused)? == "heading", "the heading is none")?;
        }
        keeps_nothing(visit)?;
        opens_beside(visit, ".embedded__ways a[href*='/ergebnis#t=']", "/ergebnis")?;
        enter_again(visit)?;
        visit.press("Weiter wischen")?;
        visit.card()?;
        visit.browser().leave_frames()?;
        visit.browser().script("document.querySelector('iframe').src += '?'", &[])?;
        enter(visit)?;
        visit.card()?;
        visit.vanishes(".result-bar")
    })
}

fn enter_again(visit: &Visit) -> Outcome {
    visit.browser().leave_frames()?;
    visit.browser().enter(&visit.appears("iframe")?)
}

#[test]
fn nothing_else_can_be_framed() -> Outcome {
    let other = Other::new()?;
    let routes = [
        "/",
        "/swipe",
        "/karte",
        "/berufe/baecker",
        "/einbetten",
        "/einstellungen",
        "/fuer-betriebe",
        "/datenschutz",
        "/nirgends",
        "/eingebettet/nirgends",
    ];
    // Console and policy say of each that it was refused.
    let plan = Journey::default().on(Screen::Desk).without_looking_back();
    journey(&plan, |visit| {
        other.shows(visit, &other.far_origin(), &routes)?;
        for (frame, route) in visit.browser().find("iframe")?.iter().zip(routes) {
            visit.browser().enter(frame)?;
            let there = "return document.querySelector('#app') !== null";
            let shown = visit.browser().script(there, &[])?;
            ensure(shown == false, format!("{route} is shown in a frame"))?;
            visit.browser().leave_frames()?;
        }
        Ok(())
    })
}

#[test]
fn the_line_shows_what_was_chosen() -> Outcome {
    let other = Other::new()?;
    let plan = Journey::default().on(Screen::Desk).to_be_told().asking_also(&other.far_origin());
    journey(&plan, |visit| {
        visit.start_at("/einbetten")?;
        visit.appears(".embed__frame")?;
        visit.click(".posters__side .choice:nth-child(2) .choice__input[name=was]")?;
        visit.arrives_at("/einbetten?was=beruf")?;
        let choose = "\
            const select = document.querySelector('.posters__side select');
            const wanted = [...select.options].find((it) => it.text.trim() === arguments[0]);
            select.value = wanted.value;
            select.dispatchEvent(new Event('change', { bubbles: true }));";
        visit.browser().script(choose, &[json!("Tischler/in")])?;
        visit.click(".choice__input[name=farben]:not(:checked)")?;
        visit.click(".choice__input[name=groesse]:not(:checked)")?;
        until("all of it in the address", || {
            let place = visit.place()?;
            let wanted = ["beruf=tischler", "farben=hell", "groesse=schmal"];
            Ok(wanted.iter().all(|part| place.contains(part)).then_some(()))
        })?;
        let line =
            visit.browser().script("return document.querySelector('.embed__line').value", &[])?;
        let line = line.as_str().unwrap_or_default().to_owned();
        let page = format!("<!doctype html><html lang=de>{HEAD}{line}</html>");
        fs::write(other.folder.join("index.html"), page)?;
        // Its own preview shows the same.
        visit.browser().enter(&visit.appears(".embed__frame")?)?;
        visit.ready()?;
        visit.says("Tischler")?;
        visit.browser().leave_frames()?;
        visit.browser().go_to(&format!("{}/", other.far_origin()))?;
        ensure(visit.attribute("iframe", "width")?.as_deref() == Some("360"), "another width")?;
        enter(visit)?;
        ensure(visit.text("h1")?.contains("Tischler"), "the line shows another trade")?;
        visit.appears("html[data-theme='light']")?;
        let kept = visit.browser().script(KEPT, &[])?;
        ensure(kept == json!([0, 0, "", 0, 0, 0]), format!("the frame keeps {kept}"))
    })
}
