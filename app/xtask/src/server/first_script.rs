//! A script that runs before those of every page, for journeys in browsers that can't be told to: the
//! server puts it into the pages, and the console's errors come back.

use std::{fs, path::Path};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use super::{Shared, locked};
use crate::build::PAGES_OF_WORKER;

/// Where the script is.
pub(super) const SCRIPT: &str = "/before-every-page.js";
/// Where it tells of errors.
pub(super) const ERRORS: &str = "/console-errors";

/// What a page begins with, and what goes right behind it.
const BEGINNING: &str = "<meta charset=utf-8>";
const LOADS: &str = "<meta charset=utf-8><script src=/before-every-page.js></script>";

/// Tells of what a page writes as an error on its console, or leaves the browser to write there, and
/// waits until that has arrived: who looks afterwards finds it. A page that is left breaks off what it
/// fetches, which nobody waits for any more.
const TELLS: &str = "\
{
    const tell = (text) => {
        const request = new XMLHttpRequest();
        request.open('POST', '/console-errors', false);
        try { request.send(`${location.pathname}: ${text}`) } catch {}
    };
    const write = console.error;
    console.error = (...said) => { tell(said.map(String).join(' ')); write.apply(console, said); };
    addEventListener('error', ({ message, error }) => { if (message) tell(`${message} ${error?.stack ?? ''}`); });
    let left = false;
    addEventListener('beforeunload', () => { left = true; });
    addEventListener('unhandledrejection', ({ reason }) => { if (!left) tell(`${reason} ${reason?.stack ?? ''}`); });
}
";

/// All that runs first. None of the scripts can keep the next one from running.
pub(super) fn text(shared: &Shared) -> String {
    let scripts = locked(&shared.first_scripts);
    scripts.iter().fold(TELLS.to_owned(), |text, script| {
        format!("{text}try {{\n{script}\n}} catch (problem) {{ console.error(problem) }}\n")
    })
}

/// A file as it is delivered where pages load the script: they have it in them, and the service
/// worker, which keeps pages by their hashes, has the hashes that they have then.
pub(super) fn with_script(folder: &Path, path: &Path, body: Vec<u8>) -> Vec<u8> {
    if path.extension().is_some_and(|ending| ending == "html") {
        loading(&body)
    } else if path == folder.join("sw.js") {
        with_hashes(folder, String::from_utf8_lossy(&body).into_owned()).into_bytes()
    } else {
        body
    }
}

fn loading(page: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(page).replacen(BEGINNING, LOADS, 1).into_bytes()
}

fn with_hashes(folder: &Path, worker: String) -> String {
    let pages = PAGES_OF_WORKER.iter().filter_map(|(_, page)| fs::read(folder.join(page)).ok());
    pages.fold(worker, |worker, page| worker.replace(&hash(&page), &hash(&loading(&page))))
}

fn hash(bytes: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_loads_it_once_and_first() {
        let page = loading(b"<!doctype html><meta charset=utf-8><script src=a.js></script>");
        let page = String::from_utf8(page).unwrap();
        let first = page.find(SCRIPT).unwrap();
        assert!(first < page.find("a.js").unwrap(), "{page}");
        assert_eq!(page.matches(SCRIPT).count(), 1);
        assert!(TELLS.contains(ERRORS));
    }

    #[test]
    fn the_worker_has_the_hash_of_a_page_that_loads_it() {
        let folder =
            std::env::temp_dir().join(format!("packan-first-script-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let page = b"<meta charset=utf-8>A page.";
        fs::write(folder.join("index.html"), page).unwrap();
        let worker = format!("integrity:\"sha256-{}\"", hash(page)).into_bytes();
        let worker = with_script(&folder, &folder.join("sw.js"), worker);
        let delivered = with_script(&folder, &folder.join("index.html"), page.to_vec());
        assert_eq!(worker, format!("integrity:\"sha256-{}\"", hash(&delivered)).into_bytes());
        assert_eq!(with_script(&folder, &folder.join("a.js"), page.to_vec()), page);
        fs::remove_dir_all(&folder).unwrap();
    }
}
