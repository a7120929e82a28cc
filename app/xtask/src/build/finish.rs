//! What Trunk does not do: the feed's address, the programs' names, and a page for every route.

use std::{fs, path::Path};

use packan_feed::{FeedError, read_index, read_trades};

use super::{Options, page::with_feed, programs::Programs, worker::with_worker};
use crate::{layout, setup::Machine, step::Stop};

/// Routes without a parameter; the start page is `index.html` itself.
const ROUTES: &[&str] = &[
    "swipe",
    "ergebnis",
    "antworten",
    "berufe",
    "karte",
    "region",
    "merkliste",
    "so-funktionierts",
    "fuer-betriebe",
    "fuer-schulen",
    "studienausstieg",
    "einstellungen",
    "impressum",
    "datenschutz",
    "barrierefreiheit",
];

/// Completes a folder that Trunk built, so that any static host can serve it.
pub(super) fn finish(machine: &Machine, dist: &Path, options: &Options) -> Result<(), Stop> {
    let index = dist.join("index.html");
    let page =
        fs::read_to_string(&index).map_err(|problem| Stop::file("Reading", &index, &problem))?;
    // The page's own address of the feed counts from the app's root, wherever that lies.
    let page = match &options.feed_url {
        Some(url) => with_feed(&page, url)?,
        None => page,
    };
    let programs = Programs::finish(machine, dist)?;
    let page = programs.named_in(&page)?;
    write(&index, &programs.preloaded_in(&page, "")?)?;
    // A firm's page is not among them: a region has thousands, and `404.html` opens them too.
    let muster = options.muster.then_some(&"muster");
    let routes = ROUTES.iter().chain(muster).map(|&route| route.to_owned());
    for route in routes.chain(routes_of_feed()?) {
        let folder = dist.join(&route);
        fs::create_dir_all(&folder).map_err(|problem| Stop::file("Making", &folder, &problem))?;
        write(&folder.join("index.html"), &programs.preloaded_in(&page, &route)?)?;
    }
    write(&dist.join("404.html"), &programs.preloaded_in(&page, "404")?)?;
    write(&dist.join("shell.html"), &without_content(&programs.preloaded_in(&page, "shell")?)?)?;
    with_worker(dist)
}

/// The page with nothing in place of what can be read before the app starts: the service worker
/// has one for all routes but the game's, and none of them should show another's words.
fn without_content(page: &str) -> Result<String, Stop> {
    let missing = || Stop::Failed("The page has no content to leave out.".to_owned());
    let (head, rest) = page.split_once("<main class=main id=inhalt>").ok_or_else(missing)?;
    let (_, rest) = rest.split_once("</main>").ok_or_else(missing)?;
    Ok(format!("{head}<main class=main id=inhalt></main>{rest}"))
}

/// Trades and towns of the feed that is delivered with the app, if there is one.
fn routes_of_feed() -> Result<Vec<String>, Stop> {
    let folder = layout::embedded_feed();
    if !folder.join("index.json").exists() {
        return Ok(Vec::new());
    }
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read(&path).map_err(|problem| Stop::file("Reading", &path, &problem))
    };
    let broken = |problem: FeedError| {
        Stop::Failed(format!("The feed in {} can't be read: {problem}.", folder.display()))
    };
    let index = read_index(&read("index.json")?).map_err(broken)?.value;
    let trades = read_trades(&read(&index.trades.url)?).map_err(broken)?.value;
    let trades = trades.iter().map(|trade| format!("berufe/{}", trade.id));
    let towns = index.region.towns.iter().map(|town| format!("orte/{}", town.id));
    Ok(trades.chain(towns).collect())
}

fn write(path: &Path, page: &str) -> Result<(), Stop> {
    fs::write(path, page).map_err(|problem| Stop::file("Writing", path, &problem))
}
