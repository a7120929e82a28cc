//! What files weigh on their way to a device, in Brotli bytes.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::Command,
};

use xtask::layout;

use crate::{Broken, Outcome};

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A page that can be read and used.
    Work,
    /// How it looks: fonts and pictures.
    Looks,
}

/// Files of a build with what they weigh.
#[derive(Debug, Default)]
pub struct Weighed(Vec<(PathBuf, u64)>);

impl Weighed {
    /// Weighs files of a build.
    pub fn of(dist: &Path, files: BTreeSet<PathBuf>) -> Outcome<Self> {
        let weights = weights(files.iter().map(|file| dist.join(file)))?;
        Ok(Self(files.into_iter().zip(weights).collect()))
    }

    /// Each file.
    pub fn files(&self) -> &[(PathBuf, u64)] {
        &self.0
    }

    /// Those for one purpose by kind: how many, and their weight.
    pub fn kinds(&self, purpose: Purpose) -> BTreeMap<&'static str, (usize, u64)> {
        let mut kinds = BTreeMap::<_, (usize, u64)>::new();
        for (file, bytes) in &self.0 {
            let (kind, of) = kind(file);
            if of == purpose {
                let (count, sum) = kinds.entry(kind).or_default();
                *count += 1;
                *sum += bytes;
            }
        }
        kinds
    }

    /// The weight of all files for one purpose.
    pub fn sum(&self, purpose: Purpose) -> u64 {
        self.kinds(purpose).values().map(|(_, bytes)| bytes).sum()
    }
}

/// What files weigh, each by itself.
pub fn weights(files: impl IntoIterator<Item = PathBuf>) -> Outcome<Vec<u64>> {
    let files: Vec<PathBuf> = files.into_iter().collect();
    let output =
        Command::new("node").arg(layout::web().join("assets/weigh.mjs")).args(&files).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let weights: Vec<u64> = text.lines().filter_map(|line| line.parse().ok()).collect();
    if weights.len() == files.len() {
        Ok(weights)
    } else {
        Err(Broken(String::from_utf8_lossy(&output.stderr).into_owned()))
    }
}

fn kind(file: &Path) -> (&'static str, Purpose) {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => ("HTML", Purpose::Work),
        "css" => ("CSS", Purpose::Work),
        "js" | "mjs" => ("JS", Purpose::Work),
        "wasm" => ("WASM", Purpose::Work),
        "woff2" => ("fonts", Purpose::Looks),
        "webp" | "png" | "svg" | "ico" => ("pictures", Purpose::Looks),
        _ => ("data", Purpose::Work),
    }
}
