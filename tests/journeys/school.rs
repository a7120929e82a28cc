//! A tablet that goes from hand to hand: nothing of one person is left for the next.

mod kept;

use packan_tests::{
    Browser, Journey, Key, Outcome, Screen, Visit, embedded, ensure, journey, until,
};
use serde_json::{Value, json};

use self::kept::{feed_copy, has_nothing_personal, kept};

/// A clipboard that can be looked into.
const CLIPBOARD: &str = "Object.defineProperty(navigator, 'clipboard', { value: { async writeText(text) { window.copied = text; } } });";
/// A clock that can be put forward.
const CLOCK: &str = "\
    const now = Date.now;
    let ahead = 0;
    Date.now = () => now() + ahead;
    window.later = (seconds) => { ahead += seconds * 1000; };";
/// The same deck for everybody.
const SAME_DECK: &str = "Math.random = () => 0.5;";

/// Somebody who was here before, at home.
const RESIDENT: &str = r"localStorage.getItem('packan.saved') ?? localStorage.setItem('packan.saved', JSON.stringify({
    version: 2, seed: '7', town: 'marl', answers: [{ trade: 'tischler', answer: 'love' }],
    savedTrades: ['tischler'], savedBusinesses: [], notes: [{ trade: 'tischler', text: 'Riecht gut' }],
    preferences: { language: 'en', theme: 'dark', motion: 'system' },
}))";

const NEXT: &str = ".school-bar__next";

#[test]
fn nothing_of_a_person_is_left_for_the_next() -> Outcome {
    journey(&Journey::default().on(Screen::Desk).before_every_page(CLIPBOARD), |visit| {
        visit.start_at("/?schule")?;
        visit.says("Schulmodus")?;
        ensure(visit.place()? == "/", format!("the address is {}", visit.place()?))?;
        visit.is_kept()?;
        // The firms of every town too: whoever comes, nothing has to be fetched for them.
        let index = embedded("index.json")?;
        let listed = |list: &Value| list.as_array().map_or(0, Vec::len);
        // Index, trades, aliases, borders and campaign beside them.
        let whole =
            listed(&index["businesses"]["shards"]) + listed(&index["trades"]["details"]) + 5;
        until("the whole feed", || Ok((feed_copy(&kept(visit)?).len() == whole).then_some(())))?;
        let before = kept(visit)?;

        plays_saves_and_writes(visit)?;
        has_nothing_personal(&kept(visit)?)?;

        visit.click(NEXT)?;
        visit.says("Alles gelöscht")?;
        ensure(visit.place()? == "/", format!("the next person begins at {}", visit.place()?))?;
        let after = kept(visit)?;
        has_nothing_personal(&after)?;
        ensure(feed_copy(&after) == feed_copy(&before), "the feed's copy tells of somebody")?;
        let copied = visit.browser().script("return window.copied", &[])?;
        ensure(copied == "", format!("on the clipboard: {copied}"))?;
        is_as_new(visit)
    })
}

