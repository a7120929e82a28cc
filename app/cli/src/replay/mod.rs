//! `packan replay`: how well the deck learns, on real people's answers.

mod deal;
mod dump;
mod priors;

use std::{collections::BTreeMap, path::PathBuf};

use clap::{Args, ValueEnum};
use packan_domain::matching::inventory::{Answers, Played, agreement, ahead, true_scores};
use packan_feed::evaluation::{LeadReport, ReplayReport, ReplayScore, write_report};

use self::{deal::deal, priors::Priors};
use crate::{
    Failure, Problem,
    inventory::{self, Inventory},
};

/// Numbers of cards after which is measured unless others are wished.
const MARKS: [usize; 4] = [6, 12, 20, 30];

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

/// How the next card is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Choice {
    /// The one expected to tell most
    Adaptive,
    /// The best order that is the same for everybody
    Fixed,
    /// A shuffle
    Random,
}

impl Choice {
    const ALL: [Self; 3] = [Self::Adaptive, Self::Fixed, Self::Random];

    const fn key(self) -> &'static str {
        match self {
            Self::Adaptive => "adaptive",
            Self::Fixed => "fixed",
            Self::Random => "random",
        }
    }
}

/// Replays, and gives the report as JSON.
///
/// Errors: [`Failure::Input`] for files that do not go together, or more cards than items.
pub fn run(wanted: &Replay) -> Result<String, Failure> {
    let inventory = inventory::read(&wanted.items, &wanted.responses)?;
    let marks = marks(&wanted.cards, inventory.items.len())?;
    let answers = match wanted.answers {
        2 => Answers::Two,
        3 => Answers::Three,
        4 => Answers::Four,
        _ => Answers::Five,
    };
    let priors = Priors::new(&inventory, wanted.prior.as_deref(), wanted.seed)?;
    let choices = Choice::ALL.map(|choice| {
        let played = deal(&inventory, &priors, answers, choice, wanted.seed, &marks);
        (choice, played)
    });
    if let Some(path) = &wanted.dump {
        let asked = choices.iter().find(|(choice, _)| *choice == wanted.policy);
        let played = asked.map(|(_, played)| played.as_slice()).unwrap_or_default();
        dump::write(path, &inventory, &marks, played)?;
    }
    let report = report(wanted, &inventory, &priors, &marks, &choices);
    let mut json = Vec::new();
    write_report(&report, &mut json)
        .map_err(|error| Failure::CouldNotRun(format!("report: {error}")))?;
    Ok(String::from_utf8_lossy(&json).into_owned())
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
        |mark: usize, what: String| Problem::new("--cards", mark.to_string(), "cards", what);
    let wrong: Vec<Problem> = (marks.iter())
        .filter(|mark| **mark == 0 || **mark > items)
        .map(|mark| problem(*mark, format!("is not between 1 and the {items} items")))
        .collect();
    if wrong.is_empty() { Ok(marks) } else { Err(Failure::Input(wrong)) }
}

fn report(
    wanted: &Replay,
    inventory: &Inventory,
    priors: &Priors,
    marks: &[usize],
    choices: &[(Choice, Vec<Played>); 3],
) -> ReplayReport {
    let truths: Vec<Vec<f64>> = (inventory.people.iter())
        .map(|person| true_scores(&inventory.scales, &person.values))
        .collect();
    // For each policy and number of cards, the scores of all people.
    let estimated: BTreeMap<Choice, Vec<Vec<Vec<f64>>>> = (choices.iter())
        .map(|(choice, played)| {
            let at = |mark: usize| {
                played.iter().filter_map(|p| p.scores.get(mark).cloned()).collect::<Vec<_>>()
            };
            (*choice, (0..marks.len()).map(at).collect())
        })
        .collect();
    let figures = |scores: &Vec<Vec<Vec<f64>>>| -> BTreeMap<usize, ReplayScore> {
        let score = |scores: &Vec<Vec<f64>>| {
            ReplayScore::new(&agreement(scores, &truths), &inventory.scale_names)
        };
        marks.iter().copied().zip(scores.iter().map(score)).collect()
    };
    let empty = Vec::new();
    let ours = estimated.get(&wanted.policy).unwrap_or(&empty);
    let others = || estimated.iter().filter(|(choice, _)| **choice != wanted.policy);
    let leads = |theirs: &Vec<Vec<Vec<f64>>>| {
        let lead = |(ours, theirs): (&Vec<Vec<f64>>, &Vec<Vec<f64>>)| {
            LeadReport::new(ahead(ours, theirs, &truths, wanted.seed))
        };
        marks.iter().copied().zip(ours.iter().zip(theirs).map(lead)).collect()
    };
    ReplayReport {
        people: inventory.people.len(),
        dropped: inventory.dropped,
        items: inventory.items.len(),
        scales: inventory.scale_names.clone(),
        answers: wanted.answers,
        policy: wanted.policy.key().to_owned(),
        seed: wanted.seed,
        prior: priors.source.to_owned(),
        cards: figures(ours),
        others: others()
            .map(|(choice, scores)| (choice.key().to_owned(), figures(scores)))
            .collect(),
        ahead: others().map(|(choice, scores)| (choice.key().to_owned(), leads(scores))).collect(),
    }
}
