//! Changes to a page that Trunk wrote: its tags are minified, so attributes come in any order.

use crate::step::Stop;

/// The page with another address in `<meta name="packan-feed">`.
pub fn with_feed(page: &str, url: &str) -> Result<String, Stop> {
    with_meta(page, "packan-feed", url)
}

/// The page that holds itself to a policy, from before anything is loaded.
pub(super) fn with_policy(page: &str, policy: &str) -> Result<String, Stop> {
    let (before, rest) = page
        .split_once("<base")
        .ok_or_else(|| Stop::Failed("The page has no `<base>`.".to_owned()))?;
    let meta = format!("<meta http-equiv=Content-Security-Policy content=\"{policy}\">");
    Ok(format!("{before}{meta}<base{rest}"))
}

/// The page with other content in one of its `<meta>` tags.
pub(super) fn with_meta(page: &str, name: &str, content: &str) -> Result<String, Stop> {
    let missing = || Stop::Failed(format!("The page has no `<meta name=\"{name}\" content=…>`."));
    let at = [format!("name=\"{name}\""), format!("name={name}")]
        .iter()
        .find_map(|attribute| page.find(attribute.as_str()))
        .ok_or_else(missing)?;
    let start = page[..at].rfind('<').ok_or_else(missing)?;
    let end = at + page[at..].find('>').ok_or_else(missing)?;
    let tag = format!("<meta name=\"{name}\" content=\"{}\"", escaped(content));
    Ok(format!("{}{tag}{}", &page[..start], &page[end..]))
}

/// A text as it stands in an attribute or an element.
pub(super) fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;")
}

/// The page under another title.
pub(super) fn with_title(page: &str, title: &str) -> Result<String, Stop> {
    between(page, "<title>", &escaped(title), "</title>")
}

/// The page with markup in the empty element that the app is put into.
pub(super) fn with_app(page: &str, html: &str) -> Result<String, Stop> {
    let quoted = page.contains("<div id=\"app\">");
    let start = if quoted { "<div id=\"app\">" } else { "<div id=app>" };
    between(page, start, html, "</div>")
}

/// The page with other content between the first `start` and the `end` after it.
fn between(page: &str, start: &str, content: &str, end: &str) -> Result<String, Stop> {
    let split = || {
        let (before, rest) = page.split_once(start)?;
        Some((before, rest.split_once(end)?.1))
    };
    let missing = || Stop::Failed(format!("The page has no `{start}…{end}`."));
    let (before, after) = split().ok_or_else(missing)?;
    Ok(format!("{before}{start}{content}{end}{after}"))
}

/// The page with more at the end of its head.
pub(super) fn with_links(page: &str, links: &str) -> Result<String, Stop> {
    let (head, rest) = page
        .split_once("</head>")
        .ok_or_else(|| Stop::Failed("The page has no `</head>`.".to_owned()))?;
    Ok(format!("{head}{links}</head>{rest}"))
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

    #[test]
    fn a_page_is_filled() {
        let page = "<title>x</title><div id=app></div><div class=panic></div>";
        let page = with_title(page, "A & B").and_then(|page| with_app(&page, "<p>c</p>")).unwrap();
        assert_eq!(
            page,
            "<title>A &amp; B</title><div id=app><p>c</p></div><div class=panic></div>"
        );
        assert!(with_app("<title></title>", "").is_err());
    }

    #[test]
    fn a_policy_comes_before_everything_that_it_rules() {
        let page = with_policy("<meta charset=utf-8><base href=/><script src=a>", "default-src x");
        assert_eq!(
            page.unwrap(),
            "<meta charset=utf-8><meta http-equiv=Content-Security-Policy \
             content=\"default-src x\"><base href=/><script src=a>"
        );
    }

    #[test]
    fn links_come_last_in_the_head() {
        let page = with_links("<head><title></title></head><body>", "<link>").unwrap();
        assert_eq!(page, "<head><title></title><link></head><body>");
    }
}
