//! Pictures, before they are to be seen.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlImageElement};

/// Loads and decodes the pictures inside an element, so that it never shows without them.
pub fn decode(element: &Element) {
    let Ok(found) = element.query_selector_all("img") else { return };
    for at in 0..found.length() {
        let Some(image) = found.item(at) else { continue };
        let decoding = image.unchecked_into::<HtmlImageElement>().decode();
        super::spawn(async move {
            // One that is missing is missing; the card says the same in words.
            let _ = JsFuture::from(decoding).await;
        });
    }
}
