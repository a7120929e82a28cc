//! What runs in a browser: programs of the `tests` crate, on a fresh build.

use std::{ffi::OsStr, fs, path::Path};

use crate::{
    build::{self, Options},
    layout,
    setup::{self, Machine},
    step::{self, Stop},
};

/// `cargo xtask bench`: what the first card costs to load, the next one to choose, each letter of a
/// search, each swipe and each move of the map; of these parts, or of all where none is named.
pub fn bench(only: &[String]) -> Result<(), Stop> {
    let machine = built()?;
    run(&machine, "bench", only)
}

/// `cargo xtask load`: how many visits nginx carries, and whether it sends what it should.
pub fn load() -> Result<(), Stop> {
    let machine = built()?;
    run::<&str>(&machine, "load", &[])
}

/// `cargo xtask shots`: pictures of every page.
pub fn shots(out: &Path) -> Result<(), Stop> {
    fs::create_dir_all(out).map_err(|problem| Stop::file("Making", out, &problem))?;
    let out = fs::canonicalize(out).map_err(|problem| Stop::file("Finding", out, &problem))?;
    let machine = built()?;
    run(&machine, "shots", &[&out])
}

fn built() -> Result<Machine, Stop> {
    setup::browser()?;
    let machine = Machine::set_up()?;
    build::build_into(&machine, &Options::default(), &layout::dist())?;
    Ok(machine)
}

fn run<A: AsRef<OsStr>>(machine: &Machine, program: &str, arguments: &[A]) -> Result<(), Stop> {
    step::run(
        machine
            .command("cargo")
            .args(["run", "--quiet", "--package", "packan-tests", "--bin", program, "--"])
            .args(arguments),
    )
}
