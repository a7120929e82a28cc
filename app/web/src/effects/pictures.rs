//! Pictures, before they are to be seen.

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlImageElement;

/// Loads and decodes the pictures on a card that is just being built, one after the other, so that
/// it never shows without them.
pub fn decode(card: NodeRef<html::Article>) {
    super::spawn(async move {
        // By now it is built, and may even be gone again.
        let card = card.try_get_untracked().flatten();
        let Some(Ok(found)) = card.map(|card| card.query_selector_all("img")) else { return };
        for at in 0..found.length() {
            let Some(image) = found.item(at) else { continue };
            // One that is missing is missing; the card says the same in words.
            let _ = JsFuture::from(image.unchecked_into::<HtmlImageElement>().decode()).await;
        }
    });
}
