//! The pictures that chats show beside a link: drawn by `packan-previews`, and kept, because most of
//! them stay the same from build to build.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{head::Preview, static_pages::StaticPage};
use crate::{
    layout,
    setup::Machine,
    step::{self, Stop},
};

/// Folder of the pictures in `dist/`.
const FOLDER: &str = "previews";
/// The picture of pages that have none of their own.
const GENERAL: &str = "packan";

/// The drawn pictures.
pub(super) struct Previews {
    folder: PathBuf,
}

impl Previews {
    /// Draws what a list asks for into a folder of its own beside the list.
    pub(super) fn draw(machine: &Machine, list: &Path) -> Result<Self, Stop> {
        let folder = list.with_file_name(FOLDER);
        step::run(
            machine
                .command("cargo")
                .args(["run", "--quiet", "--package", "packan-previews", "--"])
                .arg(list)
                .arg(layout::web().join("generated"))
                .arg(layout::root().join("style"))
                .arg(layout::scratch().join("previews"))
                .arg(&folder),
        )?;
        Ok(Self { folder })
    }

    /// Puts the pictures into `dist`.
    pub(super) fn place(&self, dist: &Path) -> Result<Self, Stop> {
        let folder = dist.join(FOLDER);
        fs::rename(&self.folder, &folder)
            .map_err(|problem| Stop::file("Moving the previews to", &folder, &problem))?;
        Ok(Self { folder })
    }

    /// The picture of a page: its own, or the one for all.
    pub(super) fn of(&self, page: &StaticPage) -> Preview {
        let own = page.route();
        let has_own = self.folder.join(format!("{own}.jpg")).is_file();
        let name = if has_own { own } else { GENERAL };
        Preview { path: format!("{FOLDER}/{name}.jpg"), alt: page.title.clone() }
    }
}
