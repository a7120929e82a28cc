//! What was asked for on the command line.

mod flags;

use std::path::PathBuf;

use self::flags::Flags;
use crate::{build::Options, step::Stop};

/// The list that `cargo xtask` prints.
pub const USAGE: &str = "\
cargo xtask serve [--port 8080] [--public-url /] [--feed-url URL] [--tiles-host HOST]
                  [--site-url URL] [--muster]
                    set up what is missing, build, and serve the app until stopped
cargo xtask test [--browser chromium|firefox|webkit]
                    set up, then check and test everything; with --browser only build what
                    is not built, and make all journeys in this browser
cargo xtask build [--public-url /] [--feed-url URL] [--tiles-host HOST] [--site-url URL]
                  [--muster]
                    leave the deployable app in dist/; --tiles-host is the host of the street
                    map that a feed elsewhere offers, and --site-url https://… is where it will
                    be, for search engines and previews; with --muster it also has /muster,
                    the page with every component, and is not for publishing
cargo xtask bench [--peers | --scale | --only bytes,sizes,thinking,typing,frames,growth,map]
                    measure what a card costs to load, to choose and to swipe, and how soon and
                    smoothly the map shows firms; with --only some of it; with --peers instead
                    the game beside a React page, and the search beside fuse.js; with --scale
                    a feed of a million firms, and clustering them
cargo xtask load    serve the build with nginx and its configuration, check what it sends, and
                    measure a class of 30 and 5,000 first visits
cargo xtask fuzz [--seconds 600]
                    look for bytes that break a reader, so long with each of them
cargo xtask shots --out DIR
                    take pictures of every page: phone and desktop, light and dark";

/// Flags without a value.
const MUSTER: &str = "--muster";
const SCALE: &str = "--scale";
const PEERS: &str = "--peers";

/// The browser that journeys are made in.
const BROWSER: &str = "--browser";
/// What of the bench is wanted.
const ONLY: &str = "--only";
/// The bench's parts, as its program knows them.
const PARTS: [&str; 7] = ["bytes", "sizes", "thinking", "typing", "frames", "growth", "map"];

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
    Test {
        /// Only make the journeys, and in this browser.
        browser: Option<String>,
    },
    /// Build `dist/`.
    Build(Options),
    /// Measure the first card and the map.
    Bench {
        /// These parts of it; none means all.
        only: Vec<String>,
    },
    /// Measure a feed of a million firms.
    BenchScale,
    /// Measure the game beside a page that is made the usual way.
    BenchPeers,
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
        "bench" => &[SCALE, PEERS, ONLY],
        "fuzz" => &["--seconds"],
        "test" => &[BROWSER],
        "load" => &[],
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
        "test" => Command::Test { browser: flags.browser()? },
        "load" => Command::Load,
        "fuzz" => Command::Fuzz { seconds: flags.seconds()? },
        _ => flags.bench()?,
    })
}

fn wrong(sentence: String) -> Stop {
    Stop::CannotStart(sentence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test;

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
    fn a_bench_is_of_the_card_of_a_million_firms_or_beside_peers() {
        assert_eq!(parsed("bench"), Ok(Command::Bench { only: Vec::new() }));
        assert_eq!(parsed("bench --scale"), Ok(Command::BenchScale));
        assert_eq!(parsed("bench --peers"), Ok(Command::BenchPeers));
        assert!(parsed("test --scale").is_err());
    }

    #[test]
    fn journeys_may_be_made_in_one_browser_only() {
        assert_eq!(parsed("test"), Ok(Command::Test { browser: None }));
        for browser in test::BROWSERS {
            let only = Command::Test { browser: Some(browser.to_owned()) };
            assert_eq!(parsed(&format!("test --browser {browser}")), Ok(only));
            assert!(USAGE.contains(browser));
        }
        assert!(parsed("test --browser opera").is_err());
    }

    #[test]
    fn a_bench_may_be_of_some_parts_only() {
        let only = vec!["map".to_owned(), "bytes".to_owned()];
        assert_eq!(parsed("bench --only map,bytes"), Ok(Command::Bench { only }));
        for part in PARTS {
            assert!(USAGE.contains(part));
        }
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
            "test --browser",
            "test --browser opera",
            "bench --only mpa",
            "bench --scale --only map",
            "bench --peers --scale",
        ] {
            let sentence = parsed(line).expect_err(line);
            assert!(sentence.ends_with('.') && !sentence.contains('\n'), "{line}: {sentence}");
        }
    }
}
