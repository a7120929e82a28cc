//! The programs that Trunk leaves: the game and the whole app, which has styles of its own. Their
//! names get the hash of their content, so that browsers may keep them, and each page that says
//! nothing without its program preloads that.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

use super::page::{with_links, with_meta};
use crate::{
    layout,
    setup::Machine,
    step::{self, Stop},
};

/// What `index.html` and `boot.js` call the programs.
const GAME: &str = "packan-game";
const WHOLE: &str = "packan-web";
/// And what `index.html` and `boot.js` call the styles that only the whole app needs.
const PAGES: &str = "packan-pages";

/// The programs under their final names.
pub(super) struct Programs {
    game: String,
    whole: String,
    pages: String,
}

impl Programs {
    /// Makes the programs small, adds the static pages' own rules to the other pages'
    /// styles, and gives all of them final names.
    pub(super) fn finish(machine: &Machine, dist: &Path, rules: &str) -> Result<Self, Stop> {
        Ok(Self {
            game: renamed(machine, dist, GAME)?,
            whole: renamed(machine, dist, WHOLE)?,
            pages: renamed_styles(dist, rules)?,
        })
    }

    /// The page that tells `boot.js` the names.
    pub(super) fn named_in(&self, page: &str) -> Result<String, Stop> {
        let page = with_meta(page, GAME, &format!("{}.js", self.game))?;
        let page = with_meta(&page, WHOLE, &format!("{}.js", self.whole))?;
        with_meta(&page, PAGES, &format!("{}.css", self.pages))
    }

    /// The page of a route, with the styles that it has beside everybody's. One that says nothing
    /// `without_program` has that come as early as can be; in any other, what is to be read goes first.
    pub(super) fn linked_in(
        &self,
        page: &str,
        route: &str,
        without_program: Says,
    ) -> Result<String, Stop> {
        // As `boot.js` decides it.
        let (name, styles) = if matches!(route, "" | "swipe") {
            (&self.game, String::new())
        } else {
            (&self.whole, format!("<link rel=stylesheet href={}.css>", self.pages))
        };
        // The attributes are those of the requests to come: else the files are fetched twice.
        let program = match without_program {
            Says::All => String::new(),
            Says::Nothing => format!(
                "<link rel=modulepreload href={name}.js>\
                 <link rel=preload href={name}_bg.wasm as=fetch type=application/wasm crossorigin>"
            ),
        };
        with_links(page, &(styles + &program))
    }
}

/// What a page says before its program runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    /// What it is about.
    All,
    /// That something is to come.
    Nothing,
}

impl Says {
    /// What the static page with this text in it says.
    pub(super) fn of(html: &str) -> Self {
        if html.contains("aria-busy=\"true\"") { Self::Nothing } else { Self::All }
    }
}

fn renamed(machine: &Machine, dist: &Path, name: &str) -> Result<String, Stop> {
    let built = built_as(dist, name)?;
    let script = dist.join(format!("{built}.js"));
    let wasm = dist.join(format!("{built}_bg.wasm"));
    step::run(machine.command("node").args([
        &layout::web().join("assets/program.mjs"),
        &script,
        &wasm,
    ]))?;
    named_by_content(dist, name, &[(script, ".js"), (wasm, "_bg.wasm")])
}

fn renamed_styles(dist: &Path, rules: &str) -> Result<String, Stop> {
    let file = dist.join("pages.css");
    let styles =
        fs::read_to_string(&file).map_err(|problem| Stop::file("Reading", &file, &problem))?;
    fs::write(&file, format!("{styles}{rules}"))
        .map_err(|problem| Stop::file("Writing", &file, &problem))?;
    named_by_content(dist, PAGES, &[(file, ".css")])
}

/// Gives files that belong together, each with its ending, one name; that name.
fn named_by_content(dist: &Path, name: &str, files: &[(PathBuf, &str)]) -> Result<String, Stop> {
    let mut hasher = DefaultHasher::new();
    for (file, _) in files {
        fs::read(file).map_err(|problem| Stop::file("Reading", file, &problem))?.hash(&mut hasher);
    }
    let named = format!("{name}-{:016x}", hasher.finish());
    for (file, ending) in files {
        fs::rename(file, dist.join(format!("{named}{ending}")))
            .map_err(|problem| Stop::file("Renaming", file, &problem))?;
    }
    Ok(named)
}

/// What Trunk named the program; to one of them it gives a hash of its own.
fn built_as(dist: &Path, name: &str) -> Result<String, Stop> {
    fs::read_dir(dist)
        .map_err(|problem| Stop::file("Reading", dist, &problem))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .find_map(|file| {
            Some(file.strip_suffix(".js").filter(|stem| stem.starts_with(name))?.to_owned())
        })
        .ok_or_else(|| Stop::Failed(format!("Trunk left no script of {name}.")))
}
