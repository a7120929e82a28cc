//! What the pattern page does to the document around it, and undoes when it is left.

use leptos::prelude::on_cleanup;
use wasm_bindgen::JsValue;

/// Layout of the pattern page; the rest of its look is the components'. It lies in the program and
/// not in the app's stylesheet, so that builds without the page have none of it.
const STYLE: &str = include_str!("../../../../style/muster.css");

/// Adds the page's own style for as long as the nearest owner lives.
pub fn wear_style() {
    let Some(document) = document() else { return };
    let Ok(sheet) = web_sys::CssStyleSheet::new() else { return };
    if sheet.replace_sync(STYLE).is_err() {
        return;
    }
    document.adopted_style_sheets().push(&sheet);
    on_cleanup(|| {
        if let Some(document) = self::document() {
            document.set_adopted_style_sheets(&JsValue::from(js_sys::Array::new()));
            let _ = document.document_element().map(|root| root.remove_attribute("dir"));
        }
    });
}

/// Which way lines run.
pub fn show_direction(direction: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("dir", direction);
    }
}

fn document() -> Option<web_sys::Document> {
    if cfg!(target_arch = "wasm32") { web_sys::window()?.document() } else { None }
}
