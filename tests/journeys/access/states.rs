//! What is no route of its own: a page before anybody has answered or put something aside, one that is
//! not there, dialogs.

use packan_tests::{Journey, Outcome, Screen, Visit, journey};

use super::{
    axe::Axe,
    every_page::{LITTLE_MOTION, opened},
    findings::Findings,
    looks::Look,
    person::Language,
    told,
};

/// Pages that say something else to who comes for the first time, and one that is not there.
const EMPTY: [&str; 7] = [
    "/",
    "/ergebnis",
    "/antworten",
    "/merkliste",
    "/berufe/baecker",
    "/orte/atlantis",
    "/nirgendwo",
];

/// Everything about the page as it is now.
fn look(visit: &Visit, place: &str, axe: &mut Axe, findings: &mut Findings) -> Outcome {
    Look::new(visit, place, findings).outline(Language::German)?;
    for theme in ["light", "dark"] {
        visit.browser().prefer(&[("prefers-color-scheme", theme), LITTLE_MOTION])?;
        visit.rests()?;
        axe.look(visit, &format!("{place}, {theme}"), findings)?;
    }
    let mut look = Look::new(visit, place, findings);
    look.fits("at 390 px")?;
    look.fits_spaced()?;
    look.fits_narrow()?;
    look.forced("light")?;
    visit.browser().prefer(&[])
}

#[test]
fn pages_for_who_comes_for_the_first_time() -> Outcome {
    let mut findings = Findings::default();
    journey(&told(Journey::default()), |visit| {
        let mut axe = Axe::bring(visit)?;
        for path in EMPTY {
            opened(visit, path)?;
            look(visit, &format!("{path} at first"), &mut axe, &mut findings)?;
        }
        axe.print();
        Ok(())
    })?;
    findings.verdict()
}

#[test]
fn dialogs_and_filters() -> Outcome {
    let mut findings = Findings::default();
    journey(&told(Language::German.plan()), |visit| {
        let mut axe = Axe::bring(visit)?;
        for (path, button, there) in [
            ("/ergebnis", "Teilen", "dialog[open] .sharing__picture[data-drawn]"),
            ("/einstellungen", "Alles löschen", "dialog[open]"),
        ] {
            opened(visit, path)?;
            visit.press(button)?;
            visit.appears(there)?;
            look(visit, &format!("“{button}” on {path}"), &mut axe, &mut findings)?;
        }
        visit.turn_to(Screen::Desk)?;
        opened(visit, "/karte")?;
        visit.press("mehr …")?;
        axe.look(visit, "all filters of /karte", &mut findings)?;
        Look::new(visit, "all filters of /karte", &mut findings).fits("at 1280 px")?;
        axe.print();
        Ok(())
    })?;
    findings.verdict()
}
