//! Cards, answers, and taking one back.

use packan_tests::{Journey, Key, Outcome, ensure, journey, until};

const FIRST_SEED: &str = r#"localStorage.getItem('packan.saved') ?? localStorage.setItem('packan.saved', '{"version":1,"seed":"1"}')"#;
const SECOND_SEED: &str = r#"localStorage.getItem('packan.saved') ?? localStorage.setItem('packan.saved', '{"version":1,"seed":"2"}')"#;

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
fn the_result_is_announced_and_the_game_goes_on() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        let said = || visit.text("p[role='status']");
        let (mut announced, mut before) = (0, said()?);
        for _ in 0..15 {
            visit.answer_many(1)?;
            before = until("an answer to be announced", || {
                said().map(|now| (now != before).then_some(now))
            })?;
            announced += usize::from(before.contains("Dein Ergebnis ist da"));
        }
        ensure(announced == 1, format!("the result was announced {announced} times"))?;
        visit.appears(".play[data-state='ready'] .result-bar")?;
        visit.answer_many(2)?;
        visit.appears(".play[data-state='ready'] [data-card]")?;
        Ok(())
    })
}

#[test]
fn friends_see_different_decks() -> Outcome {
    let deck = |seed: &'static str| -> Outcome<Vec<String>> {
        let mut cards = Vec::new();
        journey(&Journey::default().before_every_page(seed), |visit| {
            visit.start_at("/swipe")?;
            for _ in 0..6 {
                cards.push(visit.card()?);
                visit.answer(Key::Right)?;
            }
            Ok(())
        })?;
        Ok(cards)
    };
    let (one, other) = (deck(FIRST_SEED)?, deck(SECOND_SEED)?);
    ensure(one == deck(FIRST_SEED)?, "the same seed dealt another deck")?;
    ensure(one != other, format!("both were dealt {one:?}"))
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

#[test]
fn a_card_follows_the_finger_in_four_directions() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        for (right, down, answer) in
            [(-150, 0, "no"), (0, 170, "neutral"), (150, 0, "yes"), (0, -170, "love")]
        {
            let card = visit.card()?;
            let element = visit.appears("[data-card]")?;
            visit.browser().drag(&element, right, down)?;
            visit.vanishes(&format!("[data-card='{card}']"))?;
            let kept = visit.stored("packan.saved")?.unwrap_or_default();
            let expected = format!("{{\"answer\":\"{answer}\",\"trade\":\"{card}\"}}");
            ensure(kept.contains(&expected), format!("{expected} is not in {kept}"))?;
            let style = visit.attribute("[data-card]", "style")?.unwrap_or_default();
            ensure(style.is_empty(), format!("the next card starts out of place: {style}"))?;
        }
        Ok(())
    })
}

#[test]
fn a_card_that_is_hardly_pulled_springs_back() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        let card = visit.card()?;
        let element = visit.appears("[data-card]")?;
        visit.browser().drag(&element, 30, 0)?;
        ensure(visit.card()? == card, "the card went although it was hardly pulled")?;
        ensure(visit.stored("packan.saved")?.is_none(), "an answer was kept")?;

        // And it can be pulled again.
        visit.browser().drag(&element, 150, 0)?;
        visit.vanishes(&format!("[data-card='{card}']"))
    })
}

#[test]
fn an_answer_changed_later_changes_the_result() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        visit.answer_many(4)?;
        visit.start_at("/ergebnis")?;
        visit.appear(5, "[data-result]")?;
        let before = visit.stored("packan.saved")?;
        visit.click(".own:first-child .segment--no")?;
        visit.appears(".own:first-child .segment--no[aria-pressed='true']")?;
        ensure(visit.stored("packan.saved")? != before, "the changed answer was not kept")
    })
}
