//! The address bar, for the game: its two pages need no more of a router than this.

use leptos::{
    ev,
    prelude::{on_cleanup, window_event_listener},
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

/// The path that is shown.
pub fn path() -> String {
    let location = web_sys::window().map(|window| window.location());
    location.and_then(|location| location.pathname().ok()).unwrap_or_default()
}

/// A value of the query that is shown.
pub fn value(name: &str) -> Option<String> {
    let query = web_sys::window()?.location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&query).ok()?.get(name)
}

/// Shows an address, and the top of its page, without loading it.
pub fn push(address: &str) {
    let Some(window) = web_sys::window() else { return };
    if let Ok(history) = window.history() {
        // It fails only for another origin.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
    window.scroll_to_with_x_and_y(0.0, 0.0);
}

/// Calls `arrive` after a link of the app was followed or the browser went back or forth, for as
/// long as the nearest owner lives.
pub fn follow(base: String, arrive: impl Fn() + Copy + 'static) {
    let clicks = window_event_listener(ev::click, move |event| {
        if let Some(address) = address_in_app(&event, &base) {
            event.prevent_default();
            push(&address);
            arrive();
        }
    });
    let moves = window_event_listener(ev::popstate, move |_| arrive());
    on_cleanup(move || {
        clicks.remove();
        moves.remove();
    });
}

/// Where a click leads, if it is one that a router should follow.
fn address_in_app(event: &MouseEvent, base: &str) -> Option<String> {
    let modified = event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key();
    if modified || event.button() != 0 || event.default_prevented() {
        return None;
    }
    let clicked: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = clicked.closest("a[href]").ok()??.dyn_into().ok()?;
    let ours = link.origin() == web_sys::window()?.location().origin().ok()?
        && link.pathname().starts_with(base)
        // The way past the menu leads to a place on this page.
        && link.hash().is_empty();
    ours.then(|| link.pathname() + &link.search())
}
