//! What the first card costs to load, in Brotli bytes.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::Command,
};

use packan_tests::{Broken, Journey, Outcome, unwatched};
use xtask::layout;

/// All that has to come before the first card can be answered.
const CODE_AND_DATA_BUDGET: u64 = 220_000;
/// Keeps the rest of the app from being fetched ahead once the first card is there.
const SAVE_DATA: &str =
    "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
/// What makes it look right.
const LOOKS_BUDGET: u64 = 80_000;

/// Prints the table; true if it is within the budgets.
pub fn bytes() -> Outcome<bool> {
    let kinds = by_kind(weighed(files_for_the_first_card()?)?);
    let mut within = true;
    for (title, looks, budget) in
        [("code and data", false, CODE_AND_DATA_BUDGET), ("fonts and pictures", true, LOOKS_BUDGET)]
    {
        println!("{title}, Brotli bytes up to the first card");
        let mut sum = 0;
        for (kind, (count, bytes)) in kinds.iter().filter(|(kind, _)| is_looks(kind) == looks) {
            println!("{bytes:>9}  {kind} ({count})");
            sum += bytes;
        }
        let verdict = if sum <= budget { "within" } else { "OVER" };
        println!("{sum:>9}  together: {verdict} the budget of {budget}\n");
        within &= sum <= budget;
    }
    Ok(within)
}

fn files_for_the_first_card() -> Outcome<BTreeSet<PathBuf>> {
    let visit = unwatched(&Journey::default().before_every_page(SAVE_DATA))?;
    visit.start_at("/swipe")?;
    visit.card()?;
    visit.settles()?;
    Ok(visit.site().seen().into_iter().filter_map(|seen| seen.file).collect())
}

/// Files of the build with what they weigh, compressed.
fn weighed(files: BTreeSet<PathBuf>) -> Outcome<Vec<(PathBuf, u64)>> {
    weighed_in(&layout::dist(), files)
}

/// Each file of a build with the bytes that it takes compressed with Brotli.
pub fn weighed_in(dist: &Path, files: BTreeSet<PathBuf>) -> Outcome<Vec<(PathBuf, u64)>> {
    let weights = weights(files.iter().map(|file| dist.join(file)))?;
    Ok(files.into_iter().zip(weights).collect())
}

/// What files weigh, in Brotli bytes.
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

fn by_kind(files: Vec<(PathBuf, u64)>) -> BTreeMap<&'static str, (usize, u64)> {
    let mut kinds = BTreeMap::<_, (usize, u64)>::new();
    for (file, bytes) in files {
        let (count, sum) = kinds.entry(kind(&file)).or_default();
        *count += 1;
        *sum += bytes;
    }
    kinds
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "HTML",
        "css" => "CSS",
        "js" | "mjs" => "JS",
        "wasm" => "WASM",
        "woff2" => "fonts",
        "webp" | "png" | "svg" | "ico" => "pictures",
        _ => "data",
    }
}

fn is_looks(kind: &str) -> bool {
    matches!(kind, "fonts" | "pictures")
}
