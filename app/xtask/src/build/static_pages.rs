//! The static pages: the app's own views, rendered natively by `packan-pages`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{Options, previews::Previews};
use crate::{
    framing::FRAMED,
    layout,
    setup::Machine,
    step::{self, Stop},
};

/// What `packan-pages` calls a page's file.
const ENDING: &str = "page";

/// The pages as they were rendered.
pub(super) struct StaticPages {
    /// Each page.
    pub pages: Vec<StaticPage>,
    /// Rules for what is special about single elements of the pages.
    pub styles: String,
    /// Their preview pictures.
    pub previews: Previews,
}

/// A page as it was rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StaticPage {
    /// Path of the page in `dist/`, with slashes and without `.html`: `swipe/index`.
    pub path: String,
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub description: String,
    /// What stands in `#app`.
    pub html: String,
}

impl StaticPage {
    /// The route that the page shows, without a leading slash: `swipe`.
    pub fn route(&self) -> &str {
        self.path.trim_end_matches("index").trim_end_matches('/')
    }

    /// Whether it stands in frames on other sites, and is nothing to be found by itself.
    pub fn is_for_frames(&self) -> bool {
        Path::new(self.route()).starts_with(FRAMED)
    }

    fn read(path: String, text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '\n').map(str::to_owned);
        let (title, description, html) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Self { path, title, description, html })
    }
}

/// Renders every page of the feed that comes with the app, and draws what links to them show.
pub(super) fn render(machine: &Machine, options: &Options) -> Result<StaticPages, Stop> {
    let out = layout::scratch().join("static-pages");
    if out.exists() {
        fs::remove_dir_all(&out).map_err(|problem| Stop::file("Removing", &out, &problem))?;
    }
    step::run(
        machine
            .command("cargo")
            .args(["run", "--quiet", "--package", "packan-web", "--bin", "packan-pages"])
            .args(["--no-default-features", "--features"])
            .arg(if options.muster { "ssr,muster" } else { "ssr" })
            .arg("--")
            .arg(layout::embedded_feed())
            .arg(options.public_url.trim_end_matches('/'))
            .arg(&out),
    )?;
    let mut pages = Vec::new();
    collect(&out, &out, &mut pages)?;
    pages.sort_by(|one, other| one.path.cmp(&other.path));
    let styles = read(&out.join("styles.css"))?;
    let previews = Previews::draw(machine, &out.join("previews.list"))?;
    Ok(StaticPages { pages, styles, previews })
}

fn collect(root: &Path, folder: &Path, pages: &mut Vec<StaticPage>) -> Result<(), Stop> {
    let failed = |problem| Stop::file("Reading", folder, &problem);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path: PathBuf = entry.map_err(failed)?.path();
        if path.is_dir() {
            collect(root, &path, pages)?;
        } else if path.extension().is_some_and(|ending| ending == ENDING) {
            let parts = path.strip_prefix(root).unwrap_or(&path).with_extension("");
            let parts: Vec<_> = parts.iter().map(|part| part.to_string_lossy()).collect();
            let broken = || Stop::Failed(format!("{} is not a page.", path.display()));
            pages.push(StaticPage::read(parts.join("/"), &read(&path)?).ok_or_else(broken)?);
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, Stop> {
    fs::read_to_string(path).map_err(|problem| Stop::file("Reading", path, &problem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_begins_with_its_title_and_its_description() {
        let page = StaticPage::read("orte/marl/index".to_owned(), "Marl\nEin Ort.\n<p>\n</p>");
        let page = page.unwrap();
        assert_eq!(page.route(), "orte/marl");
        assert_eq!((page.title.as_str(), page.html.as_str()), ("Marl", "<p>\n</p>"));
        assert_eq!(StaticPage::read("404".to_owned(), "nothing"), None);
    }

    #[test]
    fn the_start_page_has_the_shortest_route() {
        let route = |path: &str| StaticPage::read(path.to_owned(), "a\nb\nc").unwrap();
        assert_eq!(route("index").route(), "");
        assert_eq!(route("404").route(), "404");
    }
}
