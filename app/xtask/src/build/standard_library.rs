//! The standard library, compiled along with the app.
//!
//! The one that comes with the compiler carries the words of every panic and is made for speed:
//! without both, the game is 16 kB smaller of 187 (Brotli). Choosing so is a feature of Cargo that
//! is not stable yet, which the pinned compiler is told to allow; a build without, such as Trunk's
//! own, makes the same app, only larger.

use std::process::Command;

/// What Cargo is told through its environment, because Trunk passes no flags on.
const SMALL: &[(&str, &str)] = &[
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    // What breaks is told by the browser (`boot.js`), which needs no words of the program's. Of the
    // stack, which would be a megabyte of every phone's memory, no page took more than 14 kB.
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Clink-arg=-zstack-size=262144",
    ),
];

/// A command that builds the app, or has it built, with a standard library of few bytes.
pub fn compiled_along(command: &mut Command) -> &mut Command {
    command.envs(SMALL.iter().copied())
}
