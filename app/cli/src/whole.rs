//! Files that are there as a whole or not at all.

use std::{fs, io, path::Path};

/// Ending of a file that is still being written beside its place.
pub const UNFINISHED: &str = "unfinished";

/// Writes a file beside its place and moves it there in one step: who is interrupted keeps what
/// was there before.
///
/// Errors: those of the file system; then nothing is left beside it.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let unfinished = path.with_added_extension(UNFINISHED);
    let written = fs::write(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, path));
    if written.is_err() {
        drop(fs::remove_file(&unfinished));
    }
    written
}
