//! Journeys that are not made in a browser, with the reason: nobody should take them for made.

use std::{
    fs::{self, OpenOptions},
    io::Write,
    thread,
};

use xtask::{layout, test};

use crate::{Engine, Outcome};

/// Says so beside what the tests print, and notes it for the count at the end.
pub(crate) fn note(engine: Engine, reason: &str) -> Outcome {
    let thread = thread::current();
    let line = format!("{engine:?}: {}: {reason}\n", thread.name().unwrap_or("a journey"));
    // The test's own output is shown only if it fails.
    std::io::stderr().write_all(format!("left out in {line}").as_bytes())?;
    fs::create_dir_all(layout::scratch())?;
    let mut notes = OpenOptions::new().create(true).append(true).open(test::left_out())?;
    Ok(notes.write_all(line.as_bytes())?)
}
