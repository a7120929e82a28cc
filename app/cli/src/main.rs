//! `packan`: builds, checks and invents feeds, for the people who publish them, and measures how
//! well the deck learns, for the people who work on it.
//!
//! Exits 0 when all is well, 1 when the input falls short (every problem on a line: file, record,
//! field, what is wrong), 2 when it could not run.

mod build;
mod check;
mod content;
mod crowd;
mod evaluate;
mod failure;
mod firms;
mod fit_prior;
mod inventory;
mod place;
mod publish;
mod replay;
mod report;
mod sample;
mod simulate;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use failure::{Failure, Problem};

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
    #[command(subcommand)]
    Feed(FeedCommand),
    /// Measure how well the deck learns, on simulated people
    Simulate(simulate::Simulate),
    /// Fit what is known of people before they answer to answers of an interest inventory
    FitPrior(fit_prior::FitPrior),
    /// Measure how well the deck learns, on real people's answers to an interest inventory
    Replay(replay::Replay),
    /// Measure all that the app tells about how well the deck learns
    Evaluate(evaluate::Evaluate),
}

#[derive(Subcommand)]
enum FeedCommand {
    /// Build a feed from content and firms; the same input gives the same bytes
    Build {
        /// Folder with region.toml, towns/ and trades/
        content: PathBuf,
        /// GeoJSON files of firms
        firms: Vec<PathBuf>,
        /// Folder to write; may hold an earlier feed
        #[arg(long)]
        out: PathBuf,
        /// Time to carry instead of the content's own, such as 2026-11-22T10:00:00Z
        #[arg(long, value_name = "ISO-TIME")]
        generated: Option<String>,
    },
    /// List every problem of a feed
    Check {
        /// Folder with index.json
        dir: PathBuf,
    },
    /// Invent firms that nobody takes for real
    Sample {
        /// How many
        #[arg(long)]
        count: u32,
        /// The same seed invents the same firms
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// GeoJSON file to write
        #[arg(long)]
        out: PathBuf,
        /// Folder with region.toml, towns/ and trades/
        #[arg(long, default_value = "app/content")]
        content: PathBuf,
    },
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().topic {
        Topic::Feed(command) => feed(command),
        Topic::Simulate(wanted) => simulate::run(&wanted),
        Topic::FitPrior(wanted) => fit_prior::run(&wanted),
        Topic::Replay(wanted) => replay::run(&wanted),
        Topic::Evaluate(wanted) => evaluate::run(&wanted),
    };
    match outcome {
        Ok(done) => {
            println!("{done}");
            ExitCode::SUCCESS
        }
        Err(Failure::Input(problems)) => {
            for problem in &problems {
                println!("{problem}");
            }
            let problems = match problems.len() {
                1 => "1 problem".to_owned(),
                many => format!("{many} problems"),
            };
            eprintln!("packan: {problems}");
            ExitCode::from(1)
        }
        Err(Failure::CouldNotRun(why)) => {
            eprintln!("packan: {why}");
            ExitCode::from(2)
        }
    }
}

fn feed(command: FeedCommand) -> Result<String, Failure> {
    match command {
        FeedCommand::Build { content, firms, out, generated } => {
            build::run(&content, &firms, &out, generated)
        }
        FeedCommand::Check { dir } => check::run(&dir),
        FeedCommand::Sample { count, seed, out, content } => {
            sample::run(count, seed, &content, &out)
        }
    }
}
