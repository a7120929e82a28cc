//! Programs that only one task needs: installed when that first runs.

use std::path::PathBuf;

use super::tool::{Tool, cache};
use crate::step::{self, Stop};

/// What has the compiler build a program that looks for bytes that break a reader.
pub fn fuzzer() -> Result<PathBuf, Stop> {
    there(&debug("cargo-fuzz", "0.13.2"), "the fuzzer (about 1 minute, once)")
}

/// What holds the crates to `.cargo/deny.toml`.
pub fn dependency_checker() -> Result<PathBuf, Stop> {
    there(&debug("cargo-deny", "0.20.2"), "cargo-deny (about 2 minutes, once)")
}

/// The program; installed if it is missing.
fn there(tool: &Tool, announced: &str) -> Result<PathBuf, Stop> {
    if tool.is_on_path() {
        return Ok(tool.program.into());
    }
    let cache = cache()?;
    let folder = match tool.cached(&cache) {
        Some(folder) => folder,
        None => step::timed(&format!("installing {announced}"), || tool.install(&cache))?,
    };
    Ok(folder.join(tool.program))
}

/// A tool that is compiled quickly rather than for speed.
fn debug(package: &'static str, version: &str) -> Tool {
    Tool {
        package,
        program: package,
        version: version.to_owned(),
        install_flags: &["--debug", "--config=profile.dev.debug=false"],
    }
}
