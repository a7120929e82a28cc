//! What only the person can install.

use super::program;
use crate::step::Stop;

const OLDEST_NODE: u32 = 20;

/// Checks for what every build needs.
pub(super) fn check() -> Result<(), Stop> {
    if !program::exists("cc") {
        return Err(missing(
            "A C compiler (`cc`) is missing; Rust links its programs with it: install one, on Debian with `apt-get install build-essential`.",
        ));
    }
    let node = program::version_words("node").and_then(|words| major(words.first()?));
    if node.is_none_or(|version| version < OLDEST_NODE) || !program::exists("npm") {
        return Err(missing(
            "Node.js 20 or newer with npm is missing; it packs styles, fonts and the map: get it from https://nodejs.org or your system's packages.",
        ));
    }
    Ok(())
}

/// Checks for what tests in a browser need.
pub fn browser() -> Result<(), Stop> {
    if ["chromium", "chromedriver"].into_iter().all(program::exists) {
        return Ok(());
    }
    Err(missing(
        "Chromium or its driver is missing; tests and pictures are made with them: install both, on Debian with `apt-get install chromium chromium-driver`.",
    ))
}

/// Checks for what journeys in one browser need, by its name on the command line.
pub fn journey_browser(name: &str) -> Result<(), Stop> {
    let (programs, packages): (&[&str], _) = match name {
        "firefox" => (&["firefox-esr"], "firefox-esr"),
        "webkit" => (&["WebKitWebDriver", "Xvfb"], "webkit2gtk-driver xvfb"),
        _ => return browser(),
    };
    if programs.iter().all(|program| program::is_installed(program)) {
        return Ok(());
    }
    Err(missing(&format!(
        "What journeys in {name} need is missing: on Debian, `apt-get install {packages}` adds it."
    )))
}

fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

fn missing(sentence: &str) -> Stop {
    Stop::CannotStart(sentence.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_major_version() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
