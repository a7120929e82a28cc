//! What search engines ask for first: `robots.txt`, and the sitemap it names.

use super::{Options, head::address, page::escaped, static_pages::StaticPage};

/// Pages that stand for addresses which are not theirs.
const STAND_INS: &[&str] = &["404", "betriebe", "muster"];

/// `robots.txt`: everything may be read.
pub(super) fn robots(options: &Options) -> String {
    let rules = "User-agent: *\nAllow: /\n";
    match options.site_url {
        Some(_) => format!("{rules}\nSitemap: {}\n", address(options, "sitemap.xml")),
        None => rules.to_owned(),
    }
}

/// `sitemap.xml`: every page; `None` where the site's address is not known, because a sitemap has
/// absolute addresses only.
pub(super) fn sitemap(pages: &[StaticPage], options: &Options) -> Option<String> {
    options.site_url.as_ref()?;
    let listed = pages.iter().filter(|page| !page.is_for_frames()).map(StaticPage::route);
    let listed = listed.filter(|route| !STAND_INS.contains(route));
    let entry = |route| format!("<url><loc>{}</loc></url>\n", escaped(&address(options, route)));
    let entries = listed.map(entry).collect::<Vec<_>>().concat();
    Some(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(path: &str) -> StaticPage {
        let text = String::new;
        StaticPage { path: path.to_owned(), title: text(), description: text(), html: text() }
    }

    #[test]
    fn the_sitemap_lists_what_is_worth_finding() {
        let options =
            Options { site_url: Some("https://packan.example".to_owned()), ..Options::default() };
        let pages = [page("index"), page("404"), page("orte/marl/index")];
        let sitemap = sitemap(&pages, &options).unwrap();
        assert!(sitemap.contains("<loc>https://packan.example/</loc>"), "{sitemap}");
        assert!(sitemap.contains("<loc>https://packan.example/orte/marl</loc>"), "{sitemap}");
        assert!(!sitemap.contains("404"), "{sitemap}");
        assert!(robots(&options).contains("https://packan.example/sitemap.xml"));
    }

    #[test]
    fn without_the_sites_address_there_is_no_sitemap() {
        assert_eq!(sitemap(&[page("index")], &Options::default()), None);
        assert!(!robots(&Options::default()).contains("Sitemap"));
    }
}
