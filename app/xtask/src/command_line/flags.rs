//! What follows a task's name.

use super::{BROWSER, Command, MUSTER, ONLY, PARTS, PEERS, SCALE, wrong};
use crate::{build::Options, step::Stop, test::BROWSERS};

const DEFAULT_PORT: u16 = 8080;
/// How long the fuzzer tries with each reader.
const DEFAULT_SECONDS: u32 = 600;

/// Flags by name, in the order in which they were given; the last of a name counts.
pub(super) struct Flags(Vec<(String, String)>);

impl Flags {
    pub(super) fn read(
        task: &str,
        allowed: &[&str],
        mut arguments: impl Iterator<Item = String>,
    ) -> Result<Self, Stop> {
        let mut flags = Vec::new();
        while let Some(argument) = arguments.next() {
            let (name, inline) = match argument.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (argument, None),
            };
            if !allowed.contains(&name.as_str()) {
                return Err(wrong(format!(
                    "`{task}` does not know `{name}`; `cargo xtask` lists what it takes."
                )));
            }
            if [MUSTER, PEERS, SCALE].contains(&name.as_str()) {
                flags.push((name, String::new()));
                continue;
            }
            let Some(value) = inline.or_else(|| arguments.next()) else {
                return Err(wrong(format!("`{name}` needs a value.")));
            };
            flags.push((name, value));
        }
        Ok(Self(flags))
    }

    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(flag, _)| flag == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn port(&self) -> Result<u16, Stop> {
        self.value("--port").map_or(Ok(DEFAULT_PORT), |text| {
            text.parse().map_err(|_| {
                wrong(format!("`--port {text}` is not a port: give a number up to 65535."))
            })
        })
    }

    pub(super) fn seconds(&self) -> Result<u32, Stop> {
        self.value("--seconds").map_or(Ok(DEFAULT_SECONDS), |text| {
            text.parse().map_err(|_| wrong(format!("`--seconds {text}` is not a number.")))
        })
    }

    pub(super) fn browser(&self) -> Result<Option<String>, Stop> {
        match self.value(BROWSER) {
            Some(name) if !BROWSERS.contains(&name) => {
                let browsers = BROWSERS.join(", ");
                Err(wrong(format!("Journeys are made in {browsers}, but not in `{name}`.")))
            }
            name => Ok(name.map(str::to_owned)),
        }
    }

    pub(super) fn bench(&self) -> Result<Command, Stop> {
        let is_given = |name| self.value(name).is_some();
        match (is_given(PEERS), is_given(SCALE), is_given(ONLY)) {
            (true, false, false) => Ok(Command::BenchPeers),
            (false, true, false) => Ok(Command::BenchScale),
            (false, false, _) => Ok(Command::Bench { only: self.parts()? }),
            _ => {
                Err(wrong(format!("Of {PEERS}, {SCALE} and {ONLY} the bench takes one at a time.")))
            }
        }
    }

    fn parts(&self) -> Result<Vec<String>, Stop> {
        let named = self.value(ONLY).map_or(Vec::new(), |text| text.split(',').collect());
        match named.iter().find(|part| !PARTS.contains(part)) {
            Some(part) => {
                let parts = PARTS.join(", ");
                Err(wrong(format!("The bench has no part `{part}`; its parts are {parts}.")))
            }
            None => Ok(named.into_iter().map(str::to_owned).collect()),
        }
    }

    pub(super) fn options(&self) -> Result<Options, Stop> {
        let public_url = self.value("--public-url").unwrap_or("/");
        if !public_url.starts_with('/') || public_url.contains(['?', '#', '"', '<']) {
            return Err(wrong(format!(
                "`--public-url {public_url}` is not a path on the server, such as /packan/."
            )));
        }
        let feed_url = self.value("--feed-url").map(str::to_owned);
        if let Some(url) = &feed_url
            && (!is_safe(url) || url.contains(['"', '<', ' ']))
        {
            return Err(wrong(format!("`--feed-url {url}` is not an address with https://.")));
        }
        let public_url = format!("{}/", public_url.trim_end_matches('/'));
        let site_url = self.value("--site-url").map(site_of).transpose()?;
        let tiles_host = self.value("--tiles-host").map(str::to_owned);
        if let Some(host) = &tiles_host
            && !host.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-:".contains(letter))
        {
            return Err(wrong(format!(
                "`--tiles-host {host}` is not a host such as karten.example."
            )));
        }
        let muster = self.value(MUSTER).is_some();
        Ok(Options { public_url, feed_url, site_url, tiles_host, muster })
    }
}

/// Scheme and host of a site; the path is told by `--public-url`.
fn site_of(url: &str) -> Result<String, Stop> {
    let site = url.trim_end_matches('/');
    let host = site.split_once("://").map_or("", |(_, host)| host);
    if !is_safe(url) || host.is_empty() || host.contains(['/', '?', '#', '"', '<', ' ']) {
        return Err(wrong(format!(
            "`--site-url {url}` is not a site such as https://packan.example; a path goes into --public-url."
        )));
    }
    Ok(site.to_owned())
}

/// Encrypted, or of this machine itself, where a publisher tries a feed out.
fn is_safe(url: &str) -> bool {
    let here = ["http://127.0.0.1:", "http://localhost:"];
    url.starts_with("https://") || here.iter().any(|start| url.starts_with(start))
}
