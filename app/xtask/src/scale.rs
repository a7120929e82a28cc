//! `cargo xtask bench --scale`: a feed of a million firms, and clustering them in a browser beside
//! npm's `supercluster`.

use std::{fs, path::Path};

use crate::{
    layout,
    setup::{self, Machine},
    step::{self, Stop},
};

/// As `app/web/assets/program.mjs` has it: what is measured is made as the app is.
const OPTIMISER: &[&str] = &[
    "-Oz",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The cluster index by itself, as Cargo and as its script call it.
const INDEX: &str = "packan_scale";

/// Builds what is measured, and has it measured.
pub fn bench() -> Result<(), Stop> {
    setup::browser()?;
    let machine = Machine::set_up()?;
    step::run(machine.command("cargo").args(["build", "--release", "--package=packan-cli"]))?;
    let site = layout::scale().join("site");
    fs::create_dir_all(&site).map_err(|problem| Stop::file("Making", &site, &problem))?;
    index(&machine, &site)?;
    let other = "supercluster.min.js";
    let from = layout::web().join("node_modules/supercluster/dist").join(other);
    fs::copy(&from, site.join(other)).map_err(|problem| Stop::file("Copying", &from, &problem))?;
    let arguments = ["run", "--quiet", "--package=packan-tests", "--bin=bench", "--", "scale"];
    step::run(machine.command("cargo").args(arguments))
}

fn index(machine: &Machine, site: &Path) -> Result<(), Stop> {
    let target = "--target=wasm32-unknown-unknown";
    let build = ["build", "--package=packan-scale", target, "--profile=wasm"];
    step::run(machine.command("cargo").args(build))?;
    let module = format!("target/wasm32-unknown-unknown/wasm/{INDEX}.wasm");
    let bind = ["--target=web", "--no-typescript", &module, "--out-dir"];
    step::run(machine.command("wasm-bindgen").args(bind).arg(site))?;
    let program = site.join(format!("{INDEX}_bg.wasm"));
    let optimise = OPTIMISER.iter().map(Path::new).chain([&*program, Path::new("-o"), &*program]);
    step::run(machine.command("wasm-opt").args(optimise))
}
