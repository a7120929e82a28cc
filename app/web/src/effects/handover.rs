//! The game makes room for the whole app in the same document. They are two programs, so what one
//! knows reaches the other through the window, by way of `boot.js`.

use wasm_bindgen::{JsValue, closure::Closure};

use super::window_function::{call, set};

/// The game's record, so that a device that stores nothing loses nothing either.
const SAVED: &str = "packanSaved";
/// Takes the game away.
const LEAVE: &str = "packanLeave";
/// In `boot.js`: loads the whole app.
const OPEN: &str = "packanOpen";

/// Lets the whole app ask for the record.
pub fn offer(saved: impl Fn() -> String + 'static) {
    set(SAVED, &Closure::<dyn Fn() -> String>::new(saved).into_js_value());
}

/// Lets the whole app take the game away.
pub fn on_leave(leave: impl FnOnce() + 'static) {
    set(LEAVE, &Closure::once_into_js(leave));
}

/// Loads the whole app, which takes the game's place at the address that is shown by then.
pub fn open_whole_app() {
    call(OPEN, &JsValue::UNDEFINED);
}

/// Takes the game away and what it knew: the record, as it is written.
pub fn take() -> Option<String> {
    let saved = call(SAVED, &JsValue::UNDEFINED)?.as_string();
    call(LEAVE, &JsValue::UNDEFINED);
    saved
}
