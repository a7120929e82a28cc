use std::{pin::Pin, sync::Arc};

use leptos::prelude::*;
use packan_domain::region::TownId;

use super::{Catalogue, details::Extras};
use crate::effects::{feed_loading, idle::when_idle, spawn};

/// Where the feed in use came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// From its publisher, or the same as there, just now.
    Fresh,
    /// The last good copy on this device, whose publisher is still to be asked.
    Kept,
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
    /// There, and where from; what has become of that since, [`FeedContext::origin`] says.
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
}

/// What is known of the publisher.
struct Source {
    origin: Origin,
    /// What the publisher has by now, to be shown with the next page.
    newer: Option<Arc<Catalogue>>,
}

impl Source {
    const fn of(origin: Origin) -> Self {
        Self { origin, newer: None }
    }
}

/// Access to the feed and its loading.
#[derive(Clone, Copy)]
pub struct FeedContext {
    state: RwSignal<FeedState>,
    source: RwSignal<Source>,
    pub(super) extras: RwSignal<Extras>,
}

impl FeedContext {
    /// Starts with `state`; a native renderer passes a feed that is ready.
    pub fn new(state: FeedState) -> Self {
        let origin = match state {
            FeedState::Ready(_, origin) => origin,
            FeedState::Loading | FeedState::Failed(_) => Origin::Fresh,
        };
        Self {
            state: RwSignal::new(state),
            source: RwSignal::new(Source::of(origin)),
            extras: RwSignal::new(Extras::default()),
        }
    }

    /// The state; tracks it.
    pub fn state(self) -> FeedState {
        self.state.get()
    }

    /// Where the feed that is shown is from; tracks it.
    pub fn origin(self) -> Origin {
        self.source.with(|source| source.origin)
    }

    /// Value of `data-feed` on the document element; tracks what it depends on.
    pub fn key(self) -> Option<&'static str> {
        let origin = self.origin();
        self.state.with(|state| match (state, origin) {
            (FeedState::Loading, _) => None,
            (FeedState::Ready(..), Origin::Fresh) => Some("fresh"),
            (FeedState::Ready(..), Origin::Kept | Origin::Cached) => Some("cached"),
            (FeedState::Ready(..), Origin::Embedded) => Some("embedded"),
            (FeedState::Failed(_), _) => Some("failed"),
        })
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
        spawn(async move { self.show(FeedState::load().await) });
    }

    /// Asks the publisher for a newer feed; what is shown stays until [`FeedContext::turn`].
    ///
    /// The game may be gone by the time of the answer, and these signals with it.
    pub fn check(self) {
        let ready = self.state.try_with_untracked(|state| match state {
            FeedState::Ready(catalogue, _) => Some(catalogue.clone()),
            FeedState::Loading | FeedState::Failed(_) => None,
        });
        let Some(Some(catalogue)) = ready else { return };
        let origin = self.source.try_with_untracked(|source| source.origin);
        spawn(async move {
            let source = match feed_loading::newer(&catalogue).await {
                Ok(None) => Source::of(Origin::Fresh),
                Ok(Some(newer)) => Source { origin: Origin::Kept, newer: Some(Arc::new(newer)) },
                Err(_) if origin == Some(Origin::Embedded) => Source::of(Origin::Embedded),
                Err(_) => Source::of(Origin::Cached),
            };
            self.source.try_set(source);
        });
    }

    /// Another page begins: the right moment for a newer feed, if one came. True if it did.
    pub fn turn(self) -> bool {
        let newer = self.source.try_update_untracked(|source| source.newer.take()).flatten();
        let came = newer.is_some();
        if let Some(catalogue) = newer {
            self.extras.set(Extras::default());
            self.show(FeedState::Ready(catalogue, Origin::Fresh));
        }
        came
    }

    /// Keeps what the pages of all trades and a town's firms need, for when there is no network.
    pub fn keep_for_later(self, town: Option<TownId>) {
        let Some(catalogue) = untrack(|| self.catalogue()) else { return };
        when_idle(move || {
            spawn(async move { feed_loading::keep_for_later(&catalogue, town.as_ref()).await });
        });
    }

    /// Keeps the firms of every town, whoever comes: what was kept for somebody would tell of them.
    pub fn keep_every_shard(self) {
        let Some(catalogue) = untrack(|| self.catalogue()) else { return };
        when_idle(move || spawn(async move { feed_loading::keep_every_shard(&catalogue).await }));
    }

    fn show(self, state: FeedState) {
        if let FeedState::Ready(_, origin) = state {
            self.source.try_set(Source::of(origin));
        }
        self.state.try_set(state);
        self.follow_up();
    }

    /// Asks the publisher of a copy for a newer feed, once nothing else is to be done: the card comes
    /// first.
    pub fn follow_up(self) {
        if self.source.try_with_untracked(|source| source.origin) == Some(Origin::Kept) {
            when_idle(move || self.check());
        }
    }
}

/// The feed of the nearest provider.
pub fn use_feed() -> FeedContext {
    use_context().unwrap_or_else(|| FeedContext::new(FeedState::Loading))
}
