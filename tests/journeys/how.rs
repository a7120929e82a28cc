//! The page that explains how the deck learns.

use packan_tests::{Journey, Outcome, ensure, journey};
use serde_json::Value;
use xtask::layout;

/// A figure with two digits, as one writes it in German.
fn german(figure: &Value) -> String {
    format!("{:.2}", figure.as_f64().unwrap_or_default()).replace('.', ",")
}

#[test]
fn the_result_leads_to_how_it_came_about_and_the_figures_are_those_that_were_measured() -> Outcome {
    let text = std::fs::read_to_string(layout::root().join("public/evaluation.json"))?;
    let measured: Value = serde_json::from_str(&text)?;
    journey(&Journey::default(), |visit| {
        visit.start_at("/swipe")?;
        visit.answer_many(3)?;
        visit.open("/ergebnis")?;
        visit.click(".sure__how")?;
        visit.arrives_at("/so-funktionierts")?;
        visit.is_a_page()?;
        let ours = visit.text(".share--ours")?;
        let four = &measured["people"]["by_answers"]["4"]["12"]["r"];
        ensure(ours.contains(&german(four)), format!("{ours} tells {four}"))?;
        let found = visit.text(".how__figures dd")?;
        let recall = measured["simulation"]["decks"]["adaptive"]["12"]["recall_at_10"].as_f64();
        let of_ten = format!("{:.1}", recall.unwrap_or_default() * 10.0).replace('.', ",");
        ensure(found == of_ten, format!("{found} tells {of_ten}"))
    })
}
