//! What the service worker keeps: the lists of files, once they are final.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::{layout, step::Stop};

/// The worker, which asks for the lists by these names.
const WORKER: &str = "sw.js";
const FILES: &str = "self.__WB_MANIFEST";
const PICTURES: &str = "self.__PACKAN_PICTURES";

/// Pages that the worker answers navigations with, and where they lie.
pub const PAGES: [(&str, &str); 3] =
    [("./", "index.html"), ("swipe/", "swipe/index.html"), ("shell.html", "shell.html")];
/// Endings of the files beside them that the app is made of.
const ENDINGS: [&str; 6] = ["css", "js", "wasm", "woff2", "svg", "webmanifest"];
/// Folders with such files.
const FOLDERS: [&str; 2] = ["", "fonts"];
/// The folder of the pictures, which are kept one by one.
const EMOJI: &str = "emoji";

/// Gives a finished build its service worker, which knows what files there are. Every one comes with
/// its hash, so that what a proxy cut off or a login page in its place is never kept.
pub fn with_worker(dist: &Path) -> Result<(), Stop> {
    let mut files: Vec<(String, PathBuf)> =
        PAGES.iter().map(|(url, path)| ((*url).to_owned(), dist.join(path))).collect();
    for folder in FOLDERS {
        files.extend(files_in(dist, folder, &ENDINGS)?);
    }
    files.retain(|(url, _)| url != WORKER);
    let made = layout::web().join("generated").join(WORKER);
    let code =
        fs::read_to_string(&made).map_err(|problem| Stop::file("Reading", &made, &problem))?;
    let code = with_list(&code, FILES, &listed(&files, true)?)?;
    let pictures = files_in(dist, EMOJI, &["webp"])?;
    let code = with_list(&code, PICTURES, &listed(&pictures, false)?)?;
    let worker = dist.join(WORKER);
    fs::write(&worker, code).map_err(|problem| Stop::file("Writing", &worker, &problem))
}

fn with_list(code: &str, name: &str, list: &str) -> Result<String, Stop> {
    if code.matches(name).count() == 1 {
        Ok(code.replace(name, list))
    } else {
        Err(Stop::Failed(format!("The service worker does not ask for {name} once.")))
    }
}

/// The files of a folder with such endings, by their address, in order.
fn files_in(dist: &Path, folder: &str, endings: &[&str]) -> Result<Vec<(String, PathBuf)>, Stop> {
    let path = dist.join(folder);
    let failed = |problem| Stop::file("Reading", &path, &problem);
    let mut files = Vec::new();
    for entry in fs::read_dir(&path).map_err(failed)? {
        let file = entry.map_err(failed)?.path();
        let ending = file.extension().unwrap_or_default();
        if file.is_file() && endings.iter().any(|wanted| ending == *wanted) {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let url =
                if folder.is_empty() { name.into_owned() } else { format!("{folder}/{name}") };
            files.push((url, file));
        }
    }
    files.sort();
    Ok(files)
}

/// A JavaScript list of `{url, revision}`, with `integrity` where the files are fetched by it.
fn listed(files: &[(String, PathBuf)], integrity: bool) -> Result<String, Stop> {
    let mut list = String::from("[");
    for (url, path) in files {
        let content = fs::read(path).map_err(|problem| Stop::file("Reading", path, &problem))?;
        let hash = Sha256::digest(content);
        let revision: String = hash.iter().take(8).fold(String::new(), |mut hex, byte| {
            // Writing to a text does not fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        // Our own names, without anything to escape.
        let _ = write!(list, "{{url:\"{url}\",revision:\"{revision}\"");
        if integrity {
            let _ = write!(list, ",integrity:\"sha256-{}\"", STANDARD.encode(hash));
        }
        list.push_str("},");
    }
    list.push(']');
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_that_asks_for_nothing_is_an_error() {
        assert!(with_list("let files = self.__WB_MANIFEST;", FILES, "[]").is_ok());
        assert!(with_list("let files = [];", FILES, "[]").is_err());
    }
}
