//! Everything a task needs on the machine: found, or installed once, each step announced.

mod browsers;
mod on_demand;
mod packages;
mod prerequisites;
mod program;
mod target;
mod tool;
mod tools;

use std::{env, ffi::OsString, path::PathBuf, process::Command};

use crate::{layout, step::Stop};

pub use on_demand::{dependency_checker, fuzzer};
pub use packages::install_if_changed;
pub use prerequisites::{browser, journey_browser};
pub use program::is_installed;

/// A machine on which the app can be built.
#[derive(Debug)]
pub struct Machine {
    path: OsString,
}

impl Machine {
    /// Finds or installs the WASM target, the front-end packages and the build tools.
    pub fn set_up() -> Result<Self, Stop> {
        prerequisites::check()?;
        target::add_if_missing()?;
        packages::install_if_changed(&layout::web())?;
        let mut folders = tools::install_missing()?;
        folders.push(layout::web().join("node_modules/.bin"));
        Ok(Self { path: searched_first(folders)? })
    }

    /// Adds the driver of Firefox for journeys, and says which browsers are missing.
    pub fn add_browsers(&mut self) -> Result<(), Stop> {
        if let Some(folder) = browsers::add_driver()? {
            let mut folders = vec![folder];
            folders.extend(env::split_paths(&self.path));
            self.path = joined(folders)?;
        }
        Ok(())
    }

    /// A program run at the repository's root that finds the tools.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(layout::root()).env("PATH", &self.path);
        command
    }
}

fn searched_first(mut folders: Vec<PathBuf>) -> Result<OsString, Stop> {
    let inherited = env::var_os("PATH").unwrap_or_default();
    folders.extend(env::split_paths(&inherited));
    joined(folders)
}

fn joined(folders: Vec<PathBuf>) -> Result<OsString, Stop> {
    env::join_paths(folders).map_err(|problem| {
        Stop::CannotStart(format!("The repository's folder can't stand in PATH: {problem}."))
    })
}
