//! `cargo xtask test`.

use std::{process::Command, time::Instant};

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

/// Checks everything and stops at the first failure.
pub fn test() -> Result<(), Stop> {
    setup::browser()?;
    let mut times = Times::default();
    let machine = times.note("set-up", || {
        let mut machine = Machine::set_up()?;
        machine.add_browsers()?;
        setup::install_if_changed(&layout::access_packages())?;
        Ok(machine)
    })?;
    times.note("dependencies", || dependencies::check(&machine))?;
    for Check { name, commands } in CHECKS {
        times.note(name, || {
            commands.iter().try_for_each(|words| step::run(&mut command(&machine, words)))
        })?;
    }
    times.note("build", || build::build_into(&machine, &Options::default(), &layout::dist()))?;
    times.note("build for a sub-path", || {
        let options = Options {
            public_url: layout::SUB_PATH.to_owned(),
            site_url: Some(layout::SUB_PATH_SITE.to_owned()),
            ..Options::default()
        };
        build::build_into(&machine, &options, &layout::dist_under_sub_path())
    })?;
    times
        .note("pages and journeys in a browser", || step::run(&mut command(&machine, JOURNEYS)))?;
    times.print();
    Ok(())
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
