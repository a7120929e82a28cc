//! `cargo xtask test`.

use std::{fs, io, path::PathBuf, process::Command, time::Instant};

use crate::{
    build::{self, Options},
    dependencies, layout,
    setup::{self, Machine},
    step::{self, Stop},
};

/// A check by name, with the commands that it consists of.
struct Check {
    name: &'static str,
    commands: &'static [&'static [&'static str]],
}

/// Cargo unifies features within one invocation, and the app has one of two: native rendering
/// (`ssr`) or the browser (`csr`). So the app is always an invocation of its own.
const CHECKS: &[Check] = &[
    Check { name: "format", commands: &[&["cargo", "fmt", "--all", "--check"]] },
    Check {
        name: "baseline",
        commands: &[
            &["stylelint", "--config", "app/web/assets/baseline.config.mjs", "style/**/*.css"],
            &["node", "app/web/assets/check-baseline.mjs"],
        ],
    },
    Check {
        name: "lints",
        commands: &[
            &[
                "cargo",
                "clippy",
                "--quiet",
                "--workspace",
                "--exclude=packan-web",
                "--all-targets",
                "--",
                "-Dwarnings",
            ],
            &[
                "cargo",
                "clippy",
                "--quiet",
                "--package=packan-web",
                "--no-default-features",
                "--features=ssr,muster",
                "--all-targets",
                "--",
                "-Dwarnings",
            ],
        ],
    },
    Check {
        name: "lints for the browser",
        commands: &[&[
            "cargo",
            "clippy",
            "--quiet",
            "--package=packan-web",
            "--target=wasm32-unknown-unknown",
            "--features=csr",
            "--",
            "-Dwarnings",
        ]],
    },
    Check {
        name: "unit tests",
        commands: &[
            &[
                "cargo",
                "test",
                "--quiet",
                "--workspace",
                "--exclude=packan-web",
                "--exclude=packan-tests",
            ],
            &[
                "cargo",
                "test",
                "--quiet",
                "--package=packan-web",
                "--no-default-features",
                "--features=ssr,muster",
            ],
        ],
    },
];

/// Journeys at once: each has a browser of its own, and more of them only slow each other down.
const JOURNEYS: &[&str] = &["cargo", "test", "--package=packan-tests", "--", "--test-threads=2"];

/// The same in one browser only. What journeys are made in whichever is wanted is not part of it.
const IN_ONE_BROWSER: &[&str] = &[
    "cargo",
    "test",
    "--package=packan-tests",
    "--test=journeys",
    "--",
    "--test-threads=2",
    "--skip=browsers::",
];

/// Browsers that all journeys can be made in.
pub const BROWSERS: [&str; 3] = ["chromium", "firefox", "webkit"];
/// Names the one that they are made in to the journeys; without it, that is Chromium.
pub const BROWSER_VARIABLE: &str = "PACKAN_BROWSER";

/// Where journeys note that they were left out, a line each: browser, journey, reason.
pub fn left_out() -> PathBuf {
    layout::scratch().join("left-out.txt")
}

/// Checks everything and stops at the first failure.
pub fn test() -> Result<(), Stop> {
    setup::browser()?;
    let mut times = Times::default();
    let machine = set_up(&mut times)?;
    times.note("dependencies", || dependencies::check(&machine))?;
    for Check { name, commands } in CHECKS {
        times.note(name, || {
            commands.iter().try_for_each(|words| step::run(&mut command(&machine, words)))
        })?;
    }
    build_twice(&machine, &mut times)?;
    times.note("pages and journeys in a browser", || journeys(&mut command(&machine, JOURNEYS)))?;
    times.print();
    Ok(())
}

/// Builds, and makes all journeys in one browser.
pub fn test_in(browser: &str) -> Result<(), Stop> {
    setup::journey_browser(browser)?;
    let mut times = Times::default();
    let machine = set_up(&mut times)?;
    build_twice(&machine, &mut times)?;
    times.note("journeys in a browser", || {
        journeys(command(&machine, IN_ONE_BROWSER).env(BROWSER_VARIABLE, browser))
    })?;
    times.print();
    Ok(())
}

/// Runs them, and counts afterwards which of them were left out.
fn journeys(command: &mut Command) -> Result<(), Stop> {
    let notes = left_out();
    match fs::remove_file(&notes) {
        Err(problem) if problem.kind() != io::ErrorKind::NotFound => {
            return Err(Stop::file("Removing", &notes, &problem));
        }
        _ => {}
    }
    let outcome = step::run(command);
    // Without a note none was left out.
    let mut lines: Vec<_> =
        fs::read_to_string(&notes).unwrap_or_default().lines().map(str::to_owned).collect();
    lines.sort();
    println!("journeys left out: {}", lines.len());
    for line in &lines {
        println!("  {line}");
    }
    outcome
}

fn set_up(times: &mut Times) -> Result<Machine, Stop> {
    times.note("set-up", || {
        let mut machine = Machine::set_up()?;
        machine.add_browsers()?;
        setup::install_if_changed(&layout::access_packages())?;
        Ok(machine)
    })
}

fn build_twice(machine: &Machine, times: &mut Times) -> Result<(), Stop> {
    times.note("build", || build::build_into(machine, &Options::default(), &layout::dist()))?;
    times.note("build for a sub-path", || {
        let options = Options {
            public_url: layout::SUB_PATH.to_owned(),
            site_url: Some(layout::SUB_PATH_SITE.to_owned()),
            ..Options::default()
        };
        build::build_into(machine, &options, &layout::dist_under_sub_path())
    })
}

fn command(machine: &Machine, words: &[&str]) -> Command {
    let mut command = machine.command(words.first().copied().unwrap_or_default());
    command.args(words.iter().skip(1));
    command
}

#[derive(Default)]
struct Times(Vec<(&'static str, f64)>);

impl Times {
    fn note<T>(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        println!("\n=== {name}");
        let began = Instant::now();
        let outcome = work();
        let seconds = began.elapsed().as_secs_f64();
        let verdict = if outcome.is_ok() { "in order" } else { "FAILED" };
        println!("=== {name}: {verdict} after {seconds:.1} s");
        self.0.push((name, seconds));
        outcome
    }

    fn print(&self) {
        println!("\nseconds");
        for (name, seconds) in &self.0 {
            println!("{seconds:7.1}  {name}");
        }
        println!("{:7.1}  together", self.0.iter().map(|(_, seconds)| seconds).sum::<f64>());
    }
}
