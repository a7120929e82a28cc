//! What Trunk does not do: the feed's address and a page for every route.

use std::{fs, path::Path};

use packan_feed::{FeedError, read_index, read_trades};

use super::Options;
use crate::{layout, step::Stop};

/// Routes without a parameter; the start page is `index.html` itself.
const ROUTES: &[&str] = &[
    "swipe",
    "ergebnis",
    "berufe",
    "karte",
    "region",
    "merkliste",
    "fuer-betriebe",
    "fuer-schulen",
    "studienausstieg",
    "einstellungen",
    "impressum",
    "datenschutz",
    "barrierefreiheit",
];

/// Completes a folder that Trunk built, so that any static host can serve it.
pub(super) fn finish(dist: &Path, options: &Options) -> Result<(), Stop> {
    let index = dist.join("index.html");
    let page =
        fs::read_to_string(&index).map_err(|problem| Stop::file("Reading", &index, &problem))?;
    // The page's own address of the feed counts from the app's root, wherever that lies.
    let page = match &options.feed_url {
        Some(url) => with_feed(&page, url)?,
        None => page,
    };
    write(&index, &page)?;
    // A firm's page is not among them: a region has thousands, and `404.html` opens them too.
    for route in ROUTES.iter().map(|&route| route.to_owned()).chain(routes_of_feed()?) {
        let folder = dist.join(route);
        fs::create_dir_all(&folder).map_err(|problem| Stop::file("Making", &folder, &problem))?;
        write(&folder.join("index.html"), &page)?;
    }
    write(&dist.join("404.html"), &page)
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

/// The page with another address in `<meta name="packan-feed">`.
pub fn with_feed(page: &str, url: &str) -> Result<String, Stop> {
    let missing =
        || Stop::Failed("The page has no `<meta name=\"packan-feed\" content=…>`.".to_owned());
    let name = page
        .find("name=\"packan-feed\"")
        .or_else(|| page.find("name=packan-feed"))
        .ok_or_else(missing)?;
    let start = page[..name].rfind('<').ok_or_else(missing)?;
    let end = name + page[name..].find('>').ok_or_else(missing)?;
    let tag = format!("<meta name=\"packan-feed\" content=\"{}\"", url.replace('&', "&amp;"));
    Ok(format!("{}{tag}{}", &page[..start], &page[end..]))
}

fn write(path: &Path, page: &str) -> Result<(), Stop> {
    fs::write(path, page).map_err(|problem| Stop::file("Writing", path, &problem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_replaces_whatever_stood_there() {
        for page in [
            "<head><meta name=\"packan-feed\" content=\"/feed/index.json\"><title>",
            "<head><meta name=packan-feed content=/feed/index.json><title>",
            "<head><meta content=\"/feed/index.json\" name=\"packan-feed\"><title>",
        ] {
            assert_eq!(
                with_feed(page, "https://feed.example/index.json?a&b").unwrap(),
                "<head><meta name=\"packan-feed\" content=\"https://feed.example/index.json?a&amp;b\"><title>"
            );
        }
    }

    #[test]
    fn a_page_without_the_address_is_an_error() {
        assert!(with_feed("<head></head>", "https://feed.example/").is_err());
    }
}
