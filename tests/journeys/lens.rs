//! The game through a lens: only the trades that work on a topic.

use std::{collections::BTreeSet, fs};

use packan_tests::{Journey, Key, Outcome, Screen, ensure, journey};
use xtask::{
    layout,
    server::{Fault, Pattern},
};

/// The trades whose content says that they work on it.
fn working_on(topic: &str) -> Outcome<BTreeSet<String>> {
    let mut trades = BTreeSet::new();
    for file in fs::read_dir(layout::root().join("app/content/trades"))? {
        let path = file?.path();
        let slug = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if fs::read_to_string(&path)?.contains(&format!("topic = \"{topic}\"")) {
            trades.insert(slug.to_owned());
        }
    }
    Ok(trades)
}

#[test]
fn a_chapter_leads_to_a_deck_of_its_own_and_a_tap_back_to_all() -> Outcome {
    let climate = working_on("climate")?;
    journey(&Journey::default(), |visit| {
        visit.start_at("/zukunft")?;
        visit.click("#climate a[href$='/swipe?thema=climate']")?;
        visit.arrives_at("/swipe?thema=climate")?;
        visit.says("Nur Klimaschutz")?;
        visit.says(&format!("{} Berufe", climate.len()))?;
        let keys = [Key::Right, Key::Left, Key::Up, Key::Down];
        let mut seen = BTreeSet::new();
        for key in keys.into_iter().cycle().take(14) {
            let card = visit.card()?;
            ensure(climate.contains(&card), format!("{card} does not work on it"))?;
            ensure(seen.insert(card.clone()), format!("{card} came twice"))?;
            visit.answer(key)?;
        }
        // What was answered is known, whichever cards come next, and after a reload.
        visit.reload()?;
        visit.says("Nur Klimaschutz")?;
        let card = visit.card()?;
        ensure(climate.contains(&card) && !seen.contains(&card), format!("{card} after a reload"))?;
        visit.click(".lens")?;
        visit.arrives_at("/swipe")?;
        visit.vanishes(".lens")?;
        let kept = visit.stored("packan.saved")?.unwrap_or_default();
        for card in &seen {
            ensure(kept.contains(&format!("\"{card}\"")), format!("{card} is forgotten"))?;
        }
        // How many more cards it takes is a matter of the person and of luck.
        for key in keys.into_iter().cycle().take(30) {
            if !visit.browser().find("main a[href$='/ergebnis']")?.is_empty() {
                break;
            }
            visit.answer(key)?;
        }
        visit.click("main a[href$='/ergebnis']")?;
        visit.appear(5, "[data-result]").map(drop)
    })
}

#[test]
fn all_of_a_topic_can_be_seen_and_then_there_are_two_ways_on() -> Outcome {
    let topic = working_on("mobility")?;
    journey(&Journey::default().on(Screen::Narrow), |visit| {
        visit.start_at("/swipe?thema=mobility")?;
        for _ in 0..topic.len() {
            let card = visit.card()?;
            ensure(topic.contains(&card), format!("{card} does not work on it"))?;
            visit.answer(Key::Right)?;
        }
        visit.says(&format!("Das waren alle {} Berufe: Mobilität", topic.len()))?;
        visit.appears(".play .empty a[href$='/ergebnis']")?;
        visit.click(".play .empty a[href$='/swipe']")?;
        let card = visit.card()?;
        ensure(!topic.contains(&card), format!("{card} was answered already"))
    })
}

#[test]
fn a_topic_that_is_none_deals_all_cards() -> Outcome {
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe?thema=zauberei")?;
        visit.card()?;
        visit.vanishes(".lens")
    })
}

#[test]
fn without_the_trades_details_there_is_a_sentence_and_a_way_on() -> Outcome {
    let details = || Pattern::Contains("/trade-details/".to_owned());
    let plan = Journey::default().with(details(), Fault::Status(500));
    journey(&plan, |visit| {
        visit.start_at("/swipe?thema=climate")?;
        visit.says("konnten wir gerade nicht laden")?;
        visit.vanishes("[data-card]")?;
        visit.site().repair();
        visit.press("Nochmal versuchen")?;
        visit.says("Nur Klimaschutz")?;
        visit.card().map(drop)
    })
}
