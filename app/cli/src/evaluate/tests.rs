//! What the app tells is what the engine does.

use std::path::Path;

use packan_feed::evaluation::measured;

use super::probe;
use crate::{replay::MARKS, simulate};

/// Figures may differ by this much where a machine rounds logarithms otherwise.
const ROUNDING: f64 = 0.004;

const AGAIN: &str =
    "the engine or the trades changed: run `packan evaluate` and commit what it writes";

#[test]
fn the_simulation_that_is_told_is_the_engines() {
    let told = measured().unwrap().simulation;
    let feed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/feed");
    let people = u32::try_from(told.people).unwrap();
    let again = simulate::measure(&feed, people, told.seed, &MARKS).unwrap();
    assert_eq!(
        (again.trades, again.coverage, again.ready),
        (told.trades, told.coverage, told.ready),
        "{AGAIN}"
    );
    for (told, again) in [
        (&told.decks.adaptive, &again.decks.adaptive),
        (&told.decks.random, &again.decks.random),
        (&told.decks.fixed, &again.decks.fixed),
        (&told.decks.most_liked, &again.decks.most_liked),
    ] {
        assert!(told.keys().eq(again.keys()), "{AGAIN}");
        for (told, again) in told.values().zip(again.values()) {
            assert!((told.recall_at_10 - again.recall_at_10).abs() < ROUNDING, "{AGAIN}");
            assert!((told.regret - again.regret).abs() < ROUNDING, "{AGAIN}");
        }
    }
    for (told, again) in told.calibration.iter().zip(&again.calibration) {
        assert!((told.kept - again.kept).abs() < ROUNDING, "{AGAIN}");
    }
}

#[test]
fn the_figures_on_people_are_of_this_engine() {
    let told = measured().unwrap();
    let again = probe::figures().unwrap();
    assert!(told.probe.keys().eq(again.keys()), "{AGAIN}");
    for (told, again) in told.probe.values().zip(again.values()) {
        assert!((told.r - again.r).abs() < ROUNDING / 4.0, "{AGAIN}");
        assert!((told.top_scale - again.top_scale).abs() < ROUNDING * 2.0, "{AGAIN}");
    }
}
