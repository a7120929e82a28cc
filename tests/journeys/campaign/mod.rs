//! The pages about region, towns, careers and firms.

mod access;

use packan_tests::{Journey, Outcome, Screen, Visit, codes_in, ensure, journey, until};
use serde_json::json;

/// Chooses an option as a person does.
const CHOOSE: &str = "\
    const select = document.querySelector(arguments[0]);
    select.value = arguments[1];
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return select.value";

/// Writes into the field that has this label, and leaves what is read of it.
const WRITE: &str = "\
    const labels = [...document.querySelectorAll('.entry__form label')];
    const label = labels.find((it) => it.innerText.includes(arguments[0]));
    const field = label.querySelector('input, select');
    field.value = arguments[1];
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    return field.value";

/// Runs a script that answers what was chosen or written.
fn with(visit: &Visit, script: &str, what: &str, value: &str) -> Outcome {
    let done = visit.browser().script(script, &[json!(what), json!(value)])?;
    ensure(done == value, format!("{what} has no {value}"))
}

#[test]
fn two_towns_stand_side_by_side_and_the_address_says_which() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/orte/marl")?;
        visit.says("Beispieldaten")?;
        with(visit, CHOOSE, "[data-compare]", "gladbeck")?;
        visit.arrives_at("/orte/marl?mit=gladbeck")?;
        visit.appears(".beside a[href$='/orte/gladbeck']")?;
        visit.reload()?;
        visit.appears(".beside a[href$='/orte/gladbeck']")?;
        let both = visit.text(".beside tbody tr")?;
        let counts: Vec<usize> =
            both.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        ensure(counts.len() == 2, format!("{both} has not one figure for each town"))?;
        visit.click(".beside a")?;
        visit.arrives_at("/orte/gladbeck")?;
        visit.says("Betriebe in Gladbeck zeigen")
    })
}

#[test]
fn a_town_that_is_none_is_compared_with_nothing() -> Outcome {
    journey(&Journey::default(), |visit| {
        for other in ["atlantis", "marl", ""] {
            visit.start_at(&format!("/orte/marl?mit={other}"))?;
            visit.appears("[data-compare]")?;
            visit.vanishes(".beside")?;
        }
        Ok(())
    })
}

