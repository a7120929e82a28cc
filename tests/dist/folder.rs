//! A folder of a build.

use std::{
    fs,
    path::{Path, PathBuf},
};

use packan_tests::{Broken, Outcome};

/// Every file, by its path in the folder.
pub fn files(dist: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![dist.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path.strip_prefix(dist).unwrap_or(&path).to_owned());
            }
        }
    }
    if files.is_empty() {
        return Err(Broken(format!("there is no build in {}", dist.display())));
    }
    files.sort();
    Ok(files)
}
