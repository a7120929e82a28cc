//! Work in pieces, so that a tap or a frame never waits for all of it.

use js_sys::{Function, Promise};
use wasm_bindgen_futures::JsFuture;

use super::document;

/// Ends a piece: the browser sees to whatever has come up meanwhile, and then work goes on. At once
/// in a window that nobody looks at, where a turn may take a second.
pub async fn turn() {
    if document::is_hidden() {
        return;
    }
    let pause = Promise::new(&mut |go_on: Function, _| {
        // Without a window nothing is due either.
        let timer = web_sys::window().map(|window| window.set_timeout_with_callback(&go_on));
        if !matches!(timer, Some(Ok(_))) {
            let _ = go_on.call0(&wasm_bindgen::JsValue::UNDEFINED);
        }
    });
    // It is never refused.
    let _ = JsFuture::from(pause).await;
}
