//! What a journey that failed leaves for whoever has to understand it.

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
};

use xtask::layout;

use crate::{Broken, Outcome, Visit};

/// Adds to a failure what helps to understand it: where it was, a picture, the console's errors, and
/// in a file the last lines that browser and driver wrote, and all that the site was asked for.
pub(crate) fn with_evidence(broken: Broken, visit: &Visit) -> Broken {
    let mut report = vec![broken.0];
    report.extend(visit.place().ok().map(|place| format!("at {place}")));
    let errors = visit.console_errors(true).into_iter().flatten();
    report.extend(errors.map(|error| format!("console: {error}")));
    let picture = file("png").and_then(|path| visit.browser().picture(&path).map(|()| path));
    report.push(said("picture", picture));
    let asked = visit.site().seen().into_iter();
    let asked = asked.map(|it| format!("{} {}: {}", it.method, it.target, it.status));
    let lines = report.iter().cloned().chain(visit.browser().said()).chain(asked);
    let log = lines.collect::<Vec<_>>().join("\n");
    let written = file("log").and_then(|path| Ok(fs::write(&path, log).map(|()| path)?));
    report.push(said("browser's log", written));
    Broken(report.join("\n  "))
}

fn said(what: &str, file: Outcome<PathBuf>) -> String {
    match file {
        Ok(path) => format!("{what}: {}", path.display()),
        Err(problem) => format!("no {what}: {problem}"),
    }
}

/// A file of this journey's, with such an ending.
fn file(ending: &str) -> Outcome<PathBuf> {
    let folder = layout::scratch().join("failures");
    fs::create_dir_all(&folder)?;
    let thread = thread::current();
    let name = thread.name().unwrap_or("journey").replace("::", "-");
    Ok(folder.join(Path::new(&name).with_extension(ending)))
}
