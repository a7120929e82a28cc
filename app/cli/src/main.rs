//! `packan`: builds, checks and invents feeds, for the people who publish them, and measures how
//! well the deck learns, for the people who work on it.
//!
//! Exits 0 when all is well, 1 when the input falls short (every problem on a line: file, record,
//! field, what is wrong and what helps), 2 when it could not run.

mod build;
mod check;
mod content;
mod crowd;
mod evaluate;
mod failure;
mod firms;
mod fit_prior;
mod import;
mod inventory;
mod keys;
mod legal;
mod messages;
mod place;
mod progress;
mod publish;
mod remote;
mod replay;
mod report;
mod sample;
mod schema;
mod simulate;
mod whole;

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand, ValueEnum};
use packan_domain::language::Language;

use failure::{Failure, Problem};
use messages::Done;
use progress::Progress;

/// Builds, checks and invents feeds of trades and firms, and measures how well the deck learns
#[derive(Parser)]
#[command(name = "packan", version, about)]
struct Cli {
    #[command(subcommand)]
    topic: Topic,
}

#[derive(Subcommand)]
enum Topic {
    /// Everything about the folder of files that the app reads
    Feed(Feed),
    /// Measure how well the deck learns, on simulated people
    Simulate(simulate::Simulate),
    /// Fit what is known of people before they answer to answers of an interest inventory
    FitPrior(fit_prior::FitPrior),
    /// Measure how well the deck learns, on real people's answers to an interest inventory
    Replay(replay::Replay),
    /// Measure all that the app tells about how well the deck learns
    Evaluate(evaluate::Evaluate),
}

#[derive(Args)]
struct Feed {
    #[command(subcommand)]
    command: FeedCommand,
    /// Language of all messages; that of the system where none is said
    #[arg(long, global = true, value_name = "LANGUAGE")]
    lang: Option<Lang>,
}

/// A language as it is said on the command line.
#[derive(Clone, Copy, ValueEnum)]
enum Lang {
    De,
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::De => Self::German,
            Lang::En => Self::English,
        }
    }
}

#[derive(Subcommand)]
enum FeedCommand {
    /// Build a feed from content and firms; the same input gives the same bytes
    Build(build::Build),
    /// List every problem of a feed
    Check {
        /// Folder with index.json, or its https address
        #[arg(value_name = "DIR|URL")]
        feed: String,
    },
    /// Make firms of a spreadsheet export, an OpenStreetMap extract or a job search answer
    Import(import::Import),
    /// Invent firms that nobody takes for real
    Sample(sample::Sample),
    /// Write the JSON Schema of each file of a feed
    Schema {
        /// Folder to write; the names are printed where none is said
        #[arg(long)]
        out: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    let (language, outcome) = match Cli::parse().topic {
        Topic::Feed(feed) => {
            let language = feed.lang.map_or_else(messages::of_system, Into::into);
            (language, run_feed(feed.command, language))
        }
        // Who works on the deck reads English.
        Topic::Simulate(wanted) => (Language::English, simulate::run(&wanted).map(Done::Text)),
        Topic::FitPrior(wanted) => (Language::English, fit_prior::run(&wanted).map(Done::Text)),
        Topic::Replay(wanted) => (Language::English, replay::run(&wanted).map(Done::Text)),
        Topic::Evaluate(wanted) => (Language::English, evaluate::run(&wanted).map(Done::Text)),
    };
    let (problems, done) = match outcome {
        Ok(done) => {
            println!("{}", done.text(language));
            return ExitCode::SUCCESS;
        }
        Err(Failure::CouldNotRun(why)) => {
            eprintln!("packan: {}", why.text(language).line());
            return ExitCode::from(2);
        }
        Err(Failure::Input(problems)) => (problems, None),
        Err(Failure::Partly(problems, done)) => (problems, Some(done)),
    };
    for problem in &problems {
        println!("{}", problem.line(language));
    }
    if let Some(done) = done {
        println!("{}", done.text(language));
    }
    eprintln!("packan: {}", messages::count(problems.len(), language));
    ExitCode::from(1)
}

fn run_feed(command: FeedCommand, language: Language) -> Result<Done, Failure> {
    let progress = Progress::new(language);
    match command {
        FeedCommand::Build(wanted) => build::run(&wanted, &progress),
        FeedCommand::Check { feed } => check::run(&feed, &progress),
        FeedCommand::Import(wanted) => import::run(&wanted, language, &progress),
        FeedCommand::Sample(wanted) => sample::run(&wanted, &progress),
        FeedCommand::Schema { out } => schema::run(out.as_deref()),
    }
}
