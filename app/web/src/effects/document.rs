//! The document around the app: its address, its root element, focus.

use packan_domain::{
    language::Language,
    preferences::{Motion, Theme},
};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

/// The element that the static page is in, and then the app.
const HOST: &str = "app";

/// Address of the feed that the page names, absolute.
pub fn feed_address() -> String {
    let named = document().and_then(|document| {
        document.query_selector("meta[name='packan-feed']").ok()??.get_attribute("content")
    });
    resolve(named.as_deref().unwrap_or("feed/index.json"))
}

/// Absolute address of something that lies beside the app. A leading slash means the app's own
/// root, which under a sub-path is not the server's.
pub fn resolve(address: &str) -> String {
    let base = document().and_then(|document| document.base_uri().ok().flatten());
    let relative =
        if address.starts_with("//") { address } else { address.trim_start_matches('/') };
    base.and_then(|base| web_sys::Url::new_with_base(relative, &base).ok())
        .map_or_else(|| relative.to_owned(), |url| url.href())
}

/// True where views are rendered natively, into a page for whoever comes: nothing is known of its
/// reader, and nothing in it works yet.
pub const fn is_static() -> bool {
    cfg!(not(target_arch = "wasm32"))
}

/// Path under which the app lies, without a trailing slash: empty at a server's root.
pub fn base_path() -> String {
    #[cfg(feature = "ssr")]
    if let Some(base) = crate::static_pages::base_path() {
        return base;
    }
    document()
        .and_then(|document| document.base_uri().ok().flatten())
        .and_then(|base| web_sys::Url::new(&base).ok())
        .map(|url| url.pathname().trim_end_matches('/').to_owned())
        .unwrap_or_default()
}

/// The language the device prefers, if the app speaks it.
pub fn device_language() -> Option<Language> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    Language::from_tag(&web_sys::window()?.navigator().language()?)
}

/// Shows what the person prefers on the document element.
pub fn show_preferences(language: Language, theme: Theme, motion: Motion) {
    let Some(root) = root() else { return };
    // These attributes are ours; setting them does not fail on an element that exists.
    let _ = root.set_attribute("lang", language.tag());
    set_or_remove(&root, "data-theme", (theme != Theme::System).then(|| theme.key()));
    set_or_remove(&root, "data-motion", (motion != Motion::System).then(|| motion.key()));
}

/// Names the document.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Says on the document element where the feed came from and that the app can be used.
pub fn mark_ready(feed: &str) {
    let Some(root) = root() else { return };
    let _ = root.set_attribute("data-feed", feed);
    let _ = root.set_attribute("data-ready", "");
}

/// Shows the static notice of the page, because the app can't go on.
pub fn mark_failed() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-failed", "start");
    }
}

/// Moves focus to an element, without scrolling to it.
pub fn focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Moves focus to the page's headline, because what had it goes away.
pub fn focus_heading() {
    let heading = document().and_then(|document| document.query_selector("main h1").ok().flatten());
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        focus(&heading);
    }
}

/// Shows the top of the page, because another one is shown at the same address.
pub fn scroll_up() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Pixels by which one element in `page` lies over the lower edge of another, whatever moves them
/// just now.
pub fn covered(page: &HtmlElement, below: &str, above: &str) -> f64 {
    let of = |css: &str| {
        let found = page.query_selector(css).ok().flatten()?;
        let element: HtmlElement = found.dyn_into().ok()?;
        let (left, top) = (element.offset_left(), element.offset_top());
        Some((left, top, left + element.offset_width(), top + element.offset_height()))
    };
    let Some((below, above)) = of(below).zip(of(above)) else { return 0.0 };
    let beside = above.0 >= below.2 || below.0 >= above.2;
    if beside { 0.0 } else { f64::from((below.3 - above.1).max(0)) }
}

/// Scrolls `list` so that an element in it can be seen, and moves focus to a part of that if asked.
pub fn reveal(list: &HtmlElement, css: &str, focus: Option<&str>) {
    let Some(element) = list.query_selector(css).ok().flatten() else { return };
    if let Ok(element) = element.clone().dyn_into::<HtmlElement>() {
        list.set_scroll_top(element.offset_top() - list.client_height() / 4);
    }
    let part = focus.and_then(|css| element.query_selector(css).ok().flatten());
    if let Some(part) = part.and_then(|part| part.dyn_into::<HtmlElement>().ok()) {
        self::focus(&part);
    }
}

/// An element for the app to be built in, which nobody sees before [`put_in_place`].
pub fn host() -> Option<HtmlElement> {
    let host = document()?.create_element("div").ok()?;
    host.set_id(HOST);
    host.dyn_into().ok()
}

/// Puts the app where the static page stands. False if there is no place for it.
pub fn put_in_place(host: &HtmlElement) -> bool {
    let page = document().and_then(|document| document.get_element_by_id(HOST));
    page.is_some_and(|page| page.replace_with_with_node_1(host).is_ok())
}

/// True if the person or the device wants little movement.
pub fn prefers_little_motion() -> bool {
    let Some(root) = root() else { return true };
    let device = web_sys::window()
        .and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    root.has_attribute("data-motion") || device.is_some_and(|query| query.matches())
}

/// Width and height of what can be seen, in pixels.
pub fn screen() -> (f64, f64) {
    let window = web_sys::window();
    let size = |length: Option<Result<wasm_bindgen::JsValue, _>>| length?.ok()?.as_f64();
    let width = size(window.as_ref().map(web_sys::Window::inner_width));
    let height = size(window.as_ref().map(web_sys::Window::inner_height));
    (width.unwrap_or_default(), height.unwrap_or_default())
}

/// True the first time that this document is asked about `what`.
pub fn is_first(what: &str) -> bool {
    let name = format!("data-{what}");
    root().is_some_and(|root| {
        let first = !root.has_attribute(&name);
        set_or_remove(&root, &name, Some(""));
        first
    })
}

/// Makes the document forget that it was asked about `what`.
pub fn forget(what: &str) {
    if let Some(root) = root() {
        set_or_remove(&root, &format!("data-{what}"), None);
    }
}

/// Whether the document element has an attribute.
pub fn has_mark(name: &str) -> bool {
    root().is_some_and(|root| root.has_attribute(name))
}

/// Sets an attribute that has a value, and removes one that has none.
pub fn set_or_remove(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

fn root() -> Option<Element> {
    document()?.document_element()
}

fn document() -> Option<Document> {
    if cfg!(target_arch = "wasm32") { web_sys::window()?.document() } else { None }
}
