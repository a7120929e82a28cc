use std::{collections::BTreeMap, pin::Pin, sync::Arc};

use leptos::prelude::*;
use packan_domain::trade::{Aliases, Group};

use super::{Catalogue, DetailsState};
use crate::effects::feed_loading;

/// Where the feed in use came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// From its publisher, just now.
    Fresh,
    /// The last good copy on this device, because its publisher did not answer with a good one.
    Cached,
    /// The one that came with the app, because there was no copy either.
    Embedded,
}

/// Why there is no feed at all. The page shows a sentence and offers to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FeedFailure {
    /// Nobody answered, or with an error.
    #[error("the feed could not be reached")]
    Unreachable,
    /// What came is not a feed.
    #[error("the feed could not be read")]
    Unreadable,
    /// The feed is written for a newer app: reloading may help, trying again will not.
    #[error("the feed has a format this app does not know")]
    UnknownFormat,
    /// A feed without trades.
    #[error("the feed has no trades")]
    Empty,
}

/// The feed as views see it.
#[derive(Clone)]
pub enum FeedState {
    /// On its way.
    Loading,
    /// There.
    Ready(Arc<Catalogue>, Origin),
    /// Not to be had.
    Failed(FeedFailure),
}

impl FeedState {
    /// Loads the feed from wherever it can be had. Boxed, so that not every caller has the code of
    /// all that in it.
    pub fn load() -> Pin<Box<dyn Future<Output = Self>>> {
        Box::pin(async {
            match feed_loading::load().await {
                Ok((catalogue, origin)) => Self::Ready(Arc::new(catalogue), origin),
                Err(failure) => Self::Failed(failure),
            }
        })
    }

    /// Value of `data-feed` on the document element.
    pub fn key(&self) -> Option<&'static str> {
        match self {
            Self::Loading => None,
            Self::Ready(_, Origin::Fresh) => Some("fresh"),
            Self::Ready(_, Origin::Cached) => Some("cached"),
            Self::Ready(_, Origin::Embedded) => Some("embedded"),
            Self::Failed(_) => Some("failed"),
        }
    }
}

/// Access to the feed and its loading.
#[derive(Clone, Copy)]
pub struct FeedContext {
    state: RwSignal<FeedState>,
    pub(super) details: RwSignal<BTreeMap<Group, DetailsState>>,
    pub(super) aliases: RwSignal<Option<Arc<Vec<Aliases>>>>,
}

impl FeedContext {
    /// Starts with `state`; a native renderer passes a feed that is ready.
    pub fn new(state: FeedState) -> Self {
        Self {
            state: RwSignal::new(state),
            details: RwSignal::new(BTreeMap::new()),
            aliases: RwSignal::new(None),
        }
    }

    /// The state; tracks it.
    pub fn state(self) -> FeedState {
        self.state.get()
    }

    /// The catalogue, if the feed is there; tracks it.
    pub fn catalogue(self) -> Option<Arc<Catalogue>> {
        self.state.with(|state| match state {
            FeedState::Ready(catalogue, _) => Some(catalogue.clone()),
            FeedState::Loading | FeedState::Failed(_) => None,
        })
    }

    /// Loads the feed, the first time or after a failure.
    pub fn load(self) {
        crate::effects::spawn(async move { self.state.set(FeedState::load().await) });
    }
}

/// The feed of the nearest provider.
pub fn use_feed() -> FeedContext {
    use_context().unwrap_or_else(|| FeedContext::new(FeedState::Loading))
}
