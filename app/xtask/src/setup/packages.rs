//! The packages of a folder's `package.json`: those of the front end, those that it is measured beside,
//! and those that look for barriers in it.

use std::{fs, path::Path, process::Command};

use crate::step::{self, Stop};

/// Runs `npm ci` unless it already ran for exactly this lock file.
pub fn install_if_changed(folder: &Path) -> Result<(), Stop> {
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).map_err(|problem| Stop::file("Reading", &lock, &problem))?;
    let stamp = folder.join("node_modules/.packan-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    step::timed("installing packages from npm (about 15 seconds)", || {
        // No package needs its install script: esbuild finds its program in a package of its own.
        step::run(
            Command::new("npm")
                .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
                .current_dir(folder),
        )?;
        fs::write(&stamp, &wanted).map_err(|problem| Stop::file("Writing", &stamp, &problem))
    })
}
