//! A page of the build, read without a browser.

use std::{
    fs,
    path::{Path, PathBuf},
};

use packan_tests::Outcome;

use crate::folder::files;

/// Elements whose text nobody reads.
const UNREAD: &[&str] = &["script", "style", "template", "svg", "head"];

/// An HTML file of a build.
pub struct Page {
    /// Path in the build.
    pub path: PathBuf,
    /// What is in it.
    pub html: String,
}

impl Page {
    /// Every page of a build.
    pub fn all(dist: &Path) -> Outcome<Vec<Self>> {
        let is_page = |path: &PathBuf| {
            path.extension().is_some_and(|ending| ending == "html")
                // No address leads there; the service worker has it for all of them.
                && !path.ends_with("shell.html")
        };
        let pages = files(dist)?.into_iter().filter(is_page);
        pages.map(|path| Ok(Self { html: fs::read_to_string(dist.join(&path))?, path })).collect()
    }

    /// The title.
    pub fn title(&self) -> Option<String> {
        let (_, rest) = self.html.split_once("<title>")?;
        Some(unescaped(rest.split_once("</title>")?.0))
    }

    /// Content of a `meta` by its name or property.
    pub fn meta(&self, name: &str) -> Option<String> {
        let wanted = |tag: &&str| {
            ["name", "property"].iter().any(|key| attribute(tag, key).as_deref() == Some(name))
        };
        attribute(self.tags("meta").find(wanted)?, "content")
    }

    /// Address of a `link` by its relation.
    pub fn link(&self, relation: &str) -> Option<String> {
        let wanted = |tag: &&str| attribute(tag, "rel").as_deref() == Some(relation);
        attribute(self.tags("link").find(wanted)?, "href")
    }

    /// What somebody can read in `main` who has no JavaScript.
    pub fn words(&self) -> String {
        let main = self.html.split_once("<main").map_or("", |(_, main)| main);
        let main = main.split_once("</main>").map_or(main, |(main, _)| main);
        let mut text = String::new();
        let mut unread: Option<&str> = None;
        for part in main.split('<').skip(1) {
            let (tag, words) = part.split_once('>').unwrap_or((part, ""));
            let name = tag.split_whitespace().next().unwrap_or_default();
            match unread {
                Some(outer) if name.strip_prefix('/') == Some(outer) => unread = None,
                None if UNREAD.contains(&name) => unread = Some(name),
                _ => {}
            }
            if unread.is_none() {
                text.push_str(&unescaped(words));
                text.push(' ');
            }
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn tags<'page>(&'page self, name: &'page str) -> impl Iterator<Item = &'page str> {
        let start = move |part: &&str| part.starts_with(name);
        let tags = self.html.split('<').filter(start);
        tags.filter_map(|part| part.split_once('>').map(|(tag, _)| tag))
    }
}

/// Value of an attribute, with or without quotes.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}="))?;
    let value = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"')?.0,
        None => rest.split_whitespace().next()?,
    };
    Some(unescaped(value))
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&amp;", "&")
}
