//! `_headers`: tells hosts that read it (Netlify, Cloudflare Pages) how long each file may be kept and
//! who may show it in a frame.
//!
//! No two rules match the same address, because hosts differ in what they make of that.

use std::{fs, path::Path};

use super::Options;
use crate::{framing, keeping::Keeping, step::Stop};

/// A folder's or a file's rule: a path from the app's root, and how long that may be kept.
type Rule = (String, Keeping);

/// The file's text for a finished folder.
pub(super) fn headers(dist: &Path, options: &Options) -> Result<String, Stop> {
    let mut rules = Vec::new();
    add(dist, Path::new(""), &mut rules)?;
    let text = |(path, keeping): &Rule| {
        let (root, kept) = (&options.public_url, keeping.header());
        let (name, framed) = framing::header(Path::new(path));
        format!("{root}{path}\n  Cache-Control: {kept}\n  {name}: {framed}\n")
    };
    Ok(rules.iter().map(text).collect::<Vec<_>>().concat())
}

/// Adds the rules for what is in a folder: as few as there can be.
fn add(dist: &Path, folder: &Path, rules: &mut Vec<Rule>) -> Result<(), Stop> {
    let place = dist.join(folder);
    let failed = |problem| Stop::file("Reading", &place, &problem);
    let entries = fs::read_dir(&place).map_err(failed)?;
    let names = entries.map(|entry| Ok(entry?.file_name())).collect::<Result<Vec<_>, _>>();
    let mut names = names.map_err(failed)?;
    names.sort();
    for name in names {
        let path = folder.join(name);
        let address = path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        if dist.join(&path).is_dir() {
            match common(dist, &path)? {
                Some(keeping) => {
                    rules.push((address.clone(), keeping));
                    rules.push((format!("{address}/*"), keeping));
                }
                None => add(dist, &path, rules)?,
            }
        } else {
            if address == "index.html" {
                rules.push((String::new(), Keeping::of(&path)));
            }
            rules.push((address, Keeping::of(&path)));
        }
    }
    Ok(())
}

/// How long everything in a folder may be kept, if that is the same.
fn common(dist: &Path, folder: &Path) -> Result<Option<Keeping>, Stop> {
    let place = dist.join(folder);
    let failed = |problem| Stop::file("Reading", &place, &problem);
    let mut all = None;
    for entry in fs::read_dir(&place).map_err(failed)? {
        let path = folder.join(entry.map_err(failed)?.file_name());
        let one =
            if dist.join(&path).is_dir() { common(dist, &path)? } else { Some(Keeping::of(&path)) };
        if one.is_none() || all.is_some_and(|all| Some(all) != one) {
            return Ok(None);
        }
        all = one;
    }
    Ok(all)
}
