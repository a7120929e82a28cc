//! What Trunk does not do: the feed's address, the programs' names, and a page for every address.

use std::{fs, path::Path};

use super::{
    Options, crawlers, elsewhere, head, headers, licences,
    page::{with_app, with_feed, with_links, with_meta, with_policy, with_title},
    previews::Previews,
    programs::{Programs, Says},
    static_pages::{StaticPage, StaticPages},
    worker::with_worker,
};
use crate::{protection, setup::Machine, step::Stop};

/// What the page has until the app shows itself that the service worker answers all routes but the
/// game's with: none of them should show another's words.
const SHELL: &str =
    r#"<div class="app" data-page="text"><main class="main" id="inhalt"></main></div>"#;

/// Completes a folder that Trunk built, so that any static host can serve it.
pub(super) fn finish(
    machine: &Machine,
    dist: &Path,
    options: &Options,
    StaticPages { pages, styles, previews }: &StaticPages,
) -> Result<(), Stop> {
    let index = dist.join("index.html");
    let template =
        fs::read_to_string(&index).map_err(|problem| Stop::file("Reading", &index, &problem))?;
    // The page's own address of the feed counts from the app's root, wherever that lies.
    let template = match &options.feed_url {
        Some(url) => with_feed(&template, url)?,
        None => template,
    };
    let elsewhere = elsewhere::of(dist, options)?;
    let template = with_policy(&template, &protection::policy_in_page(&elsewhere))?;
    let programs = Programs::finish(machine, dist, styles)?;
    let template = programs.named_in(&template)?;
    let previews = previews.place(dist)?;
    for page in pages {
        let path = dist.join(format!("{}.html", page.path));
        write(&path, &completed(page, &template, &programs, &previews, options)?)?;
    }
    write(&dist.join("lizenzen.txt"), &licences::licences(machine)?)?;
    write(&dist.join("robots.txt"), &crawlers::robots(options))?;
    if let Some(sitemap) = crawlers::sitemap(pages, options) {
        write(&dist.join("sitemap.xml"), &sitemap)?;
    }
    let shell = with_app(&programs.linked_in(&template, "shell", Says::Nothing)?, SHELL)?;
    write(&dist.join("shell.html"), &shell)?;
    with_worker(dist)?;
    write(&dist.join("_headers"), &headers::headers(dist, options, &elsewhere)?)
}

/// A page as it is served.
fn completed(
    page: &StaticPage,
    template: &str,
    programs: &Programs,
    previews: &Previews,
    options: &Options,
) -> Result<String, Stop> {
    let html = with_title(template, &page.title)?;
    let html = with_meta(&html, "description", &page.description)?;
    let html = with_links(&html, &head::tags(page, &previews.of(page), options))?;
    with_app(&programs.linked_in(&html, page.route(), Says::of(&page.html))?, &page.html)
}

fn write(path: &Path, text: &str) -> Result<(), Stop> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|problem| Stop::file("Making", folder, &problem))?;
    fs::write(path, text).map_err(|problem| Stop::file("Writing", path, &problem))
}
