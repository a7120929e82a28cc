use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::region::Border;
use packan_feed::Campaign;

use super::{Catalogue, FeedContext, FeedFailure};
use crate::effects::{feed_loading, spawn};

/// A file of the feed that comes when somebody looks at what it is for.
pub enum Extra<T> {
    /// On its way.
    Loading,
    /// There.
    Ready(Arc<T>),
    /// Not to be had just now.
    Failed,
}

impl<T> Clone for Extra<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Loading => Self::Loading,
            Self::Ready(value) => Self::Ready(value.clone()),
            Self::Failed => Self::Failed,
        }
    }
}

impl<T> From<Result<T, FeedFailure>> for Extra<T> {
    fn from(loaded: Result<T, FeedFailure>) -> Self {
        match loaded {
            Ok(value) => Self::Ready(Arc::new(value)),
            Err(_) => Self::Failed,
        }
    }
}

/// What only the pages about the region and its publisher need of the feed. Apart from
/// [`FeedContext`], so that the game has no code for it.
#[derive(Clone, Copy)]
pub struct RegionFiles {
    feed: FeedContext,
    campaign: RwSignal<Option<Extra<Campaign>>>,
    borders: RwSignal<Option<Extra<Vec<Border>>>>,
}

impl RegionFiles {
    /// None loaded yet.
    pub fn new(feed: FeedContext) -> Self {
        Self { feed, campaign: RwSignal::new(None), borders: RwSignal::new(None) }
    }

    /// Forgets all of them: there is another feed.
    pub fn forget(self) {
        self.campaign.set(None);
        self.borders.set(None);
    }

    /// Takes what the campaign's pages add from who loaded it.
    pub fn know_campaign(self, campaign: Extra<Campaign>) {
        self.campaign.try_set(Some(campaign));
    }

    /// Loads what the campaign's pages add, unless it is there or on its way.
    pub fn load_campaign(self) {
        let Some(catalogue) = self.catalogue_for(self.campaign) else { return };
        self.know_campaign(Extra::Loading);
        spawn(async move { self.know_campaign(feed_loading::campaign(&catalogue).await.into()) });
    }

    /// What the campaign's pages add; tracks.
    pub fn campaign(self) -> Extra<Campaign> {
        self.campaign.get().unwrap_or(Extra::Loading)
    }

    /// Takes the towns' borders from who loaded them.
    pub fn know_borders(self, borders: Extra<Vec<Border>>) {
        self.borders.try_set(Some(borders));
    }

    /// Loads the towns' borders, unless they are there or on their way.
    pub fn load_borders(self) {
        let Some(catalogue) = self.catalogue_for(self.borders) else { return };
        self.know_borders(Extra::Loading);
        spawn(async move { self.know_borders(feed_loading::borders(&catalogue).await.into()) });
    }

    /// The towns' borders, as far as they are there: drawings do without. Tracks.
    pub fn borders(self) -> Option<Arc<Vec<Border>>> {
        self.borders.with(|borders| match borders {
            Some(Extra::Ready(borders)) => Some(borders.clone()),
            _ => None,
        })
    }

    /// The catalogue, if a file of it is still to be asked for.
    fn catalogue_for<T: Send + Sync + 'static>(
        self,
        file: RwSignal<Option<Extra<T>>>,
    ) -> Option<Arc<Catalogue>> {
        let known =
            |file: &Option<Extra<T>>| matches!(file, Some(Extra::Loading | Extra::Ready(_)));
        let wanted = !file.with_untracked(known);
        untrack(|| self.feed.catalogue()).filter(|_| wanted)
    }
}

/// The files of the nearest provider.
pub fn use_region_files() -> RegionFiles {
    use_context().unwrap_or_else(|| RegionFiles::new(super::use_feed()))
}
