//! Everyone can use every page.

mod axe;
mod broken_on_purpose;
mod every_page;
mod findings;
mod keyboard;
mod looks;
mod person;
mod states;

use packan_tests::{Engine, Journey};

/// The browser can be told what somebody prefers, and keeps axe for every page.
fn told(plan: Journey) -> Journey {
    plan.only_in(&[Engine::Chromium], "other browsers can't be told to show the system's colours")
}
