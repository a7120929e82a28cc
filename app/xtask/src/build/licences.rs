//! `lizenzen.txt`: everything that the app is made of and comes with, as the lock files have it, under
//! which licence, and the words that the licences want passed on.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

use crate::{
    layout,
    lock_file::packages,
    setup::Machine,
    step::{self, Stop},
};

/// npm packages of which something is in the build: fonts, pictures, the map, the service worker.
/// All others only work on it.
const NPM: [&str; 8] = [
    "@fontsource-variable/atkinson-hyperlegible-next",
    "@fontsource-variable/bricolage-grotesque",
    "@lobehub/fluent-emoji-3d",
    "leaflet",
    "workbox-core",
    "workbox-precaching",
    "workbox-routing",
    "workbox-strategies",
];
/// How the files begin that hold such words.
const NAMES: [&str; 5] = ["licen", "copying", "notice", "unlicense", "ofl"];

/// A package of either kind.
struct Part {
    name: String,
    version: String,
    licence: String,
    folder: Option<PathBuf>,
}

/// The file's text.
pub(super) fn licences(machine: &Machine) -> Result<String, Stop> {
    let mut parts = crates(machine)?;
    parts.extend(npm()?);
    let list: Vec<String> =
        parts.iter().map(|it| format!("{} {}: {}", it.name, it.version, it.licence)).collect();
    let mut words: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for part in &parts {
        for text in part.folder.iter().flat_map(|folder| texts(folder)) {
            words.entry(text).or_default().push(&part.name);
        }
    }
    let words = words.iter().map(|(text, names)| format!("{}\n\n{text}", names.join(", ")));
    let rule = format!("\n\n{}\n\n", "-".repeat(72));
    let words = words.collect::<Vec<_>>().join(&rule);
    Ok(format!("{}{rule}{words}\n", list.join("\n")))
}

/// The crates that are compiled into the programs.
fn crates(machine: &Machine) -> Result<Vec<Part>, Stop> {
    let mut command = machine.command("cargo");
    command.args(["tree", "--locked", "--package=packan-web", "--target=wasm32-unknown-unknown"]);
    command.args(["--no-default-features", "--features=csr", "--edges=normal,no-proc-macro"]);
    command.args(["--prefix=none", "--no-dedupe", "--format={p}\t{l}"]);
    let output = command.output().map_err(|problem| step::not_started(&command, &problem))?;
    if !output.status.success() {
        return Err(step::failed(&command, output.status));
    }
    let mut lines: Vec<_> =
        String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect();
    lines.sort();
    lines.dedup();
    let part = |line: &String| {
        let (package, licence) = line.split_once('\t')?;
        // The project's own crates are named with their folders.
        let (name, version) = package.split_once(" v").filter(|(_, it)| !it.contains('('))?;
        Some(Part {
            folder: source_of(&format!("{name}-{version}")),
            name: name.to_owned(),
            version: version.to_owned(),
            licence: licence.to_owned(),
        })
    };
    Ok(lines.iter().filter_map(part).collect())
}

/// Where Cargo has unpacked a crate.
fn source_of(package: &str) -> Option<PathBuf> {
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| Some(env::home_dir()?.join(".cargo")))?;
    let registries = fs::read_dir(cargo.join("registry/src")).ok()?;
    let folders = registries.filter_map(|registry| Some(registry.ok()?.path().join(package)));
    folders.into_iter().find(|folder| folder.is_dir())
}

fn npm() -> Result<Vec<Part>, Stop> {
    let lock = layout::web().join("package-lock.json");
    let text =
        fs::read_to_string(&lock).map_err(|problem| Stop::file("Reading", &lock, &problem))?;
    let part = |name: &&str| {
        let missing = || Stop::Failed(format!("package-lock.json does not say enough of {name}."));
        let package = packages(&text).find(|package| package.name == *name).ok_or_else(missing)?;
        let value = |key| package.value(key).map(str::to_owned).ok_or_else(missing);
        Ok(Part {
            name: (*name).to_owned(),
            version: value("version")?,
            licence: value("license")?,
            folder: Some(layout::web().join("node_modules").join(name)),
        })
    };
    NPM.iter().map(part).collect()
}

/// The words of a package's licences; where there are others to choose, without the long ones of Apache.
fn texts(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<(String, PathBuf)> = entries
        .map(|entry| (entry.file_name().to_string_lossy().to_lowercase(), entry.path()))
        .filter(|(name, path)| path.is_file() && NAMES.iter().any(|it| name.starts_with(it)))
        .collect();
    files.sort();
    if files.len() > 1 {
        files.retain(|(name, _)| !name.contains("apache"));
    }
    let read = files.iter().filter_map(|(_, path)| fs::read_to_string(path).ok());
    read.map(|text| text.replace('\r', "").trim().to_owned()).collect()
}
