//! Reading files over the network.

use std::time::Duration;

use gloo_net::http::Request;
use js_sys::{Promise, Reflect, Uint8Array};
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::set_timeout_with_handle};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, RequestCache, Response};

use super::window_function;

/// In `boot.js`: gives the answer to a request, which may be older than the program.
const FETCH: &str = "packanFetch";
/// A network in which nothing more comes for this long is taken for one that is gone.
const PATIENCE: Duration = Duration::from_secs(12);
/// No file of a feed has more bytes.
const MOST: usize = 8 << 20;

/// How a file may come out of the browser's own cache.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// The network says whether it has changed.
    Revalidate,
    /// It comes whole from the network, whatever the cache holds.
    Anew,
    /// It never changes, because its name does.
    Immutable,
}

/// A file that did not come: no answer, one other than a success, one that broke off, stalled or
/// did not end. The caller takes its last good copy or says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the file did not come")]
pub struct NoFile;

/// The bytes at `address`.
pub async fn bytes(address: &str, freshness: Freshness) -> Result<Vec<u8>, NoFile> {
    let cache = match freshness {
        Freshness::Revalidate => RequestCache::NoCache,
        Freshness::Anew => RequestCache::Reload,
        Freshness::Immutable => RequestCache::Default,
    };
    let mut wait = Wait::begin()?;
    let request = Request::get(address).cache(cache).abort_signal(Some(&wait.stop.signal()));
    let request: web_sys::Request = request.build().map_err(|_| NoFile)?.into();
    let answer = window_function::call(FETCH, &request).ok_or(NoFile)?;
    let answer = JsFuture::from(answer.unchecked_into::<Promise>()).await.map_err(|_| NoFile)?;
    let response: Response = answer.dyn_into().map_err(|_| NoFile)?;
    if !response.ok() {
        return Err(NoFile);
    }
    let body = response.body().ok_or(NoFile)?;
    let reader = body.get_reader().unchecked_into::<ReadableStreamDefaultReader>();
    let mut bytes = Vec::new();
    loop {
        wait.again();
        let part = JsFuture::from(reader.read()).await.map_err(|_| NoFile)?;
        let Some(part) = value(&part) else { return Ok(bytes) };
        bytes.extend(part.to_vec());
        if bytes.len() > MOST {
            wait.stop.abort();
            return Err(NoFile);
        }
    }
}

/// The bytes in what a reader gives; none at the end.
fn value(part: &JsValue) -> Option<Uint8Array> {
    Reflect::get(part, &"value".into()).ok()?.dyn_into().ok()
}

/// Breaks a request off when nothing comes.
struct Wait {
    stop: AbortController,
    timer: Option<TimeoutHandle>,
}

impl Wait {
    fn begin() -> Result<Self, NoFile> {
        let mut wait = Self { stop: AbortController::new().map_err(|_| NoFile)?, timer: None };
        wait.again();
        Ok(wait)
    }

    /// Something came.
    fn again(&mut self) {
        self.end();
        let stop = self.stop.clone();
        // Without a timer it waits as long as the browser does.
        self.timer = set_timeout_with_handle(move || stop.abort(), PATIENCE).ok();
    }

    fn end(&mut self) {
        if let Some(timer) = self.timer.take() {
            timer.clear();
        }
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        self.end();
    }
}
