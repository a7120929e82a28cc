//! The whole way by keyboard alone, with the focus to be seen at every stop and everything said aloud.

use packan_tests::{Broken, Journey, Key, Outcome, Screen, Visit, ensure, journey, until};

use super::{every_page::opened, person::Language};

/// A clipboard that can be looked into.
const CLIPBOARD: &str = "Object.defineProperty(navigator, 'clipboard', { value: { async writeText(text) { window.copied = text; } } });\
    delete Navigator.prototype.share; delete Navigator.prototype.canShare;";

/// More stops than any way here has.
const MOST_STOPS: usize = 120;

/// More cards than a result takes, even where many of them are shrugged at.
const MOST_CARDS: usize = 30;

/// The name on the card, without what only says where it may break.
const NAME: &str = "\
    return document.querySelector('[data-card] .card__name').textContent.replace(/[\\u00ad\\u200b\\u2060]/g, '');";

/// Between the page's last stop and its first is the browser's own, where the page knows no focus.
fn is_on_page(visit: &Visit) -> Outcome<bool> {
    let source = "return document.activeElement !== document.body";
    Ok(visit.browser().script(source, &[])? == true)
}

/// Presses the tab key until what has the focus is this; every stop on the way can be seen.
fn tabs_to(visit: &Visit, role: &str, name: &str) -> Outcome {
    let mut passed = Vec::new();
    for _ in 0..MOST_STOPS {
        visit.tab()?;
        let focused = visit.browser().focused()?;
        let found = (visit.browser().role(&focused)?, visit.browser().name(&focused)?);
        if is_on_page(visit)? {
            visit.shows_focus()?;
        }
        if found.0 == role && found.1.contains(name) {
            return Ok(());
        }
        passed.push(format!("{} “{}”", found.0, found.1));
    }
    Err(Broken(format!("no {role} “{name}” among {}", passed.join(", "))))
}

fn enters(visit: &Visit, role: &str, name: &str) -> Outcome {
    tabs_to(visit, role, name)?;
    visit.browser().press(Key::Enter)
}

/// Waits until what is announced has these words.
fn announces(visit: &Visit, words: &str) -> Outcome {
    let source = "return [...document.querySelectorAll('[role=status], [aria-live]')].map((it) => it.textContent.replace(/[\\u00ad\\u200b\\u2060]/g, ''))";
    let mut said = Vec::new();
    until(&format!("“{words}” to be announced"), || {
        said = serde_json::from_value::<Vec<String>>(visit.browser().script(source, &[])?)?;
        Ok(said.iter().any(|it| it.contains(words)).then_some(()))
    })
    .map_err(|broken| Broken(format!("{}, but: {said:?}", broken.0)))
}

/// The page is another one, and its heading has the focus, so that it is read out.
fn arrives(visit: &Visit, path: &str) -> Outcome {
    visit.arrives_at(path)?;
    until(&format!("focus on the heading of {path}"), || {
        let focused = visit.browser().focused()?;
        Ok((visit.browser().role(&focused)? == "heading").then_some(()))
    })
}

fn name_on_card(visit: &Visit) -> Outcome<String> {
    visit.card()?;
    Ok(visit.browser().script(NAME, &[])?.as_str().unwrap_or_default().to_owned())
}

/// Gives an answer and hears what it was, about what, and what comes next.
fn answers(visit: &Visit, answer: &str, give: impl FnOnce() -> Outcome) -> Outcome {
    let (card, name) = (visit.card()?, name_on_card(visit)?);
    give()?;
    visit.vanishes(&format!("[data-card='{card}']"))?;
    announces(visit, &format!("{answer} zu {name}."))?;
    announces(visit, &format!("Neue Karte: {}.", name_on_card(visit)?))
}

