//! Every address is a page of its own, before any program runs.

use std::{collections::BTreeSet, fs, path::Path};

use packan_tests::{Broken, Outcome, ensure, trades};
use xtask::{framing::FRAMED, layout};

use crate::page::Page;

/// Letters that a page has to offer who has no JavaScript.
const LEAST_WORDS: usize = 400;
/// A preview picture may weigh so much: some chats load no more.
const HEAVIEST: usize = 250_000;
/// And has this size.
const SIZE: (u16, u16) = (1200, 630);

/// Where the build for a sub-path says that it lies.
const SITE: &str = layout::SUB_PATH_SITE;

fn builds() -> [std::path::PathBuf; 2] {
    [layout::dist(), layout::dist_under_sub_path()]
}

#[test]
fn every_route_has_a_page() -> Outcome {
    for dist in builds() {
        for page in packan_tests::pages()? {
            let route = page.path.split('?').next().unwrap_or_default().trim_matches('/');
            // Firms are too many; one page stands for all of them.
            let route = if route.starts_with("betriebe/") { "betriebe" } else { route };
            let file = dist.join(route).join("index.html");
            ensure(file.is_file(), format!("{} is not there", file.display()))?;
        }
        for trade in trades()? {
            let file = dist.join("berufe").join(&trade).join("index.html");
            ensure(file.is_file(), format!("{} is not there", file.display()))?;
        }
        ensure(dist.join("404.html").is_file(), "there is no 404.html")?;
    }
    Ok(())
}

#[test]
fn no_two_pages_are_called_the_same() -> Outcome {
    for dist in builds() {
        let (mut titles, mut descriptions) = (BTreeSet::new(), BTreeSet::new());
        for page in Page::all(&dist)? {
            let name = page.path.display();
            let title = said(page.title(), &page, "title")?;
            let description = said(page.meta("description"), &page, "description")?;
            ensure(page.meta("og:title").as_ref() == Some(&title), format!("{name}: og:title"))?;
            ensure(
                page.meta("og:description").as_ref() == Some(&description),
                format!("{name}: og:description"),
            )?;
            ensure(titles.insert(title), format!("{name} is called like another page"))?;
            ensure(descriptions.insert(description), format!("{name} is described like another"))?;
        }
    }
    Ok(())
}

#[test]
fn every_page_can_be_read_without_javascript() -> Outcome {
    for page in Page::all(&layout::dist())? {
        let (name, words) = (page.path.display(), page.words());
        let count = words.chars().count();
        ensure(count >= LEAST_WORDS, format!("{name} has {count} letters: {words}"))?;
        ensure(
            page.html.contains("<html lang=de"),
            format!("{name} does not say that it is German"),
        )?;
        ensure(page.html.matches("<h1").count() == 1, format!("{name} has not one headline"))?;
    }
    Ok(())
}

#[test]
fn every_page_has_a_preview_picture() -> Outcome {
    for (dist, root) in [
        (layout::dist(), "/".to_owned()),
        (layout::dist_under_sub_path(), format!("{SITE}{}", layout::SUB_PATH)),
    ] {
        for page in Page::all(&dist)? {
            let address = said(page.meta("og:image"), &page, "og:image")?;
            let path = address.strip_prefix(&root).ok_or_else(|| {
                Broken(format!("{}: {address} is not under {root}", page.path.display()))
            })?;
            is_a_preview(&dist.join(path))?;
            ensure(page.meta("twitter:card").is_some(), "no twitter:card")?;
        }
    }
    Ok(())
}

#[test]
fn trades_and_towns_have_pictures_of_their_own() -> Outcome {
    let mut seen = BTreeSet::new();
    for page in Page::all(&layout::dist())? {
        let named = page.path.starts_with("berufe") && page.path.components().count() == 3;
        let own = page.path.starts_with("orte") || named;
        let address = said(page.meta("og:image"), &page, "og:image")?;
        ensure(
            !own || seen.insert(address),
            format!("{} has another page's picture", page.path.display()),
        )?;
    }
    ensure(seen.len() > 100, format!("only {} pictures", seen.len()))
}

#[test]
fn a_page_names_its_own_address() -> Outcome {
    for page in Page::all(&layout::dist_under_sub_path())? {
        let canonical = page.link("canonical");
        // What stands for other addresses or in frames is nothing to be found by itself.
        if page.path == Path::new("404.html") || page.path.starts_with(FRAMED) {
            let name = page.path.display();
            ensure(canonical.is_none(), format!("{name} names an address"))?;
            let hidden = page.meta("robots").is_some_and(|it| it.contains("noindex"));
            ensure(hidden, format!("{name} is found"))?;
            continue;
        }
        let route = page.path.parent().unwrap_or(Path::new("")).display();
        let wanted = format!("{SITE}{}{route}", layout::SUB_PATH);
        ensure(canonical.as_ref() == Some(&wanted), format!("{wanted} names {canonical:?}"))?;
        ensure(page.meta("og:url") == canonical, format!("{wanted}: og:url"))?;
    }
    Ok(())
}

#[test]
fn the_sitemap_lists_every_page() -> Outcome {
    let dist = layout::dist_under_sub_path();
    let sitemap = fs::read_to_string(dist.join("sitemap.xml"))?;
    for page in Page::all(&dist)? {
        let Some(address) = page.link("canonical") else { continue };
        let stand_in = page.path.starts_with("betriebe");
        let listed = sitemap.contains(&format!("<loc>{address}</loc>"));
        ensure(listed != stand_in, format!("{address} is listed: {listed}"))?;
    }
    let robots = fs::read_to_string(dist.join("robots.txt"))?;
    ensure(robots.contains(&format!("{SITE}{}sitemap.xml", layout::SUB_PATH)), robots)?;
    // Without the site's address there can be none.
    ensure(!layout::dist().join("sitemap.xml").exists(), "a sitemap without addresses")
}

#[test]
fn no_page_has_styles_or_scripts_in_its_markup() -> Outcome {
    for page in Page::all(&layout::dist())? {
        let name = page.path.display();
        ensure(!page.html.contains(" style="), format!("{name} has a style in its markup"))?;
        let scripts = page.html.matches("<script").count();
        let from_files = page.html.matches("<script src=").count();
        ensure(scripts == from_files, format!("{name} has a script in its markup"))?;
    }
    Ok(())
}

fn said(text: Option<String>, page: &Page, what: &str) -> Outcome<String> {
    let text = text.filter(|text| !text.is_empty());
    text.ok_or_else(|| Broken(format!("{} has no {what}", page.path.display())))
}

/// Checks size and weight of a JPEG.
fn is_a_preview(path: &Path) -> Outcome {
    let bytes =
        fs::read(path).map_err(|problem| Broken(format!("{}: {problem}", path.display())))?;
    let size = size_of_jpeg(&bytes);
    ensure(size == Some(SIZE), format!("{} has the size {size:?}", path.display()))?;
    ensure(bytes.len() <= HEAVIEST, format!("{} weighs {}", path.display(), bytes.len()))
}

/// Width and height, from the header of the frame.
fn size_of_jpeg(bytes: &[u8]) -> Option<(u16, u16)> {
    let mut at = 2;
    loop {
        let marker = *bytes.get(at + 1)?;
        let number = |at: usize| Some(u16::from_be_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]));
        if matches!(marker, 0xc0..=0xc2) {
            return Some((number(at + 7)?, number(at + 5)?));
        }
        at += 2 + usize::from(number(at + 2)?);
    }
}
