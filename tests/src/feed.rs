//! What the embedded feed has, and builds that carry another one.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use serde_json::Value;
use xtask::{
    build, layout,
    protection::{self, Elsewhere},
};

use crate::{Broken, Outcome};

/// The keys of all trades.
pub fn trades() -> Outcome<BTreeSet<String>> {
    let index = embedded("index.json")?;
    let file = index["trades"]["url"].as_str();
    let listed = embedded(file.ok_or_else(|| Broken("the feed names no trades".to_owned()))?)?;
    let listed = listed["trades"].as_array().into_iter().flatten();
    Ok(listed.filter_map(|trade| Some(trade["id"].as_str()?.to_owned())).collect())
}

/// A file of the embedded feed.
pub fn embedded(name: &str) -> Outcome<Value> {
    Ok(serde_json::from_slice(&fs::read(layout::embedded_feed().join(name))?)?)
}

/// The build with the feed of a folder in place of its own, under a name of its own.
pub fn built_with(feed: &Path, name: &str) -> Outcome<PathBuf> {
    let dist = layout::scratch().join(name);
    match fs::remove_dir_all(&dist) {
        Err(problem) if problem.kind() != io::ErrorKind::NotFound => return Err(problem.into()),
        _ => {}
    }
    link(&layout::dist(), &dist, &|path| path != layout::dist().join("feed"))?;
    link(feed, &dist.join("feed"), &|_| true)?;
    Ok(dist)
}

/// A copy of the build, whose files may be changed, under a name of its own.
pub fn copied(name: &str) -> Outcome<PathBuf> {
    let copy = layout::scratch().join(name);
    match fs::remove_dir_all(&copy) {
        Err(problem) if problem.kind() != io::ErrorKind::NotFound => return Err(problem.into()),
        _ => {}
    }
    copy_folder(&layout::dist(), &copy)?;
    Ok(copy)
}

/// A copy of the build that may ask other hosts, under a name of its own.
pub fn built_to_ask(elsewhere: &Elsewhere, name: &str) -> Outcome<PathBuf> {
    let copy = copied(name)?;
    allow(&copy, elsewhere)?;
    let headers = copy.join("_headers");
    fs::write(&headers, protection::allowing(&fs::read_to_string(&headers)?, elsewhere))?;
    // It keeps some of the pages by their hashes.
    build::with_worker(&copy)?;
    Ok(copy)
}

fn allow(folder: &Path, elsewhere: &Elsewhere) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            allow(&path, elsewhere)?;
        } else if path.extension().is_some_and(|ending| ending == "html") {
            fs::write(&path, protection::allowing(&fs::read_to_string(&path)?, elsewhere))?;
        }
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

/// Puts the files of a folder into another one, without copying their bytes.
fn link(from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if !wanted(&path) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            link(&path, &target, wanted)?;
        } else if fs::hard_link(&path, &target).is_err() {
            // Another file system has no links into this one.
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}
