//! Reading files over the network.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::window_function;

/// `boot.js` reads the file, part by part: it gives up where nothing more comes for a while, and
/// where there comes more than any file has.
const FETCH: &str = "packanFetch";

/// How a file may come out of the browser's own cache.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Ask the server whether it changed.
    Revalidate,
    /// Take nothing out of it.
    Anew,
    /// Its name changes with its content, so any copy is right.
    Immutable,
}

impl Freshness {
    /// The browser's word for it.
    const fn cache(self) -> &'static str {
        match self {
            Self::Revalidate => "no-cache",
            Self::Anew => "reload",
            Self::Immutable => "default",
        }
    }
}

/// A file that did not come: no answer, one other than a success, or one that broke off. The caller
/// takes its last good copy or says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the file did not come")]
pub struct NoFile;

/// The bytes at `address`.
pub async fn bytes(address: &str, freshness: Freshness) -> Result<Vec<u8>, NoFile> {
    let wanted = Array::of2(&address.into(), &freshness.cache().into());
    let coming = window_function::call(FETCH, &wanted).ok_or(NoFile)?;
    let came = JsFuture::from(coming.unchecked_into::<Promise>()).await.map_err(|_| NoFile)?;
    Ok(came.dyn_into::<Uint8Array>().map_err(|_| NoFile)?.to_vec())
}
