//! What a program says about itself.

use std::{env, ffi::OsStr, process::Command};

/// The words that `program --version` prints; `None` if it is not there or does not work.
pub(super) fn version_words(program: impl AsRef<OsStr>) -> Option<Vec<String>> {
    let output = Command::new(program).arg("--version").output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    output.status.success().then(|| text.split_whitespace().map(str::to_owned).collect())
}

/// Whether `program` is on the PATH and runs.
pub(super) fn exists(program: &str) -> bool {
    version_words(program).is_some()
}

/// Whether `program` is on the PATH, or at this path; it is not started, because some want a display.
pub fn is_installed(program: &str) -> bool {
    let folders = env::var_os("PATH").unwrap_or_default();
    // Joining an absolute path gives that path.
    env::split_paths(&folders).any(|folder| folder.join(program).is_file())
}
