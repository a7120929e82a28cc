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

impl FeedContext {
    /// Takes what the campaign's pages add from who loaded it.
    pub fn know_campaign(self, campaign: Extra<Campaign>) {
        self.extras.try_update(|extras| extras.campaign = Some(campaign));
    }

    /// Loads what the campaign's pages add, unless it is there or on its way.
    pub fn load_campaign(self) {
        let wanted = |extras: &super::details::Extras| wants(extras.campaign.as_ref());
        let Some(catalogue) = self.catalogue_if(wanted) else { return };
        self.know_campaign(Extra::Loading);
        spawn(async move { self.know_campaign(feed_loading::campaign(&catalogue).await.into()) });
    }

    /// What the campaign's pages add; tracks.
    pub fn campaign(self) -> Extra<Campaign> {
        self.extras.with(|extras| extras.campaign.clone().unwrap_or(Extra::Loading))
    }

    /// Takes the towns' borders from who loaded them.
    pub fn know_borders(self, borders: Extra<Vec<Border>>) {
        self.extras.try_update(|extras| extras.borders = Some(borders));
    }

    /// Loads the towns' borders, unless they are there or on their way.
    pub fn load_borders(self) {
        let wanted = |extras: &super::details::Extras| wants(extras.borders.as_ref());
        let Some(catalogue) = self.catalogue_if(wanted) else { return };
        self.know_borders(Extra::Loading);
        spawn(async move { self.know_borders(feed_loading::borders(&catalogue).await.into()) });
    }

    /// The towns' borders, as far as they are there: drawings do without. Tracks.
    pub fn borders(self) -> Option<Arc<Vec<Border>>> {
        self.extras.with(|extras| match &extras.borders {
            Some(Extra::Ready(borders)) => Some(borders.clone()),
            _ => None,
        })
    }

    fn catalogue_if(
        self,
        wanted: impl Fn(&super::details::Extras) -> bool,
    ) -> Option<Arc<Catalogue>> {
        let wanted = self.extras.with_untracked(wanted);
        untrack(|| self.catalogue()).filter(|_| wanted)
    }
}

fn wants<T>(extra: Option<&Extra<T>>) -> bool {
    !matches!(extra, Some(Extra::Loading | Extra::Ready(_)))
}
