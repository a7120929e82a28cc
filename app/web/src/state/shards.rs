use std::{collections::BTreeMap, sync::Arc};

use leptos::prelude::*;
use packan_domain::{business::Business, region::TownId};
use packan_feed::ShardArea;

use super::FeedContext;
use crate::effects::feed_loading;

/// The businesses of one town.
#[derive(Clone)]
pub enum Firms {
    /// On their way.
    Loading,
    /// There.
    Ready(Arc<Vec<Business>>),
    /// Not to be had just now.
    Failed,
}

/// The businesses loaded so far, town by town: nothing is fetched before somebody looks at it.
#[derive(Clone, Copy)]
pub struct Shards {
    feed: FeedContext,
    towns: RwSignal<BTreeMap<TownId, Firms>>,
}

impl Shards {
    /// None loaded yet.
    pub fn new(feed: FeedContext) -> Self {
        Self { feed, towns: RwSignal::new(BTreeMap::new()) }
    }

    /// Asks for a town's businesses, unless they are there or on their way.
    pub fn request(self, town: TownId) {
        let known = self.towns.with_untracked(|towns| {
            matches!(towns.get(&town), Some(Firms::Loading | Firms::Ready(_)))
        });
        let Some(catalogue) = untrack(|| self.feed.catalogue()) else { return };
        if known {
            return;
        }
        self.towns.update(|towns| {
            towns.insert(town.clone(), Firms::Loading);
        });
        crate::effects::spawn(async move {
            let firms = match feed_loading::businesses(&catalogue, &town).await {
                Ok(businesses) => Firms::Ready(Arc::new(businesses)),
                Err(_) => Firms::Failed,
            };
            self.towns.update(|towns| {
                towns.insert(town, firms);
            });
        });
    }

    /// Asks for every town's businesses.
    pub fn request_all(self) {
        let Some(catalogue) = untrack(|| self.feed.catalogue()) else { return };
        for shard in &catalogue.index.shards {
            if let ShardArea::Town(town) = &shard.area {
                self.request(town.clone());
            }
        }
    }

    /// One town's businesses; `None` until somebody asks for them. Tracks.
    pub fn of(self, town: &TownId) -> Option<Firms> {
        self.towns.with(|towns| towns.get(town).cloned())
    }

    /// What is there of all towns; tracks.
    pub fn all(self) -> Vec<(TownId, Firms)> {
        self.towns
            .with(|towns| towns.iter().map(|(town, firms)| (town.clone(), firms.clone())).collect())
    }
}

/// The shards of the nearest provider.
pub fn use_shards() -> Shards {
    use_context().unwrap_or_else(|| Shards::new(super::use_feed()))
}
