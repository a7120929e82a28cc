//! A device that keeps nothing, or keeps something unreadable.

use packan_tests::{Journey, Outcome, ensure, journey};

const KEY: &str = "packan.saved";

#[test]
fn full_storage_is_said_and_the_game_goes_on() -> Outcome {
    let full =
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };";
    journey(&Journey::default().before_every_page(full), |visit| {
        visit.start_at("/swipe")?;
        visit.answer_many(3)?;
        visit.says("speichert gerade nichts")
    })
}

#[test]
fn missing_storage_is_said_and_the_game_goes_on() -> Outcome {
    let none = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } });";
    journey(&Journey::default().before_every_page(none), |visit| {
        visit.start_at("/swipe")?;
        visit.says("speichert gerade nichts")?;
        visit.answer_many(3)
    })
}

#[test]
fn what_is_not_stored_still_reaches_the_result() -> Outcome {
    let none = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } });";
    journey(&Journey::default().before_every_page(none), |visit| {
        visit.start_at("/swipe")?;
        visit.answer_many(15)?;
        visit.click("main a[href$='/ergebnis']")?;
        visit.appear(5, "[data-result]")?;
        visit.says("speichert gerade nichts")
    })
}

#[test]
fn a_corrupt_record_is_set_aside() -> Outcome {
    let corrupt =
        "localStorage.getItem('packan.saved') ?? localStorage.setItem('packan.saved', '{\"half');";
    journey(&Journey::default().before_every_page(corrupt), |visit| {
        visit.start_at("/swipe")?;
        visit.says("konnten wir nicht lesen")?;
        visit.answer_many(3)?;
        let aside = visit.stored("packan.saved.damaged")?;
        ensure(aside.as_deref() == Some("{\"half"), format!("set aside: {aside:?}"))
    })
}

#[test]
fn a_record_from_the_future_stays_untouched() -> Outcome {
    let newer = "localStorage.getItem('packan.saved') ?? localStorage.setItem('packan.saved', '{\"version\":999}');";
    journey(&Journey::default().before_every_page(newer), |visit| {
        visit.start_at("/swipe")?;
        visit.says("neueren Version")?;
        visit.answer_many(3)?;
        visit.reload()?;
        let kept = visit.stored(KEY)?;
        ensure(kept.as_deref() == Some("{\"version\":999}"), format!("became {kept:?}"))
    })
}
