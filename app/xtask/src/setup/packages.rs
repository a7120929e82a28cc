//! The front-end packages of `app/web/package.json`.

use std::{fs, process::Command};

use crate::{
    layout,
    step::{self, Stop},
};

/// Runs `npm ci` unless it already ran for exactly this lock file.
pub(super) fn install_if_changed() -> Result<(), Stop> {
    let lock = layout::web().join("package-lock.json");
    let wanted = fs::read(&lock).map_err(|problem| Stop::file("Reading", &lock, &problem))?;
    let stamp = layout::web().join("node_modules/.packan-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    step::timed("installing the front-end packages (about 15 seconds)", || {
        // No package needs its install script: esbuild finds its program in a package of its own.
        step::run(
            Command::new("npm")
                .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
                .current_dir(layout::web()),
        )?;
        fs::write(&stamp, &wanted).map_err(|problem| Stop::file("Writing", &stamp, &problem))
    })
}
