//! What holds in Chromium holds in Firefox and WebKit, too; where they are missing, `cargo xtask
//! test` says so.

use packan_tests::{Engine, Journey, Outcome, Visit, journey};

use crate::{first_visit, offline};

/// A test for each journey in each of the other browsers.
macro_rules! in_other_browsers {
    ($($name:ident: $plan:expr, $steps:expr;)*) => {
        mod firefox {
            $(#[test] fn $name() -> super::Outcome {
                super::made_in(super::Engine::Firefox, $plan, $steps)
            })*
        }
        mod webkit {
            $(#[test] fn $name() -> super::Outcome {
                super::made_in(super::Engine::WebKit, $plan, $steps)
            })*
        }
    };
}

in_other_browsers! {
    the_first_visit: super::plan(), super::first_visit::all_the_way;
    every_page_without_a_network: super::offline::plan(), super::offline::opens_without_a_network;
    losing_the_network: super::offline::plan(), super::offline::goes_on_without_a_network;
    the_second_visit: super::offline::plan(), super::offline::needs_nothing_from_the_network;
    a_network_that_lies: super::offline::plan(), super::offline::bears_a_network_that_lies;
}

/// Somebody who never was here, and speaks German whatever the machine does.
fn plan() -> Journey {
    const GERMAN: &str = r"localStorage.setItem('packan.saved', JSON.stringify({
        version: 1, seed: '7', answers: [], savedTrades: [], savedBusinesses: [],
        preferences: { language: 'de', theme: 'light', motion: 'system' },
    }))";
    Journey::default().before_every_page(GERMAN)
}

fn made_in(engine: Engine, plan: Journey, steps: fn(&mut Visit) -> Outcome) -> Outcome {
    if !Engine::there().contains(&engine) {
        return Ok(());
    }
    journey(&plan.made_in(engine), steps)
}
