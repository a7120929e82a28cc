//! A feed that pages are rendered from.

use std::{fs, path::Path};

use packan_domain::{business::Business, region::RegionFact};
use packan_feed::{Campaign, ShardArea, read_businesses, read_campaign};
use packan_web::static_pages::{Feed, Rendered, Styles, addresses, render};

/// A feed, and the folder that it is from.
pub struct Region {
    /// Below the crate's.
    pub folder: &'static str,
    /// What it says.
    pub feed: Feed,
}

impl Region {
    /// Reads the feed in a folder of the crate.
    pub fn of(folder: &'static str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        Self { folder, feed: Feed::read(&path).unwrap() }
    }

    fn file(&self, url: &str) -> Vec<u8> {
        fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(self.folder).join(url)).unwrap()
    }

    /// What the campaign says beside the index.
    pub fn campaign(&self) -> Campaign {
        let file = self.feed.catalogue.index.campaign.clone().unwrap();
        read_campaign(&self.file(&file.url)).unwrap().value
    }

    /// The figures of index and campaign.
    pub fn facts(&self) -> Vec<RegionFact> {
        let index = self.feed.catalogue.index.facts.clone();
        index.into_iter().chain(self.campaign().facts).collect()
    }

    /// The firms of a town.
    pub fn firms(&self, slug: &str) -> Vec<Business> {
        let index = &self.feed.catalogue.index;
        let shard = index.shards.iter().find(|shard| match &shard.area {
            ShardArea::Town(town) => town.as_str() == slug,
            ShardArea::Tile(_) => false,
        });
        let Some(shard) = shard else { return Vec::new() };
        read_businesses(&self.file(&shard.file.url), None, index.bounds).unwrap().value
    }

    /// The page that lies at `path`.
    pub fn page(&self, path: &str) -> Rendered {
        let all = addresses(&self.feed.catalogue);
        let address = all.iter().find(|address| address.page() == path).unwrap();
        render(address, "", &self.feed, &mut Styles::default())
    }
}
