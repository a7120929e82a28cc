//! The report for who reads it rather than computes with it.

use std::{collections::BTreeMap, fmt::Write as _};

use packan_feed::evaluation::{EstimateReport, ScoreReport, SimulationReport};

/// The report in lines of text.
pub fn table(report: &SimulationReport) -> String {
    let SimulationReport { trades, people, seed, decks, ahead, calibration, coverage, ready } =
        report;
    let mut lines = vec![
        format!("{people} people of seed {seed}, {trades} trades"),
        String::new(),
        format!(
            "{:<12}{:>6}{:>10}{:>10}{:>10}",
            "deck", "cards", "recall@5", "recall@10", "regret"
        ),
    ];
    for (deck, scores) in [
        ("adaptive", &decks.adaptive),
        ("random", &decks.random),
        ("fixed", &decks.fixed),
        ("most liked", &decks.most_liked),
    ] {
        lines.extend(scores.iter().map(|(cards, score)| {
            let ScoreReport { recall_at_5, recall_at_10, regret } = score;
            format!("{deck:<12}{cards:>6}{recall_at_5:>10.3}{recall_at_10:>10.3}{regret:>10.3}")
        }));
    }
    lines.push(String::new());
    lines.push("adaptive is ahead of (mean and 95 % interval of the differences)".to_owned());
    for (deck, scores) in
        [("random", &ahead.random), ("fixed", &ahead.fixed), ("most liked", &ahead.most_liked)]
    {
        lines.extend(differences(deck, scores));
    }
    lines.push(String::new());
    lines.push(format!("{:<12}{:>10}{:>10}{:>10}", "fit", "count", "promised", "kept"));
    lines.extend(calibration.iter().map(|bin| {
        let range = format!("{:.1} to {:.1}", bin.from, bin.to);
        format!("{range:<12}{:>10}{:>10.3}{:>10.3}", bin.count, bin.promised, bin.kept)
    }));
    lines.push(String::new());
    lines.push(format!(
        "in somebody's first ten: truly {} of {trades} trades, shown {}",
        coverage.truly_first, coverage.shown_first
    ));
    lines.push(format!(
        "cards until ready: {} for half of the people, {} for nine in ten",
        ready.median, ready.ninetieth
    ));
    lines.join("\n")
}

fn differences(
    deck: &str,
    scores: &BTreeMap<usize, ScoreReport<EstimateReport>>,
) -> impl Iterator<Item = String> {
    scores.iter().map(move |(cards, score)| {
        let mut line = format!("{deck:<12}{cards:>6}");
        for (name, EstimateReport { mean, low, high }) in [
            ("recall@5", score.recall_at_5),
            ("recall@10", score.recall_at_10),
            ("regret", score.regret),
        ] {
            // Writing to a string cannot fail.
            let _ = write!(line, "  {name} {mean:+.3} ({low:+.3} to {high:+.3})");
        }
        line
    })
}
