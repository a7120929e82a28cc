//! `packan evaluate`: everything that the app tells about how well the deck learns, in one file.

mod probe;

use std::path::PathBuf;

use clap::Args;
use packan_feed::evaluation::{Evaluation, PeopleEvaluation, ReplayReport};

use crate::{
    Failure, inventory,
    replay::{Choice, MARKS, Measure, Priors},
    report, simulate,
};

/// What to measure.
#[derive(Args)]
pub struct Evaluate {
    /// CSV with a column for each item, 1 to 5, 0 for no answer
    #[arg(long)]
    responses: PathBuf,
    /// JSON list of {"id", "scale"}
    #[arg(long)]
    items: PathBuf,
    /// Feed with the trades: a folder with index.json, or that file
    #[arg(long, default_value = "public/feed")]
    feed: PathBuf,
    /// How many people to simulate
    #[arg(long, default_value_t = 1000)]
    people: u32,
    /// The same seed gives the same file
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// JSON file to write
    #[arg(long, default_value = "public/evaluation.json")]
    out: PathBuf,
}

/// Measures and writes the file.
///
/// Errors: those of `packan replay` and `packan simulate`.
pub fn run(wanted: &Evaluate) -> Result<String, Failure> {
    let inventory = inventory::read(&wanted.items, &wanted.responses)?;
    let priors = Priors::new(&inventory, None, wanted.seed)?;
    let measure =
        Measure { inventory: &inventory, priors: &priors, marks: &MARKS, seed: wanted.seed };
    let replays: Vec<ReplayReport> =
        (2..=5).map(|answers| measure.replay(answers, Choice::Adaptive).report).collect();
    let evaluation = Evaluation {
        people: PeopleEvaluation::new(&replays),
        simulation: simulate::measure(&wanted.feed, wanted.people, wanted.seed, &MARKS)?,
        probe: probe::figures()?,
    };
    let json = report::json(&evaluation)? + "\n";
    std::fs::write(&wanted.out, json).map_err(|error| Failure::at(&wanted.out, &error))?;
    Ok(format!("{}: {} people", wanted.out.display(), inventory.people.len()))
}

#[cfg(test)]
mod tests;