#[test]
fn figures_roll_where_movement_is_welcome_and_never_change_their_room() -> Outcome {
    let measure = "\
        const it = document.querySelector('.figure:nth-child(3) .figure__value');
        const { width, height } = it.getBoundingClientRect();
        const rolls = document.getAnimations().some((roll) =>
            roll.animationName === 'roll-in' && it.contains(roll.effect.target));
        return { width, height, rolls, text: it.querySelector('.sr-only').textContent };";
    let end = "for (const roll of document.getAnimations()) roll.finish()";
    let show = "document.querySelector('.figure:nth-child(3)').scrollIntoView({ block: 'center' })";
    let moved = Journey::default();
    for (plan, rolls) in [(moved.clone().with_little_motion(), false), (moved, true)] {
        journey(&plan, |visit| {
            visit.start_at("/region")?;
            visit.settles()?;
            // Nobody sees the third figure yet, so it waits.
            let before = visit.browser().script(measure, &[])?;
            ensure(before["rolls"] == false, "the figures roll before anybody sees them")?;
            visit.vanishes(".figure:nth-child(3) .rolling[data-rolls]")?;
            visit.browser().script(show, &[])?;
            visit.appears(".figure:nth-child(3) .rolling[data-rolls]")?;
            let seen = visit.browser().script(measure, &[])?;
            ensure(seen["rolls"] == rolls, format!("that they roll is not {rolls}: {seen}"))?;
            visit.browser().script(end, &[])?;
            let after = visit.browser().script(measure, &[])?;
            for what in ["width", "height", "text"] {
                let same = before[what] == seen[what] && seen[what] == after[what];
                ensure(same, format!("{what}: {before}, {seen}, {after}"))?;
            }
            ensure(after["text"] == "4.236", format!("the figure is {after}"))?;
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_trade_leads_to_where_it_leads() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/berufe/baecker")?;
        visit.click(".trade__onward a")?;
        visit.arrives_at("/karriere?beruf=baecker")?;
        visit.appears("[data-career='baecker'] .ladder")?;
        with(visit, CHOOSE, ".career__choice select", "tischler")?;
        visit.arrives_at("/karriere?beruf=tischler")?;
        visit.appears("[data-career='tischler'] .pay__bar")?;
        visit.says("Aufstiegs-BAföG")
    })
}

#[test]
fn a_firm_writes_its_entry_and_is_told_what_cannot_be_read() -> Outcome {
    journey(&Journey::default().on(Screen::Desk), |visit| {
        visit.start_at("/fuer-betriebe")?;
        visit.says("Sobald Name, Beruf und Stadt da sind")?;
        for (label, value) in [
            ("Name des Betriebs", "Musterbetrieb Teig"),
            ("Welchen Beruf", "baecker"),
            ("Stadt", "marl"),
            ("Telefon", "keine Nummer"),
        ] {
            with(visit, WRITE, label, value)?;
        }
        visit.says("Telefon, unter dem jemand drangeht: Das können wir so nicht lesen.")?;
        with(visit, WRITE, "Telefon", "02365 / 12 34 56")?;
        visit.says("Alles lesbar")?;
        ensure(visit.text(".entry__seen .firm__name")? == "Musterbetrieb Teig", "another name")?;
        with(visit, WRITE, "Website", "http://example.org")?;
        visit.says("Website (https://…): Das können wir so nicht lesen.")?;
        // What was last readable stays to be seen.
        visit.appears(".entry__seen .firm")?;
        let seen = visit.site().seen();
        let told = seen.iter().find(|seen| seen.target.contains("Teig"));
        ensure(told.is_none(), format!("something of it was sent: {told:?}"))
    })
}

#[test]
fn a_firm_finds_itself_and_prints_a_poster_with_its_own_code() -> Outcome {
    journey(&Journey::default().on(Screen::Desk), |visit| {
        visit.start_at("/fuer-betriebe")?;
        let town = "[aria-labelledby='firms-poster'] label:nth-of-type(1) select";
        visit.appears(town)?;
        with(visit, CHOOSE, town, "marl")?;
        let firm = "[aria-labelledby='firms-poster'] label:nth-of-type(2) select";
        visit.appears(firm)?;
        let keys = visit.attributes(&format!("{firm} option"), "value")?;
        let key = keys.get(1).cloned().unwrap_or_default();
        with(visit, CHOOSE, firm, &key)?;
        visit.click(".entry__ways a[href*='/plakat']")?;
        visit.arrives_at(&format!("/plakat?betrieb={key}&ort=marl"))?;
        visit.settles()?;
        visit.says("Musterbetrieb")?;
        let show = "document.querySelector('.placard .qr').scrollIntoView({ block: 'center' })";
        visit.browser().script(show, &[])?;
        let wanted = format!("{}/betriebe/{key}?ort=marl", visit.origin());
        until("a code that can be read", || {
            let codes = codes_in(&visit.browser().screenshot()?)?;
            Ok(codes.contains(&wanted).then_some(()))
        })
    })
}

#[test]
fn who_writes_about_it_takes_figures_and_pictures_along() -> Outcome {
    let copied = "window.copied = []; Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied.push(text); } } });";
    journey(&Journey::default().before_every_page(copied), |visit| {
        visit.start_at("/presse")?;
        visit.says("600")?;
        visit.says("Beispieldaten")?;
        visit.press("Zahlen kopieren")?;
        let text = until("the figures", || {
            let text = visit.browser().script("return window.copied[0] ?? ''", &[])?;
            Ok(text.as_str().filter(|text| !text.is_empty()).map(str::to_owned))
        })?;
        ensure(text.contains("59.000") && text.contains("2021/176"), text)?;
        for address in visit.attributes(".press-picture a", "href")? {
            let source =
                "return fetch(arguments[0]).then((it) => it.ok && it.headers.get('content-type'))";
            let kind = visit.browser().script(source, &[json!(address)])?;
            let is_picture = kind.as_str().is_some_and(|kind| kind.starts_with("image/"));
            ensure(is_picture, format!("{address} is {kind}"))?;
        }
        Ok(())
    })
}

#[test]
fn what_is_shared_is_shown_from_its_top() -> Outcome {
    let goes =
        "scrollTo(0, 400); const y = scrollY; location.hash = 't=baecker.tischler'; return y > 0";
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        visit.answer_many(20)?;
        visit.click("main a[href$='/ergebnis']")?;
        visit.appear(5, "[data-result]")?;
        ensure(visit.browser().script(goes, &[])? == true, "the result is not long enough")?;
        visit.appears("[data-shared='baecker']")?;
        until("the top", || Ok((visit.browser().script("return scrollY", &[])? == 0).then_some(())))
    })
}

#[test]
fn who_leaves_university_sees_trades_by_subject() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/studienausstieg")?;
        visit.press("Musik")?;
        visit.appears("[data-studied='music'] .tile[data-group='music']")?;
        visit.says("Mit Abi bist du hier nicht allein")
    })
}
