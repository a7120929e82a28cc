//! `_headers`: tells hosts that read it (Netlify, Cloudflare Pages) how long each file may be kept,
//! and what a browser should let it do.
//!
//! No two rules match the same address, because hosts differ in what they make of that.

use std::{fs, path::Path};

use super::Options;
use crate::{
    keeping::Keeping,
    protection::{self, Elsewhere},
    step::Stop,
};

/// What is sent with a file, each header a line.
type Headers = String;
/// A folder's or a file's rule: a path from the app's root, and what is sent with it.
type Rule = (String, Headers);

/// The file's text for a finished folder.
pub(super) fn headers(
    dist: &Path,
    options: &Options,
    elsewhere: &Elsewhere,
) -> Result<String, Stop> {
    let mut rules = Vec::new();
    let of = |path: &Path| of(path, elsewhere);
    add(dist, Path::new(""), &of, &mut rules)?;
    let text = |(path, headers): &Rule| format!("{}{path}\n{headers}", options.public_url);
    Ok(rules.iter().map(text).collect::<Vec<_>>().concat())
}

/// What is sent with a file, by its path in the build.
fn of(path: &Path, elsewhere: &Elsewhere) -> Headers {
    let keeping = ("Cache-Control", Keeping::of(path).header().to_owned());
    let lines = [keeping].into_iter().chain(protection::headers(path, elsewhere));
    lines.map(|(name, value)| format!("  {name}: {value}\n")).collect::<Vec<_>>().concat()
}

/// Adds the rules for what is in a folder: as few as there can be.
fn add(
    dist: &Path,
    folder: &Path,
    of: &dyn Fn(&Path) -> Headers,
    rules: &mut Vec<Rule>,
) -> Result<(), Stop> {
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
            match common(dist, &path, of)? {
                Some(headers) => {
                    rules.push((address.clone(), headers.clone()));
                    rules.push((format!("{address}/*"), headers));
                }
                None => add(dist, &path, of, rules)?,
            }
        } else {
            if address == "index.html" {
                rules.push((String::new(), of(&path)));
            }
            rules.push((address, of(&path)));
        }
    }
    Ok(())
}

/// What is sent with everything in a folder, if that is the same.
fn common(
    dist: &Path,
    folder: &Path,
    of: &dyn Fn(&Path) -> Headers,
) -> Result<Option<Headers>, Stop> {
    let place = dist.join(folder);
    let failed = |problem| Stop::file("Reading", &place, &problem);
    let mut all = None;
    for entry in fs::read_dir(&place).map_err(failed)? {
        let path = folder.join(entry.map_err(failed)?.file_name());
        let one =
            if dist.join(&path).is_dir() { common(dist, &path, of)? } else { Some(of(&path)) };
        if one.is_none() || (all.is_some() && all != one) {
            return Ok(None);
        }
        all = one;
    }
    Ok(all)
}
