//! Reports say what was measured, in a shape that others can read.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::{fs, path::Path};

use packan_domain::matching::simulation::{Simulation, Summary};
use packan_feed::{
    evaluation::{SimulationReport, write_report},
    read_index, read_trades,
};
use serde_json::Value;

/// Three people in front of the feed that comes with the app.
fn summary() -> Summary {
    let feed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/feed");
    let index = read_index(&fs::read(feed.join("index.json")).unwrap()).unwrap().value;
    let trades = read_trades(&fs::read(feed.join(index.trades.url)).unwrap()).unwrap().value;
    let simulation = Simulation::new(&trades, 9, &[12, 6]);
    let played: Vec<_> = (0..3).map(|number| simulation.play(number)).collect();
    Summary::new(&simulation, &played)
}

#[test]
fn a_simulation_report_is_read_back_as_it_was_written() {
    let report = SimulationReport::new(&summary(), 9);
    let mut bytes = Vec::new();
    write_report(&report, &mut bytes).unwrap();
    assert_eq!(serde_json::from_slice::<SimulationReport>(&bytes).unwrap(), report);
}

#[test]
fn a_simulation_report_has_the_figures_by_deck_and_cards() {
    let summary = summary();
    let report = serde_json::to_value(SimulationReport::new(&summary, 9)).unwrap();
    let figure = |path: &str| report.pointer(path).and_then(Value::as_f64).unwrap();
    assert_eq!((figure("/trades"), figure("/people"), figure("/seed")), (134.0, 3.0, 9.0));
    for deck in ["adaptive", "random", "fixed", "most_liked"] {
        for cards in [6, 12] {
            let recall = figure(&format!("/decks/{deck}/{cards}/recall_at_10"));
            assert!((0.0..=1.0).contains(&recall), "{recall}");
            assert!(figure(&format!("/decks/{deck}/{cards}/recall_at_5")) <= 1.0);
            assert!(figure(&format!("/decks/{deck}/{cards}/regret")) >= 0.0);
        }
    }
    let mean = summary.ahead.random[1].regret.mean;
    assert!((figure("/ahead/random/12/regret/mean") - mean).abs() <= 0.5e-4);
    assert!(report.pointer("/ahead/adaptive").is_none());
    let bins = report["calibration"].as_array().unwrap();
    let count: u64 = bins.iter().map(|bin| bin["count"].as_u64().unwrap()).sum();
    assert_eq!((bins.len(), count), (10, 3 * 134));
    assert_eq!((figure("/calibration/3/from"), figure("/calibration/9/to")), (0.3, 1.0));
    assert!(figure("/coverage/truly_first") <= 30.0 && figure("/coverage/shown_first") >= 10.0);
    assert!(figure("/ready/median") <= figure("/ready/ninetieth"));
}
