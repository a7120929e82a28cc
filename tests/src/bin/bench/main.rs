//! What the first card costs to load, the next one to choose, each letter of a search, each swipe
//! and each move of the map, against the budgets. With names of parts as arguments only those are
//! measured; `scale` and `peers` are measured only so, because they take minutes.

mod bare;
mod bytes;
mod frames;
mod growth;
mod map;
mod peers;
mod scale;
mod sizes;
mod thinking;
mod typing;

use std::{env, process::ExitCode};

use packan_tests::Outcome;

/// How many times slower than this machine: Chromium's usual stand-in for a phone.
const THROTTLE: u32 = 4;

/// Each prints its figures, and is true if they are within the budgets.
type Part = fn() -> Outcome<bool>;

const PARTS: [(&str, Part); 7] = [
    ("bytes", bytes::bytes),
    ("sizes", sizes::sizes),
    ("thinking", thinking::thinking),
    ("typing", typing::typing),
    ("frames", frames::frames),
    ("growth", growth::growth),
    ("map", map::map),
];

/// The name of [`peers::peers`].
const PEERS: &str = "peers";

/// The name of [`scale::scale`].
const SCALE: &str = "scale";

fn main() -> ExitCode {
    match bench() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(broken) => {
            eprintln!("{broken}");
            ExitCode::from(2)
        }
    }
}

fn bench() -> Outcome<bool> {
    let wanted: Vec<String> = env::args().skip(1).collect();
    let mut within = true;
    for (name, part) in PARTS {
        if wanted.is_empty() || wanted.iter().any(|wanted| wanted == name) {
            within &= part()?;
        }
    }
    if wanted.iter().any(|wanted| wanted == PEERS) {
        within &= peers::peers()?;
    }
    if wanted.iter().any(|wanted| wanted == SCALE) {
        within &= scale::scale()?;
    }
    Ok(within)
}
