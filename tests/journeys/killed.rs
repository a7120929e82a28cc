//! A browser that ends without a word: what was answered is there again.

use packan_tests::{Engine, Journey, Key, Outcome, Visit, ensure, journey, until};

/// Cards answered before the browser ends, each time: by its own will it would write seconds later.
const ROUNDS: [usize; 5] = [1, 4, 0, 2, 6];

fn plan() -> Journey {
    Journey::default().only_in(
        &[Engine::Chromium, Engine::Firefox],
        "WebKit keeps nothing of a session that a driver began",
    )
}

#[test]
fn a_browser_that_is_killed_loses_at_most_the_last_answer() -> Outcome {
    journey(&plan(), |visit| {
        let mut there = 0;
        for answered in ROUNDS {
            visit.start_at("/swipe")?;
            visit.answer_many(answered)?;
            visit.card()?;
            visit.browser().press(Key::Right)?;
            visit.crash()?;
            let given = there + answered + 1;
            there = answers(visit)?;
            ensure((given - 1..=given).contains(&there), format!("{there} of {given} are there"))?;
        }
        Ok(())
    })
}

#[test]
fn two_windows_that_are_killed_together_lose_at_most_the_last_answer_of_both() -> Outcome {
    journey(&plan(), |visit| {
        let mut there = 0;
        for trade in ["tischler", "baecker"] {
            visit.start_at("/swipe")?;
            visit.answer_many(2)?;
            let first = visit.window()?;
            let second = visit.open_window()?;
            visit.start_at(&format!("/berufe/{trade}"))?;
            visit.click(".save")?;
            visit.appears(".save[aria-pressed='true']")?;
            visit.start_at("/swipe")?;
            visit.answer_many(3)?;
            let next = visit.card()?;
            visit.turn_to_window(&first)?;
            until("the first window to go on where the second is", || {
                Ok((visit.card()? == next).then_some(()))
            })?;
            visit.answer(Key::Up)?;
            let next = visit.card()?;
            visit.turn_to_window(&second)?;
            until("the second window to go on where the first is", || {
                Ok((visit.card()? == next).then_some(()))
            })?;
            visit.browser().press(Key::Right)?;
            visit.crash()?;
            let given = there + 2 + 3 + 1 + 1;
            there = answers(visit)?;
            ensure((given - 1..=given).contains(&there), format!("{there} of {given} are there"))?;
            visit.start_at("/merkliste")?;
            visit.appears(&format!("main a[href$='/berufe/{trade}']"))?;
        }
        // What was put aside the first time is there after the second, too.
        visit.appears("main a[href$='/berufe/tischler']").map(drop)
    })
}

#[test]
fn what_was_deleted_stays_deleted_when_the_browser_is_killed() -> Outcome {
    journey(&plan(), |visit| {
        visit.start_at("/swipe")?;
        visit.answer_many(2)?;
        visit.start_at("/einstellungen")?;
        visit.press("Alles löschen")?;
        visit.press("Löschen")?;
        until("the copy to say so", || {
            let says = "return caches.match(new URL('saved.json', document.baseURI)).then((it) => it.text())";
            let copy = visit.browser().script(says, &[])?;
            Ok(copy.as_str().is_some_and(|it| it.contains("\"answers\":[]")).then_some(()))
        })?;
        visit.crash()?;
        visit.start_at("/antworten")?;
        visit.says("Noch keine Antworten")
    })
}

/// How many answers the app knows.
fn answers(visit: &Visit) -> Outcome<usize> {
    visit.start_at("/antworten")?;
    visit.settles()?;
    let more = "document.querySelector('[aria-controls=own-list]')?.click()";
    visit.browser().script(more, &[])?;
    until("the answers", || {
        let shown = visit.browser().find(".own-list > li")?.len();
        let rest = visit.browser().find("[aria-controls=own-list][aria-expanded=false]")?;
        Ok(rest.is_empty().then_some(shown))
    })
}
