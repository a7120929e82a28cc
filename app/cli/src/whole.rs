//! Files that are there as a whole or not at all.

use std::{
    fs::{self, File},
    io::{self, BufWriter},
    path::Path,
};

/// Ending of a file that is still being written beside its place.
pub const UNFINISHED: &str = "unfinished";

/// Writes a file beside its place and moves it there in one step: who is interrupted keeps what
/// was there before.
///
/// Errors: those of the file system; then nothing is left beside it.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    finish(path, |unfinished| fs::write(unfinished, bytes))
}

/// Writes a file so, bit by bit.
///
/// Errors: those of `write` and of the file system; then nothing is left beside it.
pub fn write_with(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> io::Result<()> {
    finish(path, |unfinished| {
        let mut file = BufWriter::new(File::create(unfinished)?);
        write(&mut file)?;
        file.into_inner().map(drop).map_err(io::IntoInnerError::into_error)
    })
}

fn finish(path: &Path, write: impl FnOnce(&Path) -> io::Result<()>) -> io::Result<()> {
    let unfinished = path.with_added_extension(UNFINISHED);
    let written = write(&unfinished).and_then(|()| fs::rename(&unfinished, path));
    if written.is_err() {
        drop(fs::remove_file(&unfinished));
    }
    written
}
