//! Reading files over the network.

use gloo_net::http::Request;
use web_sys::RequestCache;

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

/// A file that did not come. The caller takes its last good copy or says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// No answer, or it broke off.
    #[error("no answer")]
    Network,
    /// An answer other than a success.
    #[error("status {0}")]
    Status(u16),
}

/// The bytes at `address`.
pub async fn bytes(address: &str, freshness: Freshness) -> Result<Vec<u8>, FetchError> {
    let cache = match freshness {
        Freshness::Revalidate => RequestCache::NoCache,
        Freshness::Anew => RequestCache::Reload,
        Freshness::Immutable => RequestCache::Default,
    };
    let response =
        Request::get(address).cache(cache).send().await.map_err(|_| FetchError::Network)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    response.binary().await.map_err(|_| FetchError::Network)
}
