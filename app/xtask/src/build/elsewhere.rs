//! Which hosts other than its own a build asks: the policy of its pages has to allow them.

use std::{fs, path::Path};

use packan_feed::read_index;

use super::Options;
use crate::{
    protection::{self, Elsewhere},
    step::Stop,
};

/// The hosts of the feed and of the street map that it offers; where the feed lies elsewhere, only
/// its publisher knows the second one.
pub(super) fn of(dist: &Path, options: &Options) -> Result<Elsewhere, Stop> {
    let host = match &options.feed_url {
        Some(_) => options.tiles_host.clone(),
        None => options.tiles_host.clone().or(offered(&dist.join("feed/index.json"))?),
    };
    Ok(Elsewhere {
        feed: options.feed_url.as_deref().and_then(protection::origin),
        tiles: host.map(|host| format!("https://{host}")),
    })
}

/// The host of the street map that a feed offers.
fn offered(index: &Path) -> Result<Option<String>, Stop> {
    let bytes = fs::read(index).map_err(|problem| Stop::file("Reading", index, &problem))?;
    let index = read_index(&bytes)
        .map_err(|problem| Stop::Failed(format!("{} is no feed: {problem}.", index.display())))?;
    Ok(index.value.tiles.map(|tiles| tiles.host))
}
