//! The pages about region, towns, careers and firms.

use packan_tests::{Journey, Outcome, Screen, Visit, ensure, journey};
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
    // What stands there when the animation is over, and how much room it takes.
    let stands = "\
        const it = document.querySelector('.figure__value');
        for (const roll of document.getAnimations()) roll.finish();
        const after = it.getBoundingClientRect();
        return [window.first.width === after.width && window.first.height === after.height,
            window.rolled, it.querySelector('.sr-only').innerText || it.querySelector('.sr-only').textContent];";
    let measure = "\
        window.first = document.querySelector('.figure__value').getBoundingClientRect();
        const rolls = document.getAnimations().filter((it) => it.animationName === 'roll-in');
        window.rolled = rolls.length > 0;";
    journey(&Journey::default(), |visit| {
        visit.start_at("/einstellungen")?;
        for (little, rolls) in [("", true), ("reduced", false)] {
            visit.start_at("/region")?;
            visit.settles()?;
            // As the settings would have it; begun anew.
            let set = "\
                document.documentElement.toggleAttribute('data-motion', false);
                if (arguments[0]) document.documentElement.setAttribute('data-motion', arguments[0]);
                for (const it of document.querySelectorAll('.figures')) {
                    it.style.display = 'none'; void it.offsetWidth; it.style.display = '';
                }";
            visit.browser().script(set, &[json!(little)])?;
            visit.browser().script(measure, &[])?;
            let seen = visit.browser().script(stands, &[])?;
            ensure(
                seen == json!([true, rolls, "59.000"]),
                format!("with “{little}”: same room, rolled, text are {seen}"),
            )?;
        }
        Ok(())
    })
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
fn who_leaves_university_sees_trades_by_subject() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/studienausstieg")?;
        visit.press("Musik")?;
        visit.appears("[data-studied='music'] .tile[data-group='music']")?;
        visit.says("Mit Abi bist du hier nicht allein")
    })
}
