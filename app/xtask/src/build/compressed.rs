//! What hosts send compressed lies beside the files, compressed as well as can be.

use std::{ffi::OsStr, path::Path};

use crate::{
    layout,
    setup::Machine,
    step::{self, Stop},
};

/// Puts a `.br` and a `.gz` beside every text, script and program of a finished folder, which will be
/// called `name`. What was compressed for one of that name before is kept.
pub(super) fn compress(machine: &Machine, dist: &Path, name: &OsStr) -> Result<(), Stop> {
    step::run(
        machine
            .command("node")
            .arg(layout::web().join("assets/compress.mjs"))
            .arg(dist)
            .arg(layout::scratch().join("compressed").join(name)),
    )
}
