//! The compiler's standard library for the browser.

use std::{path::Path, process::Command};

use super::program;
use crate::{
    layout,
    step::{self, Stop},
};

pub(super) const TARGET: &str = "wasm32-unknown-unknown";

pub(super) fn add_if_missing() -> Result<(), Stop> {
    if is_there() {
        return Ok(());
    }
    if !program::exists("rustup") {
        return Err(Stop::CannotStart(format!(
            "The Rust target {TARGET} is missing and so is rustup, which would add it: get rustup from https://rustup.rs."
        )));
    }
    step::timed(&format!("adding the Rust target {TARGET} (about 10 seconds)"), || {
        step::run(
            Command::new("rustup").args(["target", "add", TARGET]).current_dir(layout::root()),
        )
    })
}

/// Asks the compiler, which also knows of targets that did not come from rustup.
fn is_there() -> bool {
    let answer = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .current_dir(layout::root())
        .output();
    answer.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
}
