//! Files of the person's own, each after a tap.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};

/// Hands a text to the device as a file of that name.
pub fn save(name: &str, kind: &str, text: &str) {
    // It fails only where there is no document.
    let _ = try_save(name, kind, text);
}

/// Hands a file to the device under its own name.
pub fn save_file(file: &File) {
    let _ = hand_over(file, &file.name());
}

fn try_save(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let properties = BlobPropertyBag::new();
    properties.set_type(kind);
    // The bytes, because a text would be taken apart and put together again.
    let parts = Array::of1(&Uint8Array::from(text.as_bytes()));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &properties)?;
    hand_over(&blob, name)
}

fn hand_over(blob: &Blob, name: &str) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}

/// The text of the file that was chosen, at most so many bytes; `None` if there is none or it is
/// longer.
pub async fn chosen(input: &HtmlInputElement, most: f64) -> Option<String> {
    let file: File = input.files()?.get(0)?;
    if file.size() > most {
        return None;
    }
    JsFuture::from(file.text()).await.ok()?.as_string()
}
