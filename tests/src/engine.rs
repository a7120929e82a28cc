//! The browsers that journeys are made in.

use std::{
    net::{Ipv4Addr, TcpListener},
    process::Command,
};

use serde_json::{Value, json};
use xtask::setup;

use crate::Outcome;

/// Quiet, headless, and without requests of its own.
const CHROMIUM_FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--lang=de-DE",
];

/// Where Debian has the window around `WebKitGTK` that its driver starts.
const WEBKIT_WINDOW: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// A browser's make. All of them speak W3C WebDriver; commands and logs beyond it are Chromium's.
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

    /// The driver's program, and what has to be said to it for the port that comes back with it;
    /// port 0 is one of its own choice, which it prints.
    pub(crate) fn driver(self) -> Outcome<(Command, u16)> {
        let (program, port) = match self {
            Self::Chromium => ("chromedriver", 0),
            Self::Firefox => ("geckodriver", 0),
            Self::WebKit => ("WebKitWebDriver", free_port()?),
        };
        let mut command = Command::new(program);
        command.arg(format!("--port={port}"));
        if self == Self::Firefox {
            command.arg("--websocket-port=0");
        }
        Ok((command, port))
    }

    /// What a new session is asked for. `profile` is a folder of its own, for those who take one.
    pub(crate) fn capabilities(self, profile: &str) -> Value {
        match self {
            Self::Chromium => {
                let mut args: Vec<String> =
                    CHROMIUM_FLAGS.iter().map(|&flag| flag.to_owned()).collect();
                args.push(format!("--user-data-dir={profile}"));
                json!({
                    "browserName": "chrome",
                    "goog:chromeOptions": {
                        "args": args,
                        "prefs": { "intl.accept_languages": "de-DE,de" },
                    },
                    "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
                })
            }
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "args": ["-headless"],
                    "prefs": { "intl.accept_languages": "de-DE, de" },
                },
            }),
            Self::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": WEBKIT_WINDOW, "args": ["--automation"] },
            }),
        }
    }
}

/// A port that nobody listens on.
fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
