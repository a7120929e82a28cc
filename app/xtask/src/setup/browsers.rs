//! The browsers that journeys are made in, beside Chromium.

use std::path::PathBuf;

use super::{
    program::is_installed,
    tool::{Tool, cache},
};
use crate::step::{self, Stop};

const GECKODRIVER_VERSION: &str = "0.37.1";

/// Says which browsers are missing, and returns the folder of Firefox's driver if that was not on
/// the PATH. Debian has a package of each of the others.
pub(super) fn add_driver() -> Result<Option<PathBuf>, Stop> {
    if !["WebKitWebDriver", "Xvfb"].into_iter().all(is_installed) {
        println!("WebKit is left out: on Debian, `apt-get install webkit2gtk-driver xvfb` adds it");
    }
    if !is_installed("firefox-esr") {
        println!("Firefox is left out: on Debian, `apt-get install firefox-esr` adds it");
        return Ok(None);
    }
    let driver = geckodriver();
    if driver.is_on_path() {
        return Ok(None);
    }
    let cache = cache()?;
    if let Some(folder) = driver.cached(&cache) {
        return Ok(Some(folder));
    }
    step::timed("installing Firefox's driver (about 3 minutes, once)", || {
        driver.install(&cache).map(Some)
    })
}

fn geckodriver() -> Tool {
    Tool {
        package: "geckodriver",
        program: "geckodriver",
        version: GECKODRIVER_VERSION.to_owned(),
        install_flags: &["--debug", "--config=profile.dev.debug=false"],
    }
}
