//! The record once more. What is given to the browser's storage it writes to disk seconds later, and
//! a browser that is killed before has lost it; what is given to its cache storage is there at once.
//! `boot.js` reads and writes it; of record and copy the newer counts.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// In `boot.js`: the copy, which is on its way since the document began.
const COPY: &str = "packanCopy";
/// In `boot.js`: keeps another one.
const KEEP: &str = "packanKeep";

/// The copy, if there is one.
pub async fn get() -> Option<String> {
    JsFuture::from(of_boot::<Promise>(COPY)?).await.ok()?.as_string()
}

/// Keeps a copy. Copies are written in the order in which they are given.
pub fn put(text: &str) {
    if let Some(keep) = of_boot::<Function>(KEEP) {
        // Where nothing can be kept it does nothing.
        let _ = keep.call1(&JsValue::UNDEFINED, &text.into());
    }
}

fn of_boot<T: JsCast>(name: &str) -> Option<T> {
    Reflect::get(&web_sys::window()?.into(), &name.into()).ok()?.dyn_into().ok()
}
