//! Work that nobody waits for.

use std::time::Duration;

use leptos::prelude::set_timeout;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::IdleDeadline;

/// Milliseconds that have to be left before the next frame is due: what we do takes about as long
/// on a slow phone.
const ROOM: f64 = 10.0;
/// Where the browser does not say when it is idle, it will be so after this.
const PAUSE: Duration = Duration::from_millis(120);

/// Does `work` once the browser has nothing else to do and no frame is due.
pub fn when_idle(work: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let can_tell = js_sys::Reflect::has(&window, &"requestIdleCallback".into()).unwrap_or(false);
    if !can_tell {
        set_timeout(work, PAUSE);
        return;
    }
    let callback = Closure::once_into_js(move |deadline: JsValue| {
        let room = deadline.unchecked_into::<IdleDeadline>().time_remaining();
        if room < ROOM {
            when_idle(work);
        } else {
            work();
        }
    });
    // It is a function, and called once.
    let _ = window.request_idle_callback(callback.unchecked_ref());
}
