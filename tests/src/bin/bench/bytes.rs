//! What the first page, the first card and the map cost to load, in Brotli bytes.

use packan_tests::{
    Loaded, Outcome, Purpose, Weighed,
    budget::{self, Budget},
    first_card, map,
};
use xtask::layout;

/// Prints the tables; true if they are within the budgets.
pub fn bytes() -> Outcome<bool> {
    let Loaded { first_paint, first_card } = first_card()?;
    let map = map(&layout::dist())?;
    let mut within = true;
    for (title, loaded, purpose, budget) in [
        ("what the first paint waits for", &first_paint, Purpose::Work, budget::FIRST_PAINT),
        ("code and data up to the first card", &first_card, Purpose::Work, budget::FIRST_CARD),
        ("its fonts and pictures", &first_card, Purpose::Looks, budget::FIRST_CARD_LOOKS),
        ("the map of a town, beside other pages", &map, Purpose::Work, budget::MAP),
    ] {
        within &= report(title, loaded, purpose, budget);
    }
    Ok(within)
}

fn report(title: &str, loaded: &Weighed, purpose: Purpose, budget: Budget) -> bool {
    println!("{title}, Brotli bytes");
    for (kind, (count, bytes)) in loaded.kinds(purpose) {
        println!("{bytes:>9}  {kind} ({count})");
    }
    let sum = loaded.sum(purpose);
    println!("{sum:>9}  together: {}\n", budget.verdict(sum));
    sum <= budget.most
}
