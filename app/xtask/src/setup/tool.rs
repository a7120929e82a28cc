//! One pinned build tool: where it is, or how it gets there.

use std::{
    env,
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
};

use super::program;
use crate::step::{self, Stop};

/// A program from crates.io in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tool {
    /// The crate.
    pub package: &'static str,
    /// The program, which prints its own name and version.
    pub program: &'static str,
    pub version: String,
    /// What makes `cargo install` quick: the tools run for seconds, so they need not be fast.
    pub install_flags: &'static [&'static str],
}

impl Tool {
    /// Whether the PATH already has it.
    pub fn is_on_path(&self) -> bool {
        self.is_right(Path::new(self.program))
    }

    /// The folder of our own copy, if there is one.
    pub fn cached(&self, cache: &Path) -> Option<PathBuf> {
        let folder = self.root(cache).join("bin");
        self.is_right(&folder.join(self.program)).then_some(folder)
    }

    /// Installs our own copy, ready-made if the person has `cargo binstall`, else from source.
    pub fn install(&self, cache: &Path) -> Result<PathBuf, Stop> {
        if program::exists("cargo-binstall") {
            // No ready-made program for this machine is no reason to stop.
            let _unavailable = self.logged(cache, &mut self.binstall(cache));
            if let Some(folder) = self.cached(cache) {
                return Ok(folder);
            }
        }
        let build = cache.join(format!("build-{}", self.name()));
        self.logged(cache, &mut self.cargo_install(cache, &build))?;
        fs::remove_dir_all(&build).map_err(|problem| Stop::file("Removing", &build, &problem))?;
        self.cached(cache)
            .ok_or_else(|| Stop::Failed(format!("{} was installed but does not run.", self.name())))
    }

    fn binstall(&self, cache: &Path) -> Command {
        let mut command = Command::new("cargo");
        command.args(["binstall", "--no-confirm", "--disable-strategies", "compile", "--root"]);
        command.arg(self.root(cache)).arg(format!("{}@{}", self.package, self.version));
        command
    }

    fn cargo_install(&self, cache: &Path, build: &Path) -> Command {
        let mut command = Command::new("cargo");
        command
            .args(["install", "--locked", "--force", "--root"])
            .arg(self.root(cache))
            .args(["--version", &self.version])
            .args(self.install_flags)
            .arg(self.package)
            .env("CARGO_TARGET_DIR", build);
        command
    }

    /// Two installations at once would mix their output: it goes to a file, named on failure.
    fn logged(&self, cache: &Path, command: &mut Command) -> Result<(), Stop> {
        let path = cache.join(format!("{}.log", self.name()));
        let logs = File::create(&path).and_then(|log| Ok((log.try_clone()?, log)));
        let (out, err) = logs.map_err(|problem| Stop::file("Writing", &path, &problem))?;
        let status = command.stdout(out).stderr(err).status();
        let status = status.map_err(|problem| step::not_started(command, &problem))?;
        if status.success() {
            return Ok(());
        }
        let stop = step::failed(command, status);
        Err(Stop::Failed(format!("{stop} Its output is in {}.", path.display())))
    }

    fn is_right(&self, program: &Path) -> bool {
        program::version_words(program).is_some_and(|words| words.get(1) == Some(&self.version))
    }

    fn root(&self, cache: &Path) -> PathBuf {
        cache.join(self.name())
    }

    fn name(&self) -> String {
        format!("{}-{}", self.package, self.version)
    }
}

/// Where our copies are kept, shared by all checkouts of the repository.
pub(super) fn cache() -> Result<PathBuf, Stop> {
    let base = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| env::home_dir().map(|home| home.join(".cache")));
    let cache = base
        .ok_or_else(|| {
            Stop::CannotStart("There is no home folder to keep the tools in.".to_owned())
        })?
        .join("packan/tools");
    fs::create_dir_all(&cache).map_err(|problem| Stop::file("Making", &cache, &problem))?;
    Ok(cache)
}
