//! What the head of a page says to search engines and to chats that show a preview.

use super::{Options, page::escaped, static_pages::StaticPage};

/// Name of the app.
const NAME: &str = "Pack an!";
/// The page for what is not there.
const NOWHERE: &str = "404";

/// A page's preview picture.
pub(super) struct Preview {
    /// Path in `dist/`.
    pub path: String,
    /// Its words.
    pub alt: String,
}

/// Tags for a page; those that need an absolute address only if the site's is known.
pub(super) fn tags(page: &StaticPage, preview: &Preview, options: &Options) -> String {
    let meta = |kind: &str, name: &str, content: &str| {
        format!("<meta {kind}=\"{name}\" content=\"{}\">", escaped(content))
    };
    let picture = address(options, &preview.path);
    let mut tags = vec![
        meta("property", "og:type", "website"),
        meta("property", "og:site_name", NAME),
        meta("property", "og:locale", "de_DE"),
        meta("property", "og:title", &page.title),
        meta("property", "og:description", &page.description),
        meta("property", "og:image", &picture),
        meta("property", "og:image:type", "image/jpeg"),
        meta("property", "og:image:width", "1200"),
        meta("property", "og:image:height", "630"),
        meta("property", "og:image:alt", &preview.alt),
        meta("name", "twitter:card", "summary_large_image"),
        meta("name", "twitter:title", &page.title),
        meta("name", "twitter:description", &page.description),
        meta("name", "twitter:image", &picture),
    ];
    if page.route() == NOWHERE || page.is_for_frames() {
        tags.push(meta("name", "robots", "noindex"));
    } else if options.site_url.is_some() {
        let here = address(options, page.route());
        tags.push(meta("property", "og:url", &here));
        tags.push(format!("<link rel=canonical href=\"{}\">", escaped(&here)));
    }
    tags.concat()
}

/// Absolute address of a path in `dist/`; from the server's root where the site's is not known.
pub(super) fn address(options: &Options, path: &str) -> String {
    let site = options.site_url.as_deref().unwrap_or_default();
    format!("{site}{}{path}", options.public_url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(path: &str) -> StaticPage {
        StaticPage {
            path: path.to_owned(),
            title: "Handwerk \"hier\"".to_owned(),
            description: "Schau & staune".to_owned(),
            html: String::new(),
        }
    }

    fn preview() -> Preview {
        Preview { path: "previews/packan.jpg".to_owned(), alt: NAME.to_owned() }
    }

    fn of_site() -> Options {
        Options {
            public_url: "/packan/".to_owned(),
            site_url: Some("https://packan.example".to_owned()),
            ..Options::default()
        }
    }

    #[test]
    fn addresses_are_absolute_where_the_site_is_known() {
        let tags = tags(&page("orte/marl/index"), &preview(), &of_site());
        assert!(tags.contains("href=\"https://packan.example/packan/orte/marl\""), "{tags}");
        assert!(tags.contains("content=\"https://packan.example/packan/previews/packan.jpg\""));
        assert!(tags.contains("Handwerk &quot;hier&quot;") && tags.contains("Schau &amp; staune"));
    }

    #[test]
    fn what_needs_an_absolute_address_is_left_out_where_it_is_not_known() {
        let tags = tags(&page("index"), &preview(), &Options::default());
        assert!(!tags.contains("canonical") && !tags.contains("og:url"), "{tags}");
        assert!(tags.contains("content=\"/previews/packan.jpg\""), "{tags}");
    }

    #[test]
    fn nobody_should_find_the_page_for_what_is_not_there() {
        let tags = tags(&page("404"), &preview(), &of_site());
        assert!(tags.contains("noindex") && !tags.contains("canonical"), "{tags}");
    }
}
