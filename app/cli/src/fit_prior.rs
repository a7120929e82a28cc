//! `packan fit-prior`: what is known of people before they answer anything.

use std::path::PathBuf;

use clap::Args;
use packan_domain::matching::inventory::fit;
use packan_feed::evaluation::PriorFile;

use crate::{
    Failure, Problem,
    inventory::{self, Inventory},
    messages::Message,
    report,
};

/// What to fit.
#[derive(Args)]
pub struct FitPrior {
    /// CSV with a column for each item, 1 to 5, 0 for no answer
    #[arg(long, value_name = "TRAIN")]
    responses: PathBuf,
    /// JSON list of {"id", "scale"}
    #[arg(long)]
    items: PathBuf,
    /// JSON file to write
    #[arg(long, value_name = "PRIOR")]
    out: PathBuf,
}

/// Fits and writes the prior.
///
/// Errors: [`Failure::Input`] for answers that nothing can be fitted to.
pub fn run(wanted: &FitPrior) -> Result<String, Failure> {
    let Inventory { items, scales, people, dropped, .. } =
        inventory::read(&wanted.items, &wanted.responses)?;
    let values: Vec<Vec<u8>> = people.into_iter().map(|person| person.values).collect();
    let prior = fit(scales, &values).map_err(|error| {
        let file = wanted.responses.display().to_string();
        Failure::Input(vec![Problem::new(
            &file,
            "prior",
            "all",
            Message::OfMeasuring(error.to_string()),
        )])
    })?;
    let file = PriorFile::new(&prior, &items, values.len());
    let json = report::json(&file)?;
    std::fs::write(&wanted.out, json).map_err(|error| Failure::at(&wanted.out, &error))?;
    Ok(format!(
        "{}: {} items, {} people, {} classes; left out: {} with items unanswered, {} with all \
         answers the same, {} unreadable",
        wanted.out.display(),
        items.len(),
        values.len(),
        prior.classes().len(),
        dropped.unanswered,
        dropped.all_same,
        dropped.unreadable,
    ))
}
