//! From the first page to a firm that is kept.

use packan_tests::{Journey, Outcome, Screen, Visit, ensure, journey, until};

#[test]
fn on_a_phone() -> Outcome {
    journey(&Journey::default(), all_the_way)
}

#[test]
fn at_a_desk() -> Outcome {
    journey(&Journey::default().on(Screen::Desk), all_the_way)
}

#[test]
fn under_a_sub_path() -> Outcome {
    journey(&Journey::default().under_sub_path(), all_the_way)
}

pub(crate) fn all_the_way(visit: &mut Visit) -> Outcome {
    visit.start_at("/")?;
    visit.feed_is("fresh")?;
    visit.click("main a[href$='/swipe']")?;
    visit.arrives_at("/swipe")?;
    visit.answer_many(15)?;

    visit.click("main a[href$='/ergebnis']")?;
    visit.arrives_at("/ergebnis")?;
    visit.appear(5, "[data-result]")?;
    visit.click("[data-result] a[href*='/berufe/'], a[data-result]")?;
    visit.arrives_at("/berufe/")?;
    visit.is_a_page()?;

    // Not every trade of the sample feed has a firm; this one has.
    visit.start_at("/berufe/tischler")?;
    visit.click("main a[href*='/karte?beruf=']")?;
    visit.arrives_at("/karte?beruf=")?;
    visit.appear(1, "[data-business]")?;
    visit.appear(1, "[data-map] button")?;
    // The list grows with every town that comes, and what is clicked must not move away.
    visit.vanishes(".firms ~ .hint[role='status']")?;
    visit.click("[data-business] a[href*='/betriebe/'], a[data-business]")?;
    visit.arrives_at("/betriebe/")?;
    visit.is_a_page()?;

    let firm = visit.text("h1")?;
    visit.press("Merken")?;
    until("the firm to be kept", || {
        let kept = visit.stored("packan.saved")?.unwrap_or_default();
        Ok(kept.contains("musterbetrieb-").then_some(()))
    })?;
    visit.reload()?;
    visit.start_at("/merkliste")?;
    visit.appear(1, "[data-business]")?;
    let list = visit.text("main")?;
    ensure(list.contains(&firm), format!("“{firm}” is not on the list: {list}"))
}
