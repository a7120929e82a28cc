//! Which crate how much of a program is of.

use packan_tests::{Outcome, Sizes, budget};

/// Crates that are named; the rest is summed up.
const NAMED: usize = 20;

/// Prints a table for each program; true if the game is within its budgets.
pub fn sizes() -> Outcome<bool> {
    let mut within = true;
    for program in ["packan-game", "packan-web"] {
        let sizes = Sizes::of_last_built(program)?;
        println!("{program} by crate, bytes as linked: neither optimised nor compressed");
        let crates = sizes.largest_first();
        for (name, bytes) in crates.iter().take(NAMED) {
            println!("{bytes:>9}  {name}");
        }
        let rest: u64 = crates.iter().skip(NAMED).map(|(_, bytes)| bytes).sum();
        println!("{rest:>9}  others\n{:>9}  together", sizes.sum());
        if program == budget::GAME {
            let over = budget::over(&sizes);
            println!("{}", if over.is_empty() { "within the budgets" } else { "OVER the budgets" });
            within &= over.is_empty();
        }
        println!();
    }
    Ok(within)
}
