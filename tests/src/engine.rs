//! The browsers that journeys are made in.

use std::env;

use xtask::{setup, test};

use crate::{Broken, Outcome};

/// Where Debian has the window around `WebKitGTK` that its driver starts.
pub(crate) const WEBKIT_WINDOW: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// A browser's make. All of them speak W3C WebDriver; what else each of them can, `Browser` knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, in which all journeys are made.
    Chromium,
    /// Firefox.
    Firefox,
    /// `WebKitGTK`, Safari's nearest relative on Linux; it needs a display (`Xvfb`).
    WebKit,
}

impl Engine {
    /// The one that `cargo xtask test --browser NAME` wants journeys in, else Chromium.
    pub fn wanted() -> Outcome<Self> {
        let name = env::var(test::BROWSER_VARIABLE).unwrap_or_else(|_| "chromium".to_owned());
        Self::named(&name).ok_or_else(|| {
            Broken(format!("{} is “{name}”, which is no browser of ours", test::BROWSER_VARIABLE))
        })
    }

    /// By its name on the command line.
    fn named(name: &str) -> Option<Self> {
        match name {
            "chromium" => Some(Self::Chromium),
            "firefox" => Some(Self::Firefox),
            "webkit" => Some(Self::WebKit),
            _ => None,
        }
    }

    /// Those that this machine has; Chromium always, because everything fails without it.
    pub fn there() -> Vec<Self> {
        [Self::Chromium, Self::Firefox, Self::WebKit]
            .into_iter()
            .filter(|engine| engine.programs().iter().all(|program| setup::is_installed(program)))
            .collect()
    }

    /// What has to be installed.
    fn programs(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &[],
            Self::Firefox => &["firefox-esr", "geckodriver"],
            Self::WebKit => &[WEBKIT_WINDOW, "WebKitWebDriver", "Xvfb"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_browser_of_the_command_line_is_known() {
        assert!(test::BROWSERS.iter().all(|name| Engine::named(name).is_some()));
        assert_eq!(Engine::named("opera"), None);
    }
}
