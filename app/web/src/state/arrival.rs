use std::sync::Arc;

use packan_domain::{region::TownId, trade::Group};
use packan_feed::ShardArea;

use super::{
    Catalogue, DetailsState, Extra, FeedContext, FeedState, Firms, RegionFiles, ShardFirms, Shards,
};
use crate::{effects::feed_loading, routes};

/// What has to be there before the app takes the static page's place, so that nothing that could be
/// read already goes away again.
pub struct Arrival {
    /// The feed, or why there is none.
    pub feed: FeedState,
    route: String,
}

impl Arrival {
    /// Loads the feed for the page of `route`.
    pub async fn at(route: &str) -> Self {
        Self { feed: FeedState::load().await, route: route.to_owned() }
    }

    /// Loads what else the page shows at once.
    pub async fn parts(&self) -> Vec<Part> {
        let FeedState::Ready(catalogue, _) = &self.feed else { return Vec::new() };
        let route = self.route.as_str();
        let below = |folder: &str| route.strip_prefix(folder)?.strip_prefix('/');
        let mut parts = Vec::new();
        if let Some(trade) = below(routes::TRADES).and_then(|slug| catalogue.trade_of(slug)) {
            parts.push(Part::details(catalogue, trade.group).await);
        }
        if [routes::FUTURE, routes::LEAVING_UNIVERSITY].contains(&route) {
            for group in Group::ALL {
                parts.push(Part::details(catalogue, *group).await);
            }
        }
        let town = below(routes::TOWNS).and_then(|slug| TownId::parse(slug).ok());
        if route == routes::REGION || town.is_some() {
            parts.push(Part::Borders(feed_loading::borders(catalogue).await.into()));
        }
        if let Some(shard) = town.and_then(|town| catalogue.shard(&town)) {
            let firms = match feed_loading::businesses(catalogue, shard).await {
                Ok(firms) => Firms::Ready(Arc::new(ShardFirms::new(catalogue, firms))),
                Err(_) => Firms::Failed,
            };
            parts.push(Part::Firms(shard.area.clone(), firms));
        }
        if routes::OF_CAMPAIGN.contains(&route) {
            parts.push(Part::Campaign(feed_loading::campaign(catalogue).await.into()));
        }
        parts
    }
}

/// Something that a page shows beside the catalogue.
pub enum Part {
    /// What the pages of a group's trades add.
    Details(Group, DetailsState),
    /// The towns' borders.
    Borders(Extra<Vec<packan_domain::region::Border>>),
    /// The firms of an area.
    Firms(ShardArea, Firms),
    /// What the campaign's pages add.
    Campaign(Extra<packan_feed::Campaign>),
}

impl Part {
    async fn details(catalogue: &Catalogue, group: Group) -> Self {
        Self::Details(group, feed_loading::details(catalogue, group).await.into())
    }

    /// Puts it where views look for it.
    pub fn provide(self, feed: FeedContext, shards: Shards, files: RegionFiles) {
        match self {
            Self::Details(group, details) => feed.know_details(group, details),
            Self::Borders(borders) => files.know_borders(borders),
            Self::Firms(area, firms) => shards.know(area, firms),
            Self::Campaign(campaign) => files.know_campaign(campaign),
        }
    }
}
