//! The game as it was linked: which crate has grown.

use packan_tests::{Outcome, Sizes, budget, ensure};

#[test]
fn no_crate_takes_more_of_the_game_than_it_should() -> Outcome {
    let over = budget::over(&Sizes::of_last_built(budget::GAME)?);
    ensure(over.is_empty(), over.join("\n"))
}
