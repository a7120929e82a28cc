//! A feed at an address, as its visitors get it.

use std::{io, time::Duration};

use packan_feed::caps;
use ureq::Agent;

use crate::{Failure, messages::Obstacle, publish::INDEX};

/// For connecting, sending and reading one file together.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Whether a feed is named by an address and not by a folder.
pub fn is_address(feed: &str) -> bool {
    feed.starts_with("https://") || feed.starts_with("http://")
}

/// Where a feed is published.
pub struct Site {
    agent: Agent,
    /// The folder's address, with a slash at its end.
    folder: String,
}

impl Site {
    /// Looks whether there is an index.
    ///
    /// Errors: [`Failure::CouldNotRun`].
    pub fn open(url: &str) -> Result<Self, Failure> {
        let agent = Agent::config_builder().timeout_global(Some(TIMEOUT)).build().into();
        let folder = url.strip_suffix(INDEX).unwrap_or(url).trim_end_matches('/');
        let site = Self { agent, folder: format!("{folder}/") };
        let unreachable = |error: io::Error| {
            let (url, error) = (format!("{}{INDEX}", site.folder), error.to_string());
            Failure::CouldNotRun(Obstacle::Unreachable { url, error })
        };
        site.read(INDEX).map_err(unreachable)?;
        Ok(site)
    }

    /// The bytes of a file of the feed.
    ///
    /// Errors: those of the network, an answer that is no success, and a file larger than any
    /// reader takes.
    pub fn read(&self, url: &str) -> io::Result<Vec<u8>> {
        let most = if url == INDEX { caps::INDEX_BYTES } else { caps::SHARD_BYTES };
        let mut response =
            self.agent.get(format!("{}{url}", self.folder)).call().map_err(io::Error::other)?;
        // One byte more, so that a reader says what is too large.
        let body = response.body_mut().with_config().limit(most as u64 + 1);
        body.read_to_vec().map_err(io::Error::other)
    }
}
