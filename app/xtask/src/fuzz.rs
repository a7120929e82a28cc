//! `cargo xtask fuzz`.

use std::{fs, process::Command};

use crate::{
    layout, setup,
    step::{self, Stop},
};

/// Longer inputs take longer and find nothing else: the formats are lists of small records.
const MOST_BYTES: u32 = 6_000;

/// Lets the fuzzer try each reader for so many seconds. What it finds on the way stays in
/// `target/packan/fuzz`; bytes that break a reader stop it and lie beside that.
pub fn fuzz(seconds: u32) -> Result<(), Stop> {
    let tool = setup::fuzzer()?;
    let here = layout::root().join("tests/robustness");
    let targets = here.join("fuzz/fuzz_targets");
    let failed = |problem| Stop::file("Reading", &targets, &problem);
    let mut names = Vec::new();
    for entry in fs::read_dir(&targets).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        names.push(path.file_stem().unwrap_or_default().to_owned());
    }
    names.sort();
    for name in names {
        let found = layout::scratch().join("fuzz").join(&name);
        fs::create_dir_all(&found).map_err(|problem| Stop::file("Making", &found, &problem))?;
        let mut command = Command::new(&tool);
        command.args(["fuzz", "run", "--sanitizer=none", "--fuzz-dir"]);
        command.arg(here.join("fuzz")).arg(&name).arg(&found);
        command.arg(here.join("corpus").join(&name)).arg("--");
        command.arg(format!("-dict={}", here.join("words.dict").display()));
        command.args([format!("-max_total_time={seconds}"), format!("-max_len={MOST_BYTES}")]);
        command.args(["-timeout=10", "-print_final_stats=1"]);
        // The compiler's own switch for what the fuzzer needs of it; none of it is in the app.
        command.env("RUSTC_BOOTSTRAP", "1");
        step::run(&mut command)?;
    }
    Ok(())
}
