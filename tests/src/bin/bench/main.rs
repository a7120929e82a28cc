//! What the first card costs to load and the next one to choose, against the budgets.

mod bytes;
mod thinking;

use std::process::ExitCode;

use packan_tests::Outcome;

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

/// Prints the figures; true if all are within the budgets.
fn bench() -> Outcome<bool> {
    let light = bytes::bytes()?;
    let quick = thinking::thinking()?;
    Ok(light && quick)
}
