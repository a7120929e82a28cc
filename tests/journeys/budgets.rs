//! What a first visit may cost in bytes. `cargo xtask bench` prints what they are of.

use packan_tests::{
    Engine, Journey, Loaded, Outcome, Purpose, Weighed,
    budget::{self, Budget},
    ensure, first_card, map,
};
use xtask::layout;

/// A browser that tells which files the first paint waited for.
fn plan() -> Journey {
    Journey::default().only_in(
        &[Engine::Chromium],
        "bytes are those of files, whoever loads them, and only Chromium tells what a paint waits for",
    )
}

#[test]
fn a_first_card_is_light() -> Outcome {
    if !plan().is_to_be_made()? {
        return Ok(());
    }
    let Loaded { first_paint, first_card } = first_card()?;
    let paint = first_paint.kinds(Purpose::Work);
    ensure(paint.contains_key("CSS"), format!("the first paint waits for no styles: {paint:?}"))?;
    let card = first_card.kinds(Purpose::Work);
    ensure(card.get("data").is_some_and(|(files, _)| *files >= 2), format!("no feed: {card:?}"))?;
    ensure(first_card.sum(Purpose::Looks) > 0, "the card has no font")?;
    within("the first paint", &first_paint, Purpose::Work, budget::FIRST_PAINT)?;
    within("the first card", &first_card, Purpose::Work, budget::FIRST_CARD)?;
    within("its fonts and pictures", &first_card, Purpose::Looks, budget::FIRST_CARD_LOOKS)
}

#[test]
fn the_map_of_a_town_is_light() -> Outcome {
    if !plan().is_to_be_made()? {
        return Ok(());
    }
    let map = map(&layout::dist())?;
    ensure(map.kinds(Purpose::Work).contains_key("JS"), "the map came without its script")?;
    within("the map", &map, Purpose::Work, budget::MAP)
}

fn within(what: &str, loaded: &Weighed, purpose: Purpose, budget: Budget) -> Outcome {
    let sum = loaded.sum(purpose);
    let files = loaded.files();
    ensure(sum <= budget.most, format!("{what}: {sum} bytes, {}: {files:?}", budget.verdict(sum)))
}
