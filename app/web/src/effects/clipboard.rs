//! Copying text, after a tap.

use std::sync::atomic::{AtomicBool, Ordering};

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether something of ours is on the clipboard, as far as we know.
static COPIED: AtomicBool = AtomicBool::new(false);

/// Copies `text`; false where the browser does not let us.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // Over plain http there is no clipboard, and calling through it would throw.
    let navigator: JsValue = window.navigator().into();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into());
    let Some(clipboard) = clipboard.ok().filter(|value| !value.is_undefined()) else {
        return false;
    };
    let clipboard: web_sys::Clipboard = clipboard.unchecked_into();
    let copied = JsFuture::from(clipboard.write_text(text)).await.is_ok();
    COPIED.store(copied, Ordering::Relaxed);
    copied
}

/// Empties the clipboard of what was copied here, if something was.
pub async fn forget() {
    if COPIED.load(Ordering::Relaxed) {
        copy("").await;
        COPIED.store(false, Ordering::Relaxed);
    }
}
