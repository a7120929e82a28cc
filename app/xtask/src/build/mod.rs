//! `cargo xtask build`.

mod compressed;
mod crawlers;
mod elsewhere;
mod fingerprint;
mod finish;
mod head;
mod headers;
mod licences;
mod page;
mod previews;
mod programs;
mod standard_library;
mod static_pages;
mod worker;

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
};

pub use page::with_feed;
pub use standard_library::compiled_along;
pub(crate) use worker::PAGES as PAGES_OF_WORKER;
pub use worker::with_worker;

use crate::{
    layout,
    setup::Machine,
    step::{self, Stop},
};

/// For whom the app is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Path on the server, with a slash at both ends.
    pub public_url: String,
    /// Address of the feed, if it does not lie beside the app.
    pub feed_url: Option<String>,
    /// Scheme and host of the site, such as `https://packan.example`, if they are known: search
    /// engines and previews want absolute addresses.
    pub site_url: Option<String>,
    /// Host of the street map's tiles, if the feed lies elsewhere and offers one.
    pub tiles_host: Option<String>,
    /// With the page that shows every component, which is not for publishing.
    pub muster: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            public_url: "/".to_owned(),
            feed_url: None,
            site_url: None,
            tiles_host: None,
            muster: false,
        }
    }
}

/// Sets up, and brings `dist/` up to date.
pub fn build(options: &Options) -> Result<(), Stop> {
    build_into(&Machine::set_up()?, options, &layout::dist())
}

/// Brings a folder up to date, or leaves it alone if nothing that it is made from has changed.
pub fn build_into(machine: &Machine, options: &Options, dist: &Path) -> Result<(), Stop> {
    let stamp = stamp_for(dist);
    let wanted = fingerprint::of(options)?;
    if dist.join("index.html").is_file()
        && fs::read_to_string(&stamp).is_ok_and(|built| built == wanted)
    {
        return Ok(());
    }
    let staging = layout::scratch().join("staging");
    step::timed("building the app (about 4 minutes the first time, then 1)", || {
        // Trunk works offline, which Cargo can only do once every dependency is here.
        step::run(compiled_along(machine.command("cargo").args([
            "fetch",
            "--quiet",
            "--target",
            "wasm32-unknown-unknown",
        ])))?;
        // Trunk does the same, and finds that nothing is left to do; the previews need it, too.
        step::run(machine.command("node").arg(layout::web().join("assets/build.mjs")))?;
        // Meanwhile the pages are rendered and their previews drawn, by other programs.
        let pages = thread::scope(|scope| {
            let pages = scope.spawn(|| static_pages::render(machine, options));
            let built = trunk(machine, options, &staging);
            let pages = pages.join().unwrap_or_else(|_| {
                Err(Stop::Failed("Rendering the static pages broke off.".to_owned()))
            });
            built.and(pages)
        })?;
        finish::finish(machine, &staging, options, &pages)?;
        compressed::compress(machine, &staging, dist.file_name().unwrap_or_default())?;
        swap_in(&staging, dist)?;
        fs::write(&stamp, &wanted).map_err(|problem| Stop::file("Writing", &stamp, &problem))
    })
}

/// Builds the programs and all that lies beside them.
fn trunk(machine: &Machine, options: &Options, staging: &Path) -> Result<(), Stop> {
    step::run(compiled_along(
        machine
            .command("trunk")
            .args([
                "build",
                "--log",
                "warn,trunk::processing::minify=error",
                "--features",
                if options.muster { "csr,muster" } else { "csr" },
                "--public-url",
                &options.public_url,
                "--dist",
            ])
            .arg(staging)
            // Where Trunk was when a build broke is of no use to who broke it.
            .env("RUST_BACKTRACE", "0")
            // Trunk reads this variable as a flag and refuses the common value "1".
            .env_remove("NO_COLOR"),
    ))
}

/// Only a finished build replaces the last one.
fn swap_in(staging: &Path, dist: &Path) -> Result<(), Stop> {
    if dist.exists() {
        fs::remove_dir_all(dist).map_err(|problem| Stop::file("Removing", dist, &problem))?;
    }
    fs::rename(staging, dist).map_err(|problem| Stop::file("Moving the build to", dist, &problem))
}

fn stamp_for(dist: &Path) -> PathBuf {
    let name = dist.file_name().unwrap_or_default().to_string_lossy();
    layout::scratch().join(format!("{name}.stamp"))
}
