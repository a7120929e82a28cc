//! The page of a firm, up to the first message.

use std::fs;

use packan_tests::{Broken, Journey, Key, Outcome, Visit, ensure, journey, until};
use serde_json::{Value, json};
use xtask::{layout, server::Pattern};

/// A hairdresser of the sample that trains two trades, with e-mail, website and plain hours.
const FIRM: &str = "/betriebe/musterbetrieb-0018?ort=marl";
/// A garage of the sample without opening hours.
const WITHOUT_HOURS: &str = "/betriebe/musterbetrieb-0013?ort=marl";

/// A clipboard that can be looked into.
const CLIPBOARD: &str = "Object.defineProperty(navigator, 'clipboard', { value: { async writeText(text) { window.copied = text; } } });";
/// A Wednesday morning.
const WEDNESDAY: &str = "Date = class extends Date { constructor(...given) { given.length ? super(...given) : super(2026, 10, 25, 10, 0); } };";

fn text_of(visit: &Visit, source: &str) -> Outcome<String> {
    let value = visit.browser().script(source, &[])?;
    value.as_str().map(str::to_owned).ok_or_else(|| Broken(format!("{source} is {value}")))
}

fn message(visit: &Visit) -> Outcome<String> {
    text_of(visit, "return document.querySelector('#inquiry-text').value")
}

fn message_has(visit: &Visit, words: &str) -> Outcome {
    until(&format!("“{words}” in the message"), || {
        Ok(message(visit)?.contains(words).then_some(()))
    })
}

/// Paths of the shards that were asked for.
fn shards(visit: &Visit) -> Vec<String> {
    let seen = visit.site().seen().into_iter().map(|seen| seen.target);
    seen.filter(|target| target.contains("/businesses/")).collect()
}

#[test]
fn a_message_is_written_and_copied_with_keys_alone() -> Outcome {
    journey(&Journey::default().before_every_page(CLIPBOARD), |visit| {
        visit.start_at(FIRM)?;
        visit.appears(".message")?;
        visit.tab_to("Praktikum")?;
        visit.browser().press(Key::Right)?;
        visit.browser().press(Key::Right)?;
        message_has(visit, "suche einen Ausbildungsplatz")?;
        visit.tab_to("In welchem Beruf?")?;
        visit.browser().press(Key::Down)?;
        message_has(visit, "für den Beruf Kosmetiker/in")?;
        visit.tab_to("Name, Schule und Zeit eintragen")?;
        visit.browser().press(Key::Enter)?;
        visit.tab_to("Dein Name")?;
        visit.browser().type_text("Kim")?;
        message_has(visit, "mein Name ist Kim.")?;
        visit.tab_to("Deine Nachricht")?;
        visit.browser().type_text("PS: ")?;
        visit.tab_to("Anfrage kopieren")?;
        visit.browser().press(Key::Enter)?;
        let said = visit.text("[role='status'] .toast")?;
        ensure(said == "Anfrage kopiert", format!("said “{said}”"))?;
        let copied = text_of(visit, "return window.copied")?;
        ensure(copied == message(visit)?, format!("copied {copied}"))?;
        ensure(copied.contains("PS: ") && copied.contains("Kim"), format!("copied {copied}"))?;
        let kept = visit.stored("packan.saved")?.unwrap_or_default();
        ensure(!kept.contains("Kim"), "the name was stored")
    })
}

#[test]
fn a_mail_carries_subject_and_message() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at(FIRM)?;
        visit.appears(".message__actions a")?;
        let source = "const { protocol, pathname, searchParams } = new URL(document.querySelector('.message__actions a').href); return [protocol, pathname, searchParams.get('subject'), searchParams.get('body')]";
        let parts = visit.browser().script(source, &[])?;
        let body = message(visit)?.replace('\n', "\r\n");
        let expected = json!([
            "mailto:",
            "musterbetrieb-0018@example.org",
            "Anfrage: Praktikum im Beruf Friseur/in",
            body,
        ]);
        ensure(parts == expected, format!("{parts} is not {expected}"))
    })
}

#[test]
fn a_message_that_was_changed_is_not_overwritten() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at(FIRM)?;
        let field = visit.appears("#inquiry-text")?;
        visit.browser().write(&field, "Mein Satz.")?;
        visit.click("input[value='probetag']")?;
        message_has(visit, "Mein Satz.")?;
        visit.press("Text neu schreiben lassen")?;
        message_has(visit, "einen Tag bei Ihnen zuschauen")
    })
}

