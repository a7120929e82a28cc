//! The build tools, in the versions that fit the lock file.

use std::{fs, path::PathBuf, process::Command, thread};

use super::{
    target::TARGET,
    tool::{Tool, cache},
};
use crate::{
    build, layout,
    step::{self, Stop},
};

const TRUNK_VERSION: &str = "0.21.14";

/// Folders to search before the PATH, after installing what is missing.
pub(super) fn install_missing() -> Result<Vec<PathBuf>, Stop> {
    let cache = cache()?;
    let mut folders = Vec::new();
    let mut missing = Vec::new();
    for tool in [trunk(), wasm_bindgen()?] {
        if tool.is_on_path() {
            continue;
        }
        match tool.cached(&cache) {
            Some(folder) => folders.push(folder),
            None => missing.push(tool),
        }
    }
    if missing.is_empty() {
        return Ok(folders);
    }
    let names: Vec<String> =
        missing.iter().map(|tool| format!("{} {}", tool.package, tool.version)).collect();
    let announcement = format!(
        "installing {} and compiling the app's dependencies meanwhile (about 8 minutes, once)",
        names.join(" and ")
    );
    step::timed(&announcement, || {
        let installed = thread::scope(|scope| {
            let installing: Vec<_> =
                missing.iter().map(|tool| scope.spawn(|| tool.install(&cache))).collect();
            // The core that one of the tools leaves idle compiles what the build needs next. Its
            // failure is not reported here: the build that follows will meet it and say so.
            let _early = warm_up().status();
            installing.into_iter().map(joined).collect::<Result<Vec<_>, _>>()
        })?;
        folders.extend(installed);
        Ok(folders)
    })
}

fn joined<T>(thread: thread::ScopedJoinHandle<'_, Result<T, Stop>>) -> Result<T, Stop> {
    thread.join().unwrap_or_else(|_| Err(Stop::Failed("Installing a tool broke off.".to_owned())))
}

/// The same invocation as Trunk's, so that nothing is compiled twice.
fn warm_up() -> Command {
    let mut command = Command::new("cargo");
    command
        .args(["build", "--quiet", "--target", TARGET, "--manifest-path", "app/web/Cargo.toml"])
        .args(["--profile", "wasm", "--features", "csr"])
        .current_dir(layout::root());
    build::compiled_along(&mut command);
    command
}

fn trunk() -> Tool {
    Tool {
        package: "trunk",
        program: "trunk",
        version: TRUNK_VERSION.to_owned(),
        install_flags: &[
            "--no-default-features",
            "--features=rustls",
            "--debug",
            "--config=profile.dev.debug=false",
        ],
    }
}

/// The program has to be of the same version as the library in the lock file.
fn wasm_bindgen() -> Result<Tool, Stop> {
    let lock = layout::root().join("Cargo.lock");
    let text =
        fs::read_to_string(&lock).map_err(|problem| Stop::file("Reading", &lock, &problem))?;
    let version = locked_version(&text, "wasm-bindgen").ok_or_else(|| {
        Stop::Failed("Cargo.lock does not say which wasm-bindgen the app uses.".to_owned())
    })?;
    Ok(Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: version.to_owned(),
        install_flags: &["--debug", "--config=profile.dev.debug=false"],
    })
}

fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_locked_version() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.128\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.128"));
        assert_eq!(locked_version(lock, "leptos"), None);
    }
}
