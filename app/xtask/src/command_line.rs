//! What was asked for on the command line.

use std::path::PathBuf;

use crate::{build::Options, step::Stop};

/// The list that `cargo xtask` prints.
pub const USAGE: &str = "\
cargo xtask serve [--port 8080] [--public-url /] [--feed-url URL] [--tiles-host HOST]
                  [--site-url URL] [--muster]
                    set up what is missing, build, and serve the app until stopped
cargo xtask test    set up, then check and test everything
cargo xtask build [--public-url /] [--feed-url URL] [--tiles-host HOST] [--site-url URL]
                  [--muster]
                    leave the deployable app in dist/; --tiles-host is the host of the street
                    map that a feed elsewhere offers, and --site-url https://… is where it will
                    be, for search engines and previews; with --muster it also has /muster,
                    the page with every component, and is not for publishing
cargo xtask bench [--scale]
                    measure what a card costs to load, to choose and to swipe; with --scale
                    instead a feed of a million firms, and clustering them
cargo xtask load    serve the build with nginx and its configuration, check what it sends, and
                    measure a class of 30 and 5,000 first visits
cargo xtask fuzz [--seconds 600]
                    look for bytes that break a reader, so long with each of them
cargo xtask shots --out DIR
                    take pictures of every page: phone and desktop, light and dark";

const DEFAULT_PORT: u16 = 8080;

/// How long the fuzzer tries with each reader.
const DEFAULT_SECONDS: u32 = 600;

/// Flags without a value.
const MUSTER: &str = "--muster";
const SCALE: &str = "--scale";

/// A task with its arguments.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print [`USAGE`].
    List,
    /// Build and serve.
    Serve {
        /// Port on the loopback address.
        port: u16,
        /// How to build.
        options: Options,
    },
    /// Check and test everything.
    Test,
    /// Build `dist/`.
    Build(Options),
    /// Measure the first card.
    Bench,
    /// Measure a feed of a million firms.
    BenchScale,
    /// Measure the build behind nginx.
    Load,
    /// Look for bytes that break a reader.
    Fuzz {
        /// How long with each reader.
        seconds: u32,
    },
    /// Take pictures.
    Shots {
        /// Folder to put them in.
        out: PathBuf,
    },
}

/// Reads the arguments after the program's name.
pub fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Command, Stop> {
    let mut arguments = arguments.into_iter();
    let Some(name) = arguments.next() else { return Ok(Command::List) };
    let allowed: &[&str] = match name.as_str() {
        "help" | "--help" | "-h" => return Ok(Command::List),
        "serve" => &["--port", "--public-url", "--feed-url", "--tiles-host", "--site-url", MUSTER],
        "build" => &["--public-url", "--feed-url", "--tiles-host", "--site-url", MUSTER],
        "shots" => &["--out"],
        "bench" => &[SCALE],
        "fuzz" => &["--seconds"],
        "load" | "test" => &[],
        _ => {
            return Err(wrong(format!(
                "There is no task `{name}`; `cargo xtask` lists what there is."
            )));
        }
    };
    let flags = Flags::read(&name, allowed, arguments)?;
    Ok(match name.as_str() {
        "serve" => Command::Serve { port: flags.port()?, options: flags.options()? },
        "build" => Command::Build(flags.options()?),
        "shots" => Command::Shots {
            out: flags.value("--out").map(PathBuf::from).ok_or_else(|| {
                wrong("`shots` needs to know where to put the pictures: --out DIR.".to_owned())
            })?,
        },
        "test" => Command::Test,
        "load" => Command::Load,
        "fuzz" => Command::Fuzz { seconds: flags.seconds()? },
        _ if flags.value(SCALE).is_some() => Command::BenchScale,
        _ => Command::Bench,
    })
}

struct Flags(Vec<(String, String)>);