#[test]
fn a_link_says_where_a_firm_is_and_any_other_still_finds_it() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at(FIRM)?;
        visit.appears(".business__name")?;
        let asked = shards(visit);
        ensure(asked.len() == 1, format!("asked for {asked:?}"))?;
        for elsewhere in ["", "?ort=gladbeck", "?ort=atlantis", "?ort=12/2129/1360", "?ort=%3F"] {
            visit.start_at(&format!("/betriebe/musterbetrieb-0018{elsewhere}"))?;
            visit.appears(".business__name")?;
        }
        Ok(())
    })
}

#[test]
fn the_map_leads_to_a_firm_and_its_town() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/karte?ort=marl")?;
        visit.appear(1, "[data-business]")?;
        let link = visit.attribute("[data-business] a", "href")?.unwrap_or_default();
        ensure(link.ends_with("?ort=marl"), format!("the link is {link}"))
    })
}

#[test]
fn a_firm_says_whether_somebody_is_there() -> Outcome {
    journey(&Journey::default().before_every_page(WEDNESDAY), |visit| {
        visit.start_at(FIRM)?;
        let now = visit.text(".hours__now")?;
        ensure(now == "Gerade geöffnet, bis 17:00 Uhr", format!("said “{now}”"))?;
        let week = visit.text(".hours__week")?;
        ensure(week.contains("Montag – Freitag") && week.contains("geschlossen"), week)?;
        visit.start_at(WITHOUT_HOURS)?;
        let now = visit.text(".hours__now")?;
        ensure(now.contains("unbekannt"), format!("said “{now}”"))
    })
}

#[test]
fn other_programs_read_the_firm_while_its_page_is_shown() -> Outcome {
    const DATA: &str = "script[type='application/ld+json']";
    journey(&Journey::default(), |visit| {
        visit.start_at(FIRM)?;
        let name = visit.text("h1")?;
        let written =
            text_of(visit, &format!("return document.querySelector(\"{DATA}\").textContent"))?;
        let firm: Value = serde_json::from_str(&written)?;
        ensure(firm["@type"] == "LocalBusiness" && firm["name"] == name.as_str(), written)?;
        visit.click(".nav a[href$='/merkliste']")?;
        visit.arrives_at("/merkliste")?;
        until("no data of the firm", || {
            let source = format!("return document.querySelectorAll(\"{DATA}\").length");
            Ok((visit.browser().script(&source, &[])? == 0).then_some(()))
        })
    })
}

#[test]
fn languages_have_names_and_the_way_leads_out_of_the_app() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at(FIRM)?;
        visit.says("Türkisch")?;
        for (link, start, says) in [
            (
                "#way-title + a",
                "https://www.openstreetmap.org/?mlat=51.68223&mlon=7.11195",
                "openstreetmap.org",
            ),
            (".contact a[href^='https://example.org']", "https://example.org/", "example.org"),
        ] {
            let element = visit.appears(link)?;
            let href = visit.attribute(link, "href")?.unwrap_or_default();
            ensure(href.starts_with(start), format!("{link} leads to {href}"))?;
            let name = visit.browser().name(&element)?;
            ensure(name.contains(says) && name.contains("verlässt Pack an!"), name)?;
        }
        Ok(())
    })
}

#[test]
fn the_phone_opens_its_own_map() -> Outcome {
    const ANDROID: &str = "Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (Linux; Android 14)' });";
    journey(&Journey::default().before_every_page(ANDROID), |visit| {
        visit.start_at(FIRM)?;
        visit.appears("#way-title + a")?;
        let href = visit.attribute("#way-title + a", "href")?.unwrap_or_default();
        ensure(href.starts_with("geo:51.68223,7.11195?q="), format!("it leads to {href}"))
    })
}

#[test]
fn a_wrong_entry_goes_to_whoever_keeps_the_list() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at(FIRM)?;
        visit.click(".wrong > summary")?;
        visit.says("Diese Liste führt: Kreis Recklinghausen, Fachdienst Wirtschaft.")
    })?;
    let mut index: Value =
        serde_json::from_slice(&fs::read(layout::embedded_feed().join("index.json"))?)?;
    index["publisher"]["email"] = json!("betriebe@example.org");
    let index = serde_json::to_vec(&index)?;
    let named = Pattern::EndsWith("/feed/index.json".to_owned());
    journey(&Journey::default().delivering(named, index), |visit| {
        visit.start_at(FIRM)?;
        visit.click(".wrong > summary")?;
        visit.appears(".wrong a[href^='mailto:betriebe@example.org?']")?;
        let body = text_of(
            visit,
            "return new URL(document.querySelector('.wrong a').href).searchParams.get('body')",
        )?;
        ensure(body.contains("/betriebe/musterbetrieb-0018?ort=marl"), body)
    })
}
