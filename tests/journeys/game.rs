//! Cards, answers, and taking one back.

use packan_tests::{Journey, Key, Outcome, ensure, journey};

#[test]
fn each_answer_is_a_button_and_a_key() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        for name in ["Nein", "Egal", "Ja", "Mega"] {
            let card = visit.card()?;
            visit.press(name)?;
            visit.vanishes(&format!("[data-card='{card}']"))?;
        }
        for key in [Key::Left, Key::Down, Key::Right, Key::Up] {
            visit.answer(key)?;
        }
        Ok(())
    })
}

#[test]
fn an_answer_can_be_taken_back() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        visit.answer(Key::Up)?;

        let second = visit.card()?;
        visit.answer(Key::Right)?;
        visit.press("Zurücknehmen")?;
        visit.appears(&format!("[data-card='{second}']"))?;

        visit.answer(Key::Left)?;
        visit.browser().press(Key::Backspace)?;
        visit.appears(&format!("[data-card='{second}']"))?;
        Ok(())
    })
}

#[test]
fn answers_survive_a_reload() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        visit.answer_many(3)?;
        let next = visit.card()?;
        visit.reload()?;
        let after = visit.card()?;
        ensure(next == after, format!("{next} became {after}"))
    })
}
