//! Language, and one's own data.

use packan_tests::{Journey, Outcome, ensure, journey};

#[test]
fn the_app_speaks_english_when_asked() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/einstellungen")?;
        visit.click(".choice:nth-of-type(2)")?;
        visit.says("My data")?;
        visit.reload()?;
        visit.says("My data")?;
        visit.start_at("/berufe/baecker")?;
        visit.says("Still dark outside")?;
        let language = visit.attribute("html", "lang")?;
        ensure(language.as_deref() == Some("en"), format!("the page says it is {language:?}"))
    })
}

#[test]
fn deleting_asks_first_and_leaves_nothing() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        visit.answer_many(2)?;
        visit.start_at("/einstellungen")?;
        visit.press("Alles löschen")?;
        visit.press("Abbrechen")?;
        ensure(visit.stored("packan.saved")?.is_some(), "cancelling deleted everything")?;
        visit.press("Alles löschen")?;
        visit.press("Löschen")?;
        visit.says("Alles gelöscht")?;
        visit.vanishes(".toast")?;
        visit.keeps_nothing_of_anybody()
    })
}