#[test]
fn from_the_start_page_to_a_first_message() -> Outcome {
    let plan = Journey::default().on(Screen::Desk).before_every_page(CLIPBOARD);
    journey(&plan, |visit| {
        visit.start_at("/")?;
        enters(visit, "link", "Los geht")?;
        visit.arrives_at("/swipe")?;
        plays(visit)?;
        enters(visit, "link", "Dein Ergebnis ist da")?;
        arrives(visit, "/ergebnis")?;
        visit.appear(5, "[data-result]")?;
        let best = visit.attribute("[data-result]", "data-result")?.unwrap_or_default();
        let href = format!("/berufe/{best}");
        until_link(visit, &href)?;
        arrives(visit, &href)?;

        // Which trade is best is chance; this one has firms.
        visit.start_at("/berufe/tischler")?;
        enters(visit, "link", "Betriebe")?;
        visit.arrives_at("/karte?beruf=tischler")?;
        visit.vanishes(".firms ~ .hint[role='status']")?;
        enters(visit, "button", "Praktikum")?;
        visit.arrives_at("/karte?beruf=tischler&angebot=praktikum")?;
        announces(visit, &visit.text("h1")?)?;
        enters(visit, "link", "Musterbetrieb")?;
        arrives(visit, "/betriebe/")?;

        let firm = visit.text("h1")?;
        enters(visit, "button", "Merken")?;
        visit.appears(".save[aria-pressed='true']")?;
        enters(visit, "button", "Anfrage kopieren")?;
        announces(visit, "Anfrage kopiert")?;
        let copied = visit.browser().script("return window.copied ?? ''", &[])?;
        let polite = copied.as_str().unwrap_or_default().starts_with("Guten Tag,");
        ensure(polite, format!("copied was {copied}"))?;

        enters(visit, "link", "Gemerkt")?;
        arrives(visit, "/merkliste")?;
        tabs_to(visit, "link", &firm)?;
        enters(visit, "link", "Einstellungen")?;
        arrives(visit, "/einstellungen")?;
        tabs_to(visit, "radio", "Wie das Gerät")?;
        visit.browser().press(Key::Down)?;
        visit.appears("html[data-theme='light']")?;
        visit.shows_focus()
    })
}

/// Answers until there is a result: with the buttons, with the arrows, and one that is taken back.
fn plays(visit: &Visit) -> Outcome {
    visit.card()?;
    for name in ["Ja", "Nein"] {
        answers(visit, name, || enters(visit, "button", name))?;
    }
    let name = name_on_card(visit)?;
    answers(visit, "Mega", || visit.browser().press(Key::Up))?;
    enters(visit, "button", "Zurücknehmen")?;
    announces(visit, &format!("Zurückgenommen: {name}."))?;
    let keys = [(Key::Up, "Mega"), (Key::Left, "Nein"), (Key::Down, "Egal"), (Key::Right, "Ja")];
    for (key, answer) in keys.into_iter().cycle().take(MOST_CARDS) {
        answers(visit, answer, || visit.browser().press(key))?;
        if !visit.browser().find(".result-bar")?.is_empty() {
            return announces(visit, "Dein Ergebnis ist da");
        }
    }
    Err(Broken(format!("no result after {MOST_CARDS} cards")))
}

/// Follows the link to this address.
fn until_link(visit: &Visit, href: &str) -> Outcome {
    for _ in 0..MOST_STOPS {
        visit.tab()?;
        if visit.attribute(":focus", "href").ok().flatten().as_deref() == Some(href) {
            visit.shows_focus()?;
            return visit.browser().press(Key::Enter);
        }
    }
    Err(Broken(format!("the tab key does not lead to {href}")))
}

#[test]
fn a_dialog_keeps_the_focus_until_it_is_closed() -> Outcome {
    let plan = Language::German.plan().before_every_page(CLIPBOARD).on(Screen::Desk);
    journey(&plan, |visit| {
        for (path, button) in [
            ("/ergebnis", "Teilen"),
            ("/berufe/baecker", "Teilen"),
            ("/einstellungen", "Alles löschen"),
        ] {
            opened(visit, path)?;
            enters(visit, "button", button)?;
            visit.appears("dialog[open]")?;
            is_inside(visit, path)?;
            let mut stops = 0;
            for _ in 0..12 {
                visit.tab()?;
                if is_on_page(visit)? {
                    is_inside(visit, path)?;
                    visit.shows_focus()?;
                    stops += 1;
                }
            }
            ensure(stops >= 8, format!("{path}: {stops} stops in the dialog"))?;
            visit.browser().press(Key::Escape)?;
            visit.vanishes("dialog[open]")?;
            let focused = visit.browser().name(&visit.browser().focused()?)?;
            ensure(focused == button, format!("{path}: the focus came back to “{focused}”"))?;
            visit.shows_focus()?;
        }
        Ok(())
    })
}

fn is_inside(visit: &Visit, path: &str) -> Outcome {
    let source = "\
        const it = document.activeElement;
        return document.querySelector('dialog[open]').contains(it) || it.outerHTML.slice(0, 120);";
    let inside = visit.browser().script(source, &[])?;
    ensure(inside == true, format!("{path}: the focus is outside of the dialog: {inside}"))
}
