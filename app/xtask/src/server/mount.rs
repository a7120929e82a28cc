//! What is served, and how.

use std::path::{Path, PathBuf};

/// What browsers tell the server of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Watch {
    Nothing,
    Policy,
    PolicyAndConsole,
}

/// Which folder is served, and how.
#[derive(Debug, Clone)]
pub struct Mount {
    pub(super) folder: PathBuf,
    pub(super) base: String,
    pub(super) fallback: bool,
    pub(super) cross_origin: bool,
    pub(super) kept: bool,
    pub(super) watch: Watch,
}

impl Mount {
    /// Serves `folder` under the path `base`, such as `/` or `/packan/`; a navigation to a page
    /// that is not a file gets that of the closest folder above it.
    pub fn at(folder: &Path, base: &str) -> Self {
        Self {
            folder: folder.to_owned(),
            base: format!("{}/", base.trim_end_matches('/')),
            fallback: true,
            cross_origin: false,
            kept: true,
            watch: Watch::Nothing,
        }
    }

    /// Answers like the plainest host: a page that is not a file gets `404.html` and status 404.
    #[must_use]
    pub fn without_fallback(mut self) -> Self {
        self.fallback = false;
        self
    }

    /// Lets pages of other origins read the files.
    #[must_use]
    pub fn with_cross_origin(mut self) -> Self {
        self.cross_origin = true;
        self
    }

    /// Has browsers tell what a page's policy kept from happening.
    #[must_use]
    pub fn watching_policy(mut self) -> Self {
        self.watch = Watch::Policy;
        self
    }

    /// Lets nobody keep a file.
    #[must_use]
    pub fn with_nothing_kept(mut self) -> Self {
        self.kept = false;
        self
    }

    /// The same, and has every page load what [`super::Site::run_first`] was given, and tell of errors
    /// on its console.
    #[must_use]
    pub fn watching_console(mut self) -> Self {
        self.watch = Watch::PolicyAndConsole;
        self
    }
}
