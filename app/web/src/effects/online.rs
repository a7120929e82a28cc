//! Whether the device has a network, as far as it knows.

use leptos::{ev, prelude::*};

/// Follows it for as long as the nearest owner lives; true where nobody knows.
pub fn online() -> Signal<bool> {
    let online = RwSignal::new(read());
    Effect::new(move || {
        let came = window_event_listener(ev::online, move |_| online.set(true));
        let went = window_event_listener(ev::offline, move |_| online.set(false));
        on_cleanup(move || {
            came.remove();
            went.remove();
        });
    });
    online.into()
}

fn read() -> bool {
    if cfg!(not(target_arch = "wasm32")) {
        return true;
    }
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}
