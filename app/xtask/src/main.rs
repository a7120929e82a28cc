//! `cargo xtask`: sets up, builds, serves and tests `PackAn`.

use std::{env, process::ExitCode};

use xtask::{
    build,
    command_line::{self, Command, USAGE},
    end_to_end, fuzz, peers, scale, serve,
    step::Stop,
    test,
};

fn main() -> ExitCode {
    let outcome = command_line::parse(env::args().skip(1)).and_then(run);
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("{stop}");
            ExitCode::from(stop.exit_code())
        }
    }
}

fn run(command: Command) -> Result<(), Stop> {
    match command {
        Command::List => {
            println!("{USAGE}");
            Ok(())
        }
        Command::Serve { port, options } => serve::serve(port, &options),
        Command::Test { browser: None } => test::test(),
        Command::Test { browser: Some(browser) } => test::test_in(&browser),
        Command::Build(options) => build::build(&options),
        Command::Bench { only } => end_to_end::bench(&only),
        Command::Load => end_to_end::load(),
        Command::Fuzz { seconds } => fuzz::fuzz(seconds),
        Command::BenchScale => scale::bench(),
        Command::BenchPeers => peers::bench(),
        Command::Shots { out } => end_to_end::shots(&out),
    }
}
