//! The files of a feed, named by their content, and how they get into a folder.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use packan_feed::{FileRef, schema};
use sha2::{Digest, Sha256};

use crate::{Failure, whole};

/// Name of the one file that is not named by its content.
pub const INDEX: &str = "index.json";

/// Folder of the schemas, whose names stay so that editors find them; no index names them.
const SCHEMAS: &str = "schema";

/// Folders of files that are named by their content.
const FOLDERS: [&str; 3] = ["businesses", "shard-lists", "trade-details"];

/// A feed on its way into a folder whose visitors see either the old feed or the new one: its files,
/// which no index names yet, are written at once, so that a feed may be larger than memory; the
/// index follows when all is well. Until then all that is new goes again when this is dropped.
pub struct Staged {
    /// Bytes of `index.json`.
    pub index: Vec<u8>,
    folder: PathBuf,
    files: BTreeSet<String>,
    /// What was not there before.
    new: Vec<PathBuf>,
}

impl Staged {
    /// Nothing so far, for `folder`.
    pub fn new(folder: &Path) -> Self {
        let folder = folder.to_owned();
        Self { index: Vec::new(), folder, files: BTreeSet::new(), new: Vec::new() }
    }

    /// Where the feed goes.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Adds a file that `write` writes, under `stem.<hash>.extension`.
    ///
    /// Errors: [`Failure::CouldNotRun`], also for a file beyond 4 GiB.
    pub fn add(
        &mut self,
        stem: &str,
        extension: &str,
        write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>,
    ) -> Result<FileRef, Failure> {
        let mut bytes = Vec::new();
        let written = write(&mut bytes);
        let length = written.and_then(|()| u32::try_from(bytes.len()).map_err(io::Error::other));
        let length = length.map_err(|error| Failure::at(&self.folder.join(stem), &error))?;
        let sha256 = sha256(&bytes);
        // 48 bits tell the versions of a file apart; the index holds the whole hash.
        let short: String = sha256.chars().take(12).collect();
        let url = format!("{stem}.{short}.{extension}");
        let path = self.folder.join(&url);
        if !path.exists() {
            self.new.push(path);
        }
        place(&self.folder, &url, &bytes)?;
        self.files.insert(url.clone());
        Ok(FileRef { url, bytes: length, sha256 })
    }

    /// The bytes of a file.
    ///
    /// Errors: [`io::ErrorKind::NotFound`] and others of the file system.
    pub fn read(&self, url: &str) -> io::Result<Vec<u8>> {
        if url == INDEX {
            Ok(self.index.clone())
        } else if self.files.contains(url) {
            fs::read(self.folder.join(url))
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    }

    /// Publishes: the schemas, then the index in one step, then the old files go. Gives back how
    /// many went.
    ///
    /// Errors: [`Failure::CouldNotRun`].
    pub fn publish(mut self) -> Result<usize, Failure> {
        for schema in schema::all() {
            place(&self.folder, &format!("{SCHEMAS}/{}", schema.name), schema.json.as_bytes())?;
        }
        place(&self.folder, INDEX, &self.index)?;
        self.new.clear();
        let mut removed = 0;
        for below in [""].iter().chain(&FOLDERS) {
            removed += remove_old(&self.folder, below, &self.files)?;
        }
        Ok(removed)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        for path in &self.new {
            // What can't be removed is in nobody's way: no index names it, and the next feed that
            // is published removes it.
            drop(fs::remove_file(path));
        }
    }
}

/// SHA-256 in lower-case hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut digits, byte| {
        // Writing to a String can't fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// Writes a file beside its place and moves it there in one step.
fn place(folder: &Path, url: &str, bytes: &[u8]) -> Result<(), Failure> {
    let path = folder.join(url);
    let written = fs::create_dir_all(path.parent().unwrap_or(folder))
        .and_then(|()| whole::write(&path, bytes));
    written.map_err(|error| Failure::at(&path, &error))
}

/// Removes files named by content that are not in `current`; a publisher's other files stay.
fn remove_old(folder: &Path, below: &str, current: &BTreeSet<String>) -> Result<usize, Failure> {
    let path = folder.join(below);
    if !path.is_dir() {
        return Ok(0);
    }
    let at = |error| Failure::at(&path, &error);
    let mut removed = 0;
    for entry in fs::read_dir(&path).map_err(at)? {
        let name = entry.map_err(at)?.file_name().to_string_lossy().into_owned();
        let url = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        if is_named_by_content(&url) && !current.contains(&url) {
            fs::remove_file(path.join(name)).map_err(at)?;
            removed += 1;
        }
    }
    Ok(removed)
}

fn is_named_by_content(url: &str) -> bool {
    // What an interrupted run left beside its place goes with the file's next version.
    let finished = url.strip_suffix(whole::UNFINISHED).and_then(|url| url.strip_suffix('.'));
    let mut parts = finished.unwrap_or(url).split('.');
    let (stem, hash, extension) = (parts.next(), parts.next(), parts.next());
    let known = stem.is_some_and(|stem| {
        matches!(stem, "trades" | "trade-aliases" | "borders" | "campaign")
            || FOLDERS.iter().any(|folder| stem.starts_with(&format!("{folder}/")))
    });
    let hashed = hash
        .is_some_and(|hash| hash.len() == 12 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
    known && hashed && matches!(extension, Some("json" | "geojson")) && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_feed_s_own_files_are_ever_removed() {
        for (url, own) in [
            ("trades.0123456789ab.json", true),
            ("businesses/marl.0123456789ab.geojson", true),
            ("businesses/marl.0123456789ab.geojson.unfinished", true),
            ("shard-lists/6-33-21.0123456789ab.json", true),
            ("campaign.0123456789ab.json", true),
            ("schema/index.schema.json", false),
            ("index.json", false),
            ("trades.json", false),
            ("trades.0123456789ab.json.br", false),
            ("notes.0123456789ab.json", false),
        ] {
            assert_eq!(is_named_by_content(url), own, "{url}");
        }
    }
}
