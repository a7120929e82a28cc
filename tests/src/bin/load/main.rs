//! The build behind nginx with the configuration that comes with it: whether every file is sent as it
//! is meant, and how many visits that carries. Everything stays on this machine.

mod client;
mod crowd;
mod nginx;
mod sent;
mod visit;

use std::{process::ExitCode, time::Instant};

use packan_tests::Outcome;

use crowd::{Crowd, Told};

/// A class that opens the app at once.
const CLASS: usize = 30;
/// First visits after something was in the news, and how many of them come at the same time.
const STORM: usize = 5_000;
const AT_ONCE: usize = 64;
/// What the traffic is told for.
const A_DAY: u64 = 1_000_000;

fn main() -> ExitCode {
    match load() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(broken) => {
            eprintln!("{broken}");
            ExitCode::from(2)
        }
    }
}

fn load() -> Outcome<bool> {
    let first_card = visit::addresses(visit::Until::FirstCard)?;
    let kept = visit::addresses(visit::Until::Kept)?;
    let server = nginx::start()?;
    let wrong = sent::wrongly(&server)?;
    println!(
        "every file as it is meant to be sent: {}",
        if wrong.is_empty() { "yes" } else { "NO" }
    );
    for problem in &wrong {
        println!("  {problem}");
    }

    println!(
        "\n{:<44} {:>8} {:>9} {:>7} {:>8} {:>8}",
        "", "requests", "per s", "errors", "median", "p95"
    );
    let class = told("a class of 30, until all is kept", &server, &kept, CLASS, CLASS)?;
    let storm = told("5,000 first visits, 64 at a time", &server, &first_card, STORM, AT_ONCE)?;

    println!("\nbytes over the wire, heads included");
    for (what, addresses) in [("up to the first card", &first_card), ("until all is kept", &kept)] {
        let bytes = crowd::visit(server.address, addresses)?.bytes;
        let day = bytes * A_DAY / 1_000_000_000;
        println!(
            "{bytes:>10}  a first visit {what} ({} files): {day} GB for a million a day",
            addresses.len()
        );
    }
    Ok(wrong.is_empty() && class.errors + storm.errors == 0)
}

fn told(
    what: &str,
    server: &nginx::Server,
    addresses: &[String],
    visits: usize,
    at_once: usize,
) -> Outcome<Told> {
    let began = Instant::now();
    let told = Crowd { address: server.address, addresses, visits, at_once }.come()?;
    let seconds = began.elapsed().as_secs_f64();
    println!(
        "{what:<44} {:>8} {:>9.0} {:>7} {:>6} ms {:>5} ms",
        told.requests,
        told.requests as f64 / seconds,
        told.errors,
        told.share(0.5).as_millis(),
        told.share(0.95).as_millis(),
    );
    Ok(told)
}
