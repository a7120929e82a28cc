//! `cargo xtask bench --peers`: the game beside a React page with the same cards, and the search beside
//! `fuse.js`.

use std::fs;

use crate::{
    build::{self, Options},
    layout,
    setup::{self, Machine},
    step::{self, Stop},
};

/// Builds what is measured, and has it measured.
pub fn bench() -> Result<(), Stop> {
    setup::browser()?;
    let machine = Machine::set_up()?;
    build::build_into(&machine, &Options::default(), &layout::dist())?;
    setup::install_if_changed(&layout::peer_packages())?;
    let site = layout::peers();
    if site.exists() {
        fs::remove_dir_all(&site).map_err(|problem| Stop::file("Removing", &site, &problem))?;
    }
    let maker = layout::peer_packages().join("build.mjs");
    let folders = [layout::dist(), layout::embedded_feed(), site];
    step::run(machine.command("node").arg(maker).args(folders))?;
    let arguments = ["run", "--quiet", "--package=packan-tests", "--bin=bench", "--", "peers"];
    step::run(machine.command("cargo").args(arguments))
}