/// Does all that somebody can do who leaves traces.
fn plays_saves_and_writes(visit: &Visit) -> Outcome {
    visit.click(".towns .chip")?;
    visit.click(".button--go")?;
    visit.arrives_at("/swipe")?;
    visit.answer_many(14)?;
    visit.answer(Key::Up)?;
    visit.click("main a[href$='/ergebnis']")?;
    visit.appear(5, "[data-result]")?;
    visit.appears(".take-away .qr")?;
    visit.on_paper(|visit| {
        let printed = visit.text("body")?;
        let sheet = printed.starts_with("Meine Berufe") && !printed.contains("Weiter swipen");
        ensure(sheet, format!("on paper: {printed}"))
    })?;
    visit.click(".nav a[href$='/berufe']")?;
    visit.click("a[href$='/berufe/tischler']")?;
    visit.click(".save")?;
    visit.click(".nav a[href$='/merkliste']")?;
    let note = visit.appears("[aria-label^='Notiz zu Tischler']")?;
    visit.browser().write(&note, "Kim ruft Mittwoch an")?;
    visit.click(".nav a[href$='/karte']")?;
    visit.click(".chip")?;
    visit.click("[data-business] a[href*='/betriebe/']")?;
    visit.appears("#inquiry-text")?;
    visit.click(".message__about summary")?;
    let name = visit.appears(".message__about input")?;
    visit.browser().write(&name, "Kim Geheim")?;
    visit.press("Anfrage kopieren")?;
    visit.says("kopiert")?;
    let copied = visit.browser().script("return window.copied", &[])?;
    ensure(copied.as_str().is_some_and(|it| it.contains("Kim")), format!("copied: {copied}"))?;
    visit.click(".nav a[href$='/einstellungen']")?;
    visit.click("fieldset:nth-of-type(2) .choice:nth-of-type(3)")?;
    visit.appears("html[data-theme='dark']")?;
    visit.click("fieldset .choice:nth-of-type(2)")?;
    visit.appears("html[lang='en']").map(drop)
}

/// Checks that the page is as if nobody had been there.
fn is_as_new(visit: &Visit) -> Outcome {
    visit.appears("html[lang='de']:not([data-theme])")?;
    let start = visit.text("main")?;
    ensure(start.contains("Los geht’s"), format!("the start page says {start}"))?;
    ensure(!start.contains("Dein Ergebnis"), "there is a result already")?;
    ensure(visit.browser().find(".chip[aria-pressed=true]")?.is_empty(), "a town is chosen")?;
    for step in ["back", "forward", "forward"] {
        visit.browser().step(step)?;
        visit.ready()?;
        ensure(visit.place()? == "/", format!("{step} leads to {}", visit.place()?))?;
    }
    visit.click(".nav a[href$='/merkliste']")?;
    visit.says("Noch nichts gemerkt")?;
    visit.click(".nav a[href$='/karte']")?;
    visit.click("[data-business] a[href*='/betriebe/']")?;
    visit.appears("#inquiry-text")?;
    let about = "return [...document.querySelectorAll('.message__about input')].map((it) => it.value).join('')";
    let about = visit.browser().script(about, &[])?;
    ensure(about == "", format!("the next applicant is {about}"))
}

#[test]
fn who_is_quiet_is_asked_and_then_forgotten() -> Outcome {
    journey(&Journey::default().before_every_page(CLOCK), |visit| {
        visit.start_at("/swipe?schule")?;
        visit.answer_many(3)?;
        later(visit.browser(), 181)?;
        visit.appears("dialog[open]")?;
        visit.says("Noch da?")?;
        let focused = visit.browser().focused()?;
        let name = visit.browser().name(&focused)?;
        ensure(name == "Ja, weiter", format!("“{name}” has the focus"))?;
        // An arrow answers no card meanwhile, and is no sign of who is there.
        let card = visit.card()?;
        visit.browser().press(Key::Left)?;
        visit.press("Ja, weiter")?;
        visit.vanishes("dialog[open]")?;
        ensure(visit.card()? == card, "a card was answered under the question")?;
        visit.appears(".play__undo:enabled")?;

        later(visit.browser(), 181)?;
        visit.appears("dialog[open]")?;
        later(visit.browser(), 11)?;
        until("the seconds to be said", || {
            let said = visit.text("dialog [role=status]")?;
            Ok(said.contains("Sekunden").then_some(()))
        })?;
        later(visit.browser(), 10)?;
        visit.vanishes("dialog[open]")?;
        visit.says("Alles gelöscht")?;
        ensure(visit.place()? == "/", format!("the next person begins at {}", visit.place()?))?;

        // Nobody is asked who has not done anything.
        visit.vanishes(".toast")?;
        later(visit.browser(), 1_000)?;
        visit.click(".button--go")?;
        visit.arrives_at("/swipe")?;
        visit.answer(Key::Up)?;
        // A tablet that slept wakes with nobody there.
        later(visit.browser(), 10_000)?;
        visit.says("Alles gelöscht")?;
        visit.says("Los geht’s")
    })
}

