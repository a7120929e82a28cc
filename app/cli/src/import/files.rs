use std::{
    fs,
    path::{Path, PathBuf},
};

/// Where what is left out goes: `firms.geojson` has `firms.left-out.csv`.
pub fn left_out(out: &Path) -> PathBuf {
    out.with_extension("left-out.csv")
}

/// Whether two paths are of the same file.
pub fn same(one: &Path, other: &Path) -> bool {
    one == other
        || fs::canonicalize(one).ok().is_some_and(|one| fs::canonicalize(other).ok() == Some(one))
}
