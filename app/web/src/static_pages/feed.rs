use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use packan_domain::{
    region::{Border, TownId},
    trade::{Group, TradeDetails},
};
use packan_feed::{
    Campaign, FeedError, FileRef, Read, ShardArea, read_borders, read_businesses, read_campaign,
    read_index, read_trade_details, read_trades,
};

use crate::state::{
    Catalogue, DetailsState, Extra, FeedContext, FeedState, Firms, Origin, RegionFiles, ShardFirms,
    Shards,
};

/// Address of the feed that comes with the app.
const ADDRESS: &str = "/feed/index.json";

/// A feed from a folder, with all that static pages show of it.
pub struct Feed {
    /// Index and trades.
    pub catalogue: Arc<Catalogue>,
    details: Vec<(Group, Arc<Vec<TradeDetails>>)>,
    borders: Arc<Vec<Border>>,
    campaign: Arc<Campaign>,
    firms: Vec<(TownId, Arc<ShardFirms>)>,
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
        let borders = match &index.borders {
            Some(borders) => file(folder, &borders.url, read_borders)?,
            None => Vec::new(),
        };
        let campaign = match &index.campaign {
            Some(campaign) => file(folder, &campaign.url, read_campaign)?,
            None => Campaign::default(),
        };
        let catalogue = Catalogue::new(ADDRESS.to_owned(), index, trades);
        let mut firms = Vec::new();
        for shard in &catalogue.index.shards {
            let ShardArea::Town(town) = &shard.area else { continue };
            let bounds = catalogue.index.bounds;
            let read = |bytes: &[u8]| read_businesses(bytes, Some(town), bounds);
            let read = file(folder, &shard.file.url, read)?;
            firms.push((town.clone(), Arc::new(ShardFirms::new(&catalogue, read))));
        }
        let (borders, campaign) = (borders.into(), campaign.into());
        Ok(Self { catalogue: catalogue.into(), details, borders, campaign, firms })
    }

    /// The feed as views see it, loaded as far as static pages show it.
    pub(super) fn context(&self) -> FeedContext {
        let feed = FeedContext::new(FeedState::Ready(self.catalogue.clone(), Origin::Fresh));
        for (group, details) in &self.details {
            feed.know_details(*group, DetailsState::Ready(details.clone()));
        }
        feed
    }

    /// What the pages about the region add.
    pub(super) fn region_files(&self, feed: FeedContext) -> RegionFiles {
        let files = RegionFiles::new(feed);
        files.know_borders(Extra::Ready(self.borders.clone()));
        files.know_campaign(Extra::Ready(self.campaign.clone()));
        files
    }

    /// The firms of each town, for a page that counts them.
    pub(super) fn provide_firms(&self, shards: Shards) {
        for (town, firms) in &self.firms {
            shards.know(ShardArea::Town(town.clone()), Firms::Ready(firms.clone()));
        }
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
