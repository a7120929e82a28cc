//! Whether a build would come out as the last one did.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
    time::UNIX_EPOCH,
};

use super::Options;
use crate::{layout, step::Stop};

/// Everything that ends up in `dist/`, and what makes it.
const INPUTS: &[&str] = &[
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "rust-toolchain.toml",
    "app/cluster",
    "app/content",
    "app/domain",
    "app/feed",
    "app/previews",
    "app/web",
    "app/xtask/src/build",
    "app/xtask/src/framing.rs",
    "app/xtask/src/keeping.rs",
    "app/xtask/src/lock_file.rs",
    "app/xtask/src/protection.rs",
    "public",
    "style",
];

/// Made from the rest, or installed as the lock file says.
const DERIVED: &[&str] = &["app/web/node_modules", "app/web/generated"];

/// A text that differs when the options or a file's path, size or time differ.
pub(super) fn of(options: &Options) -> Result<String, Stop> {
    let mut hasher = DefaultHasher::new();
    options.public_url.hash(&mut hasher);
    options.feed_url.hash(&mut hasher);
    options.site_url.hash(&mut hasher);
    options.tiles_host.hash(&mut hasher);
    options.muster.hash(&mut hasher);
    let root = layout::root();
    for input in INPUTS {
        add(&root, &root.join(input), &mut hasher)?;
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn add(root: &Path, path: &Path, hasher: &mut DefaultHasher) -> Result<(), Stop> {
    let relative = path.strip_prefix(root).unwrap_or(path);
    if DERIVED.iter().any(|derived| relative == Path::new(derived)) || !path.exists() {
        return Ok(());
    }
    let failed = |problem| Stop::file("Reading", path, &problem);
    let about = fs::metadata(path).map_err(failed)?;
    if about.is_dir() {
        let entries = fs::read_dir(path).map_err(failed)?;
        let mut paths = entries
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<Vec<_>, _>>()
            .map_err(failed)?;
        paths.sort();
        return paths.iter().try_for_each(|path| add(root, path, hasher));
    }
    let changed = about.modified().map_err(failed)?.duration_since(UNIX_EPOCH).unwrap_or_default();
    (relative, about.len(), changed.as_nanos()).hash(hasher);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_make_a_difference() {
        let plain = of(&Options::default()).unwrap();
        assert_eq!(plain, of(&Options::default()).unwrap());
        let elsewhere = Options { public_url: "/packan/".to_owned(), ..Options::default() };
        assert_ne!(plain, of(&elsewhere).unwrap());
    }
}
