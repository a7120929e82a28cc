//! What a browser is started with: its driver's command, and what a new session is asked for.

use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::Command,
};

use serde_json::{Value, json};

use crate::{Engine, Outcome, engine::WEBKIT_WINDOW};

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

/// `WebKit`'s window writes the console to its output, and has a preference that is not that of pages.
const WEBKIT_FLAGS: &[&str] = &["--automation", "--enable-write-console-messages-to-stdout=true"];

/// Its buttons make that window wider than a phone; without letters and margins they do not.
const WEBKIT_STYLE: &str =
    "* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }\n";

/// Who sits before the browser, as far as it has to know when it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Person {
    /// The screen is touched.
    pub touch: bool,
    /// As little movement as possible is wanted.
    pub little_motion: bool,
}

impl Engine {
    /// The driver's program, and what has to be said to it for the port that comes back with it;
    /// port 0 is one of its own choice, which it prints. `profile` is a folder that is there.
    pub(crate) fn driver(self, profile: &Path, person: Person) -> Outcome<(Command, u16)> {
        let (program, port) = match self {
            Self::Chromium => ("chromedriver", 0),
            Self::Firefox => ("geckodriver", 0),
            Self::WebKit => ("WebKitWebDriver", free_port()?),
        };
        let mut command = Command::new(program);
        command.arg(format!("--port={port}"));
        match self {
            Self::Chromium => {}
            // What no page may do, such as choosing a size: `Browser::as_browser`.
            Self::Firefox => {
                command.args(["--websocket-port=0", "--allow-system-access"]);
            }
            Self::WebKit => {
                let settings = profile.join("gtk-3.0");
                fs::create_dir_all(&settings)?;
                fs::write(settings.join("gtk.css"), WEBKIT_STYLE)?;
                let animations = u8::from(!person.little_motion);
                let lines = format!("[Settings]\ngtk-enable-animations={animations}\n");
                fs::write(settings.join("settings.ini"), lines)?;
                command.env("XDG_CONFIG_HOME", profile);
            }
        }
        Ok((command, port))
    }

    /// What a new session is asked for. `profile` is a folder of its own, for those who take one.
    pub(crate) fn capabilities(self, profile: &Path, person: Person) -> Value {
        let profile = profile.to_string_lossy();
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
                    "args": ["-headless", "-profile", profile],
                    "prefs": firefox_preferences(person),
                },
            }),
            Self::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": WEBKIT_WINDOW, "args": WEBKIT_FLAGS },
            }),
        }
    }
}

fn firefox_preferences(person: Person) -> Value {
    // One bit for a finger; for a mouse, one for its precision and one for resting over things.
    let pointer = if person.touch { 1 } else { 6 };
    json!({
        "intl.accept_languages": "de-DE, de",
        "devtools.console.stdout.content": true,
        "dom.w3c_touch_events.enabled": i32::from(person.touch),
        "ui.primaryPointerCapabilities": pointer,
        "ui.allPointerCapabilities": pointer,
        // Bars that take room would make the page narrower than its screen.
        "ui.useOverlayScrollbars": 1,
        "ui.prefersReducedMotion": i32::from(person.little_motion),
    })
}

/// A port that nobody listens on.
fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
