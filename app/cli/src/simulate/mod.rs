//! `packan simulate`: how well the deck learns, on people who do not exist.

mod table;
mod trades;

use std::path::{Path, PathBuf};

use clap::Args;
use packan_domain::matching::simulation::{Simulation, Summary};
use packan_feed::evaluation::SimulationReport;

use crate::{Failure, crowd, report};

/// What to simulate.
#[derive(Args)]
pub struct Simulate {
    /// Feed with the trades: a folder with index.json, or that file
    #[arg(long, default_value = "public/feed")]
    feed: PathBuf,
    /// How many people
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    people: u32,
    /// The same seed draws the same people
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Numbers of cards after which to measure
    #[arg(long, value_delimiter = ',', default_values_t = [6, 12, 20, 30])]
    cards: Vec<u16>,
    /// Print the table for readers and no JSON
    #[arg(long)]
    table: bool,
}

/// Simulates, and gives the report as JSON while its table goes to standard error.
///
/// Errors: [`Failure::Input`] with what is wrong with the feed's trades, or without any.
pub fn run(wanted: &Simulate) -> Result<String, Failure> {
    let marks: Vec<usize> = wanted.cards.iter().map(|cards| usize::from(*cards)).collect();
    let report = measure(&wanted.feed, wanted.people, wanted.seed, &marks)?;
    let table = table::table(&report);
    if wanted.table {
        return Ok(table);
    }
    eprintln!("{table}");
    report::json(&report)
}

/// Has `people` of a `seed` play with the trades of `feed`, and measures after `marks` cards.
///
/// Errors: [`Failure::Input`] with what is wrong with the feed's trades, or without any.
pub fn measure(
    feed: &Path,
    people: u32,
    seed: u64,
    marks: &[usize],
) -> Result<SimulationReport, Failure> {
    let trades = trades::read(feed)?;
    let simulation = Simulation::new(&trades, seed, marks);
    let numbers: Vec<u32> = (0..people).collect();
    let played = crowd::each(&numbers, |number| simulation.play(*number));
    Ok(SimulationReport::new(&Summary::new(&simulation, &played), seed))
}