#[test]
fn a_class_is_counted_and_nobody_in_it() -> Outcome {
    journey(&Journey::default().on(Screen::Desk).before_every_page(SAME_DECK), |visit| {
        visit.start_at("/swipe?schule")?;
        for person in 1..=3 {
            visit.answer_many(8)?;
            visit.click(NEXT)?;
            visit.says("Los geht’s")?;
            visit.click(".school-bar__about")?;
            visit.arrives_at("/klasse")?;
            let people = visit.text(".number__figure")?;
            ensure(people == person.to_string(), format!("{people} people instead of {person}"))?;
            let shown = visit.browser().find("[data-favourite]")?.len();
            ensure((shown > 0) == (person == 3), format!("{shown} groups of {person} people"))?;
            if person < 3 {
                visit.says("erst ab 3 Personen")?;
                visit.click(".nav a[href$='/swipe']")?;
            }
        }
        visit.says("3 von 3")?;
        visit.says("24")?;
        visit.reload()?;
        visit.says("3 von 3")?;
        let numbers = visit.stored("packan.class")?.unwrap_or_default();
        let known = ["tischler", "2026", "marl", ":["].iter().any(|it| numbers.contains(it));
        ensure(!known, format!("the numbers tell of somebody: {numbers}"))?;
        visit.on_paper(|visit| {
            let printed = visit.text("body")?;
            ensure(!printed.contains("Nächste Person"), "buttons are printed")
        })?;
        visit.press("Zahlen löschen")?;
        visit.says("Noch niemand gezählt")?;
        ensure(visit.stored("packan.class")?.is_none(), "the numbers are still there")
    })
}

#[test]
fn what_was_there_before_lies_aside_and_comes_back() -> Outcome {
    journey(&Journey::default().on(Screen::Desk).before_every_page(RESIDENT), |visit| {
        visit.start_at("/einstellungen")?;
        let before = visit.stored("packan.saved")?;
        visit.says("put aside")?;
        visit.click("a[href$='?schule']")?;
        visit.says("Schulmodus")?;
        visit.ready()?;
        visit.says("Los geht’s")?;
        visit.click(".nav a[href$='/merkliste']")?;
        visit.says("Noch nichts gemerkt")?;
        visit.click(".nav a[href$='/berufe']")?;
        visit.click("a[href$='/berufe/baecker']")?;
        visit.click(".save")?;
        visit.click(".nav a[href$='/merkliste']")?;
        visit.says("Bäcker")?;
        visit.reload()?;
        visit.says("Noch nichts gemerkt")?;
        // Another window is one of the same device.
        let first = visit.window()?;
        visit.open_window()?;
        visit.start_at("/einstellungen")?;
        visit.says("liegt etwas zur Seite")?;
        let text = visit.text("main")?;
        ensure(!text.contains("Meine Daten"), "what lies aside can be seen")?;
        ensure(visit.stored("packan.saved")? == before, "what lies aside was changed")?;
        visit.click("a[href$='?schule=aus']")?;
        visit.vanishes(".school-bar")?;
        visit.says("My data")?;
        visit.click(".nav a[href$='/merkliste']")?;
        visit.appears("main a[href$='/berufe/tischler']")?;
        let others = visit.browser().find("main a[href$='/berufe/baecker']")?;
        ensure(others.is_empty(), "the two were mixed")?;
        visit.turn_to_window(&first)?;
        visit.vanishes(".school-bar")
    })
}

/// Lets so many seconds pass.
fn later(browser: &Browser, seconds: u32) -> Outcome {
    browser.script("later(arguments[0])", &[json!(seconds)]).map(drop)
}
