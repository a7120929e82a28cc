//! The record once more. What is given to the browser's storage it writes to disk seconds later, and
//! a browser that is killed before has lost it; what is given to its cache storage is there at once.
//! `boot.js` reads and writes it; of record and copy the newer counts.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::window_function;

/// In `boot.js`: the copy, which is on its way since the document began.
const COPY: &str = "packanCopy";
/// In `boot.js`: keeps another one. Where nothing can be kept it does nothing.
const KEEP: &str = "packanKeep";

/// The copy, if there is one.
pub async fn get() -> Option<String> {
    let copy = window_function::call(COPY, &JsValue::UNDEFINED)?.unchecked_into::<Promise>();
    JsFuture::from(copy).await.ok()?.as_string()
}

/// Keeps a copy. Copies are written in the order in which they are given.
pub fn put(text: &str) {
    window_function::call(KEEP, &text.into());
}