impl Flags {
    fn read(
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
            if [MUSTER, SCALE].contains(&name.as_str()) {
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

    fn value(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(flag, _)| flag == name).map(|(_, value)| value.as_str())
    }

    fn port(&self) -> Result<u16, Stop> {
        self.value("--port").map_or(Ok(DEFAULT_PORT), |text| {
            text.parse().map_err(|_| {
                wrong(format!("`--port {text}` is not a port: give a number up to 65535."))
            })
        })
    }

    fn seconds(&self) -> Result<u32, Stop> {
        self.value("--seconds").map_or(Ok(DEFAULT_SECONDS), |text| {
            text.parse().map_err(|_| wrong(format!("`--seconds {text}` is not a number.")))
        })
    }

    fn options(&self) -> Result<Options, Stop> {
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

fn wrong(sentence: String) -> Stop {
    Stop::CannotStart(sentence)
}

/// Encrypted, or of this machine itself, where a publisher tries a feed out.
fn is_safe(url: &str) -> bool {
    let here = ["http://127.0.0.1:", "http://localhost:"];
    url.starts_with("https://") || here.iter().any(|start| url.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(str::to_owned)).map_err(|stop| {
            assert_eq!(stop.exit_code(), 2);
            stop.to_string()
        })
    }

    #[test]
    fn nothing_lists_the_tasks() {
        assert_eq!(parsed(""), Ok(Command::List));
        for task in ["serve", "test", "build", "bench", "load", "fuzz", "shots"] {
            assert!(USAGE.contains(&format!("cargo xtask {task}")));
        }
    }

    #[test]
    fn serve_has_defaults_and_takes_flags_either_way() {
        let options = Options::default();
        assert_eq!(parsed("serve"), Ok(Command::Serve { port: 8080, options }));
        let options = Options { public_url: "/packan/".to_owned(), ..Options::default() };
        let serve = Ok(Command::Serve { port: 9000, options });
        assert_eq!(parsed("serve --port 9000 --public-url /packan"), serve);
        assert_eq!(parsed("serve --port=9000 --public-url=/packan/"), serve);
    }

    #[test]
    fn a_feed_address_is_taken_as_it_is() {
        let feed_url = Some("https://feed.example/index.json?v=1".to_owned());
        let options = Options { feed_url, ..Options::default() };
        assert_eq!(
            parsed("build --feed-url https://feed.example/index.json?v=1"),
            Ok(Command::Build(options))
        );
    }

    #[test]
    fn a_site_is_a_scheme_and_a_host() {
        let site_url = Some("https://packan.example".to_owned());
        let options = Options { site_url, ..Options::default() };
        let build = Ok(Command::Build(options));
        assert_eq!(parsed("build --site-url https://packan.example"), build);
        assert_eq!(parsed("build --site-url https://packan.example/"), build);
        assert!(parsed("build --site-url https://packan.example/app").is_err());
        assert!(parsed("build --site-url packan.example").is_err());
        assert!(parsed("build --site-url https://").is_err());
    }

    #[test]
    fn the_host_of_a_street_map_is_a_host() {
        let tiles_host = Some("karten.example".to_owned());
        let options = Options { tiles_host, ..Options::default() };
        assert_eq!(parsed("build --tiles-host karten.example"), Ok(Command::Build(options)));
        assert!(parsed("build --tiles-host https://karten.example").is_err());
        assert!(parsed("build --tiles-host karten.example;").is_err());
    }

    #[test]
    fn the_pattern_page_is_asked_for_without_a_value() {
        let options = Options { muster: true, ..Options::default() };
        assert_eq!(
            parsed("serve --muster --port 9000"),
            Ok(Command::Serve { port: 9000, options })
        );
        assert!(parsed("shots --out here --muster").is_err());
    }

    #[test]
    fn a_bench_is_of_the_card_or_of_a_million_firms() {
        assert_eq!(parsed("bench"), Ok(Command::Bench));
        assert_eq!(parsed("bench --scale"), Ok(Command::BenchScale));
        assert!(parsed("test --scale").is_err());
    }

    #[test]
    fn a_fuzzer_takes_its_time() {
        assert_eq!(parsed("fuzz"), Ok(Command::Fuzz { seconds: 600 }));
        assert_eq!(parsed("fuzz --seconds 60"), Ok(Command::Fuzz { seconds: 60 }));
        assert!(parsed("fuzz --seconds long").is_err());
    }

    #[test]
    fn a_feed_of_this_machine_needs_no_encryption() {
        assert!(parsed("build --feed-url http://127.0.0.1:9000/index.json").is_ok());
        assert!(parsed("build --feed-url http://127.0.0.1.example/index.json").is_err());
    }

    #[test]
    fn mistakes_are_one_sentence() {
        for line in [
            "srve",
            "serve --prot 1",
            "serve --port",
            "serve --port many",
            "build --public-url packan",
            "build --feed-url ftp://x",
            "build --feed-url http://feed.example/index.json",
            "shots",
            "test now",
        ] {
            let sentence = parsed(line).expect_err(line);
            assert!(sentence.ends_with('.') && !sentence.contains('\n'), "{line}: {sentence}");
        }
    }
}
