//! `packan replay`: how well the deck learns, on real people's answers.

mod deal;
mod dump;
mod measure;
mod policy;
mod priors;

use std::path::PathBuf;

pub use self::{measure::Measure, policy::Choice, priors::Priors};
use crate::{Failure, Problem, inventory, messages::Message, report};
use clap::Args;

/// Numbers of cards after which is measured unless others are wished.
pub const MARKS: [usize; 4] = [6, 12, 20, 30];

/// What to replay.
#[derive(Args)]
pub struct Replay {
    /// CSV with a column for each item, 1 to 5, 0 for no answer
    #[arg(long)]
    responses: PathBuf,
    /// JSON list of {"id", "scale"}
    #[arg(long)]
    items: PathBuf,
    /// Numbers of cards after which to measure [default: 6,12,20,30, as far as there are items]
    #[arg(long, value_delimiter = ',')]
    cards: Vec<u16>,
    /// How many answers a card offers: 2 to 5
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u8).range(2..=5))]
    answers: u8,
    /// How the next card is chosen
    #[arg(long, value_enum, default_value_t = Choice::Adaptive)]
    policy: Choice,
    /// The same seed gives the same report
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// What `packan fit-prior` wrote; without it, one half of the people tells about the other
    #[arg(long)]
    prior: Option<PathBuf>,
    /// File for a line of JSON for each person and number of cards
    #[arg(long, value_name = "OUT.jsonl")]
    dump: Option<PathBuf>,
}

/// Replays, and gives the report as JSON.
///
/// Errors: [`Failure::Input`] for files that do not go together, or more cards than items.
pub fn run(wanted: &Replay) -> Result<String, Failure> {
    let inventory = inventory::read(&wanted.items, &wanted.responses)?;
    let marks = marks(&wanted.cards, inventory.items.len())?;
    let priors = Priors::new(&inventory, wanted.prior.as_deref(), wanted.seed)?;
    let measure =
        Measure { inventory: &inventory, priors: &priors, marks: &marks, seed: wanted.seed };
    let replayed = measure.replay(wanted.answers, wanted.policy);
    if let Some(path) = &wanted.dump {
        dump::write(path, &inventory, &marks, &replayed.played)?;
    }
    report::json(&replayed.report)
}

/// The numbers of cards, rising and each once.
fn marks(cards: &[u16], items: usize) -> Result<Vec<usize>, Failure> {
    if cards.is_empty() {
        return Ok(MARKS.into_iter().filter(|mark| *mark <= items).collect());
    }
    let mut marks: Vec<usize> = cards.iter().map(|cards| usize::from(*cards)).collect();
    marks.sort_unstable();
    marks.dedup();
    let problem =
        |mark: usize, what: Message| Problem::new("--cards", mark.to_string(), "cards", what);
    let wrong: Vec<Problem> = (marks.iter())
        .filter(|mark| **mark == 0 || **mark > items)
        .map(|mark| {
            problem(*mark, Message::OfMeasuring(format!("is not between 1 and the {items} items")))
        })
        .collect();
    if wrong.is_empty() { Ok(marks) } else { Err(Failure::Input(wrong)) }
}
