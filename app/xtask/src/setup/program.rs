//! What a program says about itself.

use std::{ffi::OsStr, process::Command};

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
