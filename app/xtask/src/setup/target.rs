//! The compiler's standard library for the browser.

use std::{path::PathBuf, process::Command};

use super::program;
use crate::{
    layout,
    step::{self, Stop},
};

pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// Its source, of which the app's own is compiled (`build::compiled_along`).
const SOURCE: &str = "rust-src";

/// Adds the library for the browser, and the source of it.
pub(super) fn add_if_missing() -> Result<(), Stop> {
    if !told(&["--print", "target-libdir", "--target", TARGET]).is_some_and(|it| it.is_dir()) {
        add(&format!("the Rust target {TARGET}"), &["target", "add", TARGET])?;
    }
    let source = "lib/rustlib/src/rust/library/Cargo.lock";
    if !told(&["--print", "sysroot"]).is_some_and(|it| it.join(source).is_file()) {
        add("the standard library's source", &["component", "add", SOURCE])?;
    }
    Ok(())
}

fn add(what: &str, arguments: &[&str]) -> Result<(), Stop> {
    if !program::exists("rustup") {
        return Err(Stop::CannotStart(format!(
            "Missing: {what}, and rustup, which would add it: get rustup from https://rustup.rs."
        )));
    }
    step::timed(&format!("adding {what} (about 10 seconds)"), || {
        step::run(Command::new("rustup").args(arguments).current_dir(layout::root()))
    })
}

/// A path that the compiler tells; it also knows of what did not come from rustup.
fn told(arguments: &[&str]) -> Option<PathBuf> {
    let answer = Command::new("rustc").args(arguments).current_dir(layout::root()).output().ok()?;
    Some(PathBuf::from(String::from_utf8_lossy(&answer.stdout).trim()))
}
