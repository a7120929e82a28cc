use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use packan_domain::trade::{Group, TradeDetails};
use packan_feed::{FeedError, FileRef, Read, read_index, read_trade_details, read_trades};

use crate::state::{Catalogue, DetailsState, FeedContext, FeedState, Origin};

/// Address of the feed that comes with the app.
const ADDRESS: &str = "/feed/index.json";

/// A feed from a folder, with all that static pages show of it.
pub struct Feed {
    /// Index and trades.
    pub catalogue: Arc<Catalogue>,
    details: Vec<(Group, Arc<Vec<TradeDetails>>)>,
}

/// Why a folder's feed could not be read: whoever builds the app has to see to it.
#[derive(Debug, thiserror::Error)]
pub enum FeedTrouble {
    /// A file is not there or can't be read.
    #[error("reading {path} failed: {problem}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        problem: io::Error,
    },
    /// A file is not what it should be.
    #[error("{path} is not part of a feed: {problem}")]
    Format {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: FeedError,
    },
}

impl Feed {
    /// Reads the feed of a folder.
    pub fn read(folder: &Path) -> Result<Self, FeedTrouble> {
        let index = file(folder, "index.json", read_index)?;
        let trades = file(folder, &index.trades.url, read_trades)?;
        let of_group = |(group, details): (Group, &FileRef)| {
            Ok((group, Arc::new(file(folder, &details.url, read_trade_details)?)))
        };
        let details = index.trade_details.iter().map(|details| (details.group, &details.file));
        let details = details.map(of_group).collect::<Result<_, _>>()?;
        let catalogue = Catalogue::new(ADDRESS.to_owned(), index, trades).into();
        Ok(Self { catalogue, details })
    }

    /// The feed as views see it, loaded as far as static pages show it.
    pub(super) fn context(&self) -> FeedContext {
        let feed = FeedContext::new(FeedState::Ready(self.catalogue.clone(), Origin::Fresh));
        for (group, details) in &self.details {
            feed.know_details(*group, DetailsState::Ready(details.clone()));
        }
        feed
    }
}

fn file<T>(
    folder: &Path,
    name: &str,
    read: impl Fn(&[u8]) -> Result<Read<T>, FeedError>,
) -> Result<T, FeedTrouble> {
    let path = folder.join(name);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(problem) => return Err(FeedTrouble::File { path, problem }),
    };
    match read(&bytes) {
        Ok(read) => Ok(read.value),
        Err(problem) => Err(FeedTrouble::Format { path, problem }),
    }
}
