//! Coming back: an installed app may lie in the background for days.

use js_sys::Date;
use leptos::{ev, prelude::*};
use web_sys::VisibilityState;

/// Milliseconds after which what was fetched is asked for anew.
const OLD: f64 = 3_600_000.0;

/// Calls `renew` when the app comes to the front after an hour or more, for as long as the nearest
/// owner lives.
pub fn after_an_hour(renew: impl Fn() + 'static) {
    if cfg!(not(target_arch = "wasm32")) {
        return;
    }
    let last = StoredValue::new(Date::now());
    let shown = window_event_listener(ev::visibilitychange, move |_| {
        let visible = web_sys::window()
            .and_then(|window| window.document())
            .is_some_and(|document| document.visibility_state() == VisibilityState::Visible);
        if visible && Date::now() - last.get_value() >= OLD {
            last.set_value(Date::now());
            renew();
        }
    });
    on_cleanup(move || shown.remove());
}
