//! The last good copy of the feed, in the browser's cache storage.
//!
//! An index gets in only once it and its trades were found good; all other files are named by their
//! content, and who reads a copy that is not good asks the network. Where there is no cache storage
//! (plain http, private windows) there is no copy, and nothing else changes.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, CacheStorage, Request, Response};

use super::guest;

const NAME: &str = "packan-feed";

/// The copy of the file at `address`.
pub async fn get(address: &str) -> Option<Vec<u8>> {
    let found = JsFuture::from(open().await?.match_with_str(address)).await.ok()?;
    let response: Response = found.dyn_into().ok()?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Whether there is a copy of the file at `address`.
///
/// Where nothing can be kept, nothing is missing.
pub async fn has(address: &str) -> bool {
    let Some(cache) = open().await else { return true };
    JsFuture::from(cache.match_with_str(address)).await.is_ok_and(|found| !found.is_undefined())
}

/// Keeps a copy. A refusal is no loss: the network is asked again next time.
pub async fn put(address: &str, bytes: &[u8]) {
    let Some(cache) = open().await else { return };
    let body = js_sys::Uint8Array::from(bytes);
    let Ok(response) = Response::new_with_opt_js_u8_array(Some(&body)) else { return };
    let _ = JsFuture::from(cache.put_with_str(address, &response)).await;
}

/// Drops every copy that is not among `addresses`, once a new index is in use.
pub async fn keep_only(addresses: &[String]) {
    let Some(cache) = open().await else { return };
    let Ok(keys) = JsFuture::from(cache.keys()).await else { return };
    for request in Array::from(&keys).iter().filter_map(|key| key.dyn_into::<Request>().ok()) {
        if !addresses.contains(&request.url()) {
            let _ = JsFuture::from(cache.delete_with_request(&request)).await;
        }
    }
}

async fn open() -> Option<Cache> {
    if guest::is_one() {
        return None;
    }
    // Over plain http the property is missing, and calling through it would throw.
    let window: JsValue = web_sys::window()?.into();
    let storage = Reflect::get(&window, &"caches".into()).ok()?;
    if storage.is_undefined() {
        return None;
    }
    let storage: CacheStorage = storage.unchecked_into();
    JsFuture::from(storage.open(NAME)).await.ok()?.dyn_into().ok()
}
