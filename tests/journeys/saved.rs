//! What was put aside, with notes, and on paper.

use packan_tests::{Journey, Outcome, Visit, ensure, journey, until};
use serde_json::json;

/// As the first version wrote it: businesses without a name or a place, two things that are gone.
const SAVED: &str = r"localStorage.getItem('packan.saved') ?? localStorage.setItem('packan.saved', JSON.stringify({
    version: 1, seed: '7', answers: [], town: 'marl',
    savedTrades: ['zauberer', 'friseur', 'baecker'],
    savedBusinesses: ['betrieb-von-frueher', 'musterbetrieb-0018'],
    preferences: { language: 'de', theme: 'dark', motion: 'system' },
}))";

const NOTE: &str = "Angerufen. Mittwoch um 9 zum Probetag!";
const FIRM_NOTE: &str = "[aria-label^='Notiz zu Musterbetrieb']";
const TRADE_NOTE: &str = "[aria-label='Notiz zu Bäcker/in']";

fn plan() -> Journey {
    Journey::default().before_every_page(SAVED)
}

fn opened(visit: &Visit) -> Outcome {
    visit.start_at("/merkliste")?;
    visit.appear(1, "[data-business]")?;
    visit.appear(2, ".gone")
}

fn note(visit: &Visit, field: &str) -> Outcome<String> {
    visit.appears(field)?;
    let source = "return document.querySelector(arguments[0]).value";
    Ok(visit.browser().script(source, &[json!(field)])?.as_str().unwrap_or_default().to_owned())
}

/// Whether the first such element is laid out.
fn is_shown(visit: &Visit, css: &str) -> Outcome<bool> {
    let source = "return document.querySelector(arguments[0])?.getClientRects().length > 0";
    Ok(visit.browser().script(source, &[json!(css)])? == true)
}

#[test]
fn notes_survive_going_away_and_reloading() -> Outcome {
    journey(&plan(), |visit| {
        opened(visit)?;
        for field in [FIRM_NOTE, TRADE_NOTE] {
            let field = visit.appears(field)?;
            visit.browser().write(&field, NOTE)?;
        }
        // At once: nothing waits for a pause.
        visit.click(".nav a[href$='/berufe']")?;
        visit.arrives_at("/berufe")?;
        visit.click(".nav a[href$='/merkliste']")?;
        visit.arrives_at("/merkliste")?;
        for look in ["back", "reloaded"] {
            for field in [FIRM_NOTE, TRADE_NOTE] {
                let kept = note(visit, field)?;
                ensure(kept == NOTE, format!("{look}: {field} holds “{kept}”"))?;
            }
            visit.reload()?;
        }
        visit.start_at("/einstellungen")?;
        visit.press("Alles löschen")?;
        visit.press("Löschen")?;
        visit.says("Alles gelöscht")?;
        visit.keeps_nothing_of_anybody()
    })
}

#[test]
fn a_note_has_an_end() -> Outcome {
    journey(&plan(), |visit| {
        opened(visit)?;
        let source = "const field = document.querySelector(arguments[0]); field.value = 'ä'.repeat(1200); field.dispatchEvent(new InputEvent('input', { bubbles: true }))";
        visit.browser().script(source, &[json!(TRADE_NOTE)])?;
        visit.reload()?;
        let kept = note(visit, TRADE_NOTE)?.chars().count();
        ensure(kept == 1_000, format!("{kept} letters were kept"))
    })
}

#[test]
fn what_is_gone_is_named_and_can_be_removed() -> Outcome {
    journey(&plan(), |visit| {
        opened(visit)?;
        visit.says("betrieb-von-frueher")?;
        visit.says("nicht mehr im Verzeichnis")?;
        visit.press("betrieb-von-frueher entfernen")?;
        visit.says("betrieb-von-frueher ist nicht mehr gemerkt")?;
        until(
            "one that is gone",
            || Ok((visit.browser().find(".gone")?.len() == 1).then_some(())),
        )?;
        let focused = visit.browser().focused()?;
        let name = visit.browser().name(&focused)?;
        ensure(name == "Gemerkt", format!("the focus is on “{name}”"))?;
        let kept = visit.stored("packan.saved")?.unwrap_or_default();
        ensure(!kept.contains("betrieb-von-frueher"), "it is still in the record")
    })
}

#[test]
fn a_firm_that_is_put_aside_keeps_its_name_and_place() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/betriebe/musterbetrieb-0018?ort=marl")?;
        visit.click(".save")?;
        visit.appears(".save[aria-pressed='true']")?;
        let kept = visit.stored("packan.saved")?.unwrap_or_default();
        ensure(
            kept.contains("\"name\":\"Musterbetrieb") && kept.contains("\"near\":\"marl\""),
            &kept,
        )?;
        visit.click(".nav a[href$='/merkliste']")?;
        visit.appear(1, "[data-business]")
    })
}

#[test]
fn only_the_towns_of_saved_firms_are_asked_for() -> Outcome {
    const IN_MARL: &str = r"localStorage.setItem('packan.saved', JSON.stringify({
        version: 2, seed: '7', savedBusinesses: [{ id: 'musterbetrieb-0018', near: 'marl' }],
    }))";
    journey(&Journey::default().before_every_page(IN_MARL), |visit| {
        visit.start_at("/merkliste")?;
        visit.appear(1, "[data-business]")?;
        let seen = visit.site().seen().into_iter().filter(|it| it.target.contains("/businesses/"));
        let shards = seen.count();
        ensure(shards == 1, format!("asked for {shards} towns"))
    })
}

#[test]
fn the_printed_sheet_is_for_the_school_folder() -> Outcome {
    const PRINT: &str = "window.print = () => { window.printed = true; };";
    journey(&plan().before_every_page(PRINT), |visit| {
        opened(visit)?;
        let field = visit.appears(FIRM_NOTE)?;
        visit.browser().write(&field, NOTE)?;
        ensure(!is_shown(visit, ".folder")?, "the sheet is on the screen")?;
        visit.press("Für die Schulmappe drucken")?;
        ensure(
            visit.browser().script("return window.printed", &[])? == true,
            "nothing is printed",
        )?;
        visit.on_paper(is_for_the_folder)
    })
}

/// The sheet has what is put aside, and nothing of the page around it.
fn is_for_the_folder(visit: &Visit) -> Outcome {
    for hidden in [".nav", ".saved__columns", ".saved__intro", ".page__head"] {
        ensure(!is_shown(visit, hidden)?, format!("{hidden} is printed"))?;
    }
    let sheet = visit.text(".folder")?;
    for words in [
        "Meine Berufe, meine Betriebe",
        "Bäcker/in",
        "im 1. Jahr (brutto)",
        "3 Jahre",
        "Zum Beispiel 101, 45772 Marl",
        "+493023125675",
        "Praktikum",
        NOTE,
        "betrieb-von-frueher",
    ] {
        ensure(sheet.contains(words), format!("“{words}” is not in: {sheet}"))?;
    }
    // The dark theme that was chosen is for the screen.
    let source = "const { color, backgroundColor } = getComputedStyle(document.querySelector('.folder')); return [color, getComputedStyle(document.documentElement).colorScheme, backgroundColor]";
    let colours = visit.browser().script(source, &[])?;
    let black = colours[0].as_str().is_some_and(|it| it == "oklch(0 0 0)" || it == "rgb(0, 0, 0)");
    ensure(black && colours[1] == "light", format!("printed in {colours}"))
}
