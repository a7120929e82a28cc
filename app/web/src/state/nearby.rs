use leptos::prelude::*;
use packan_domain::{region::Town, trade::TradeId};

use super::{FeedContext, Firms, Shards, Store, use_feed, use_shards, use_store};

/// How many businesses in the chosen town train a trade.
#[derive(Clone, Copy)]
pub struct Nearby {
    feed: FeedContext,
    store: Store,
    shards: Shards,
}

impl Nearby {
    /// Follows the chosen town, and fetches its businesses once it is known.
    pub fn follow() -> Self {
        let nearby = Self { feed: use_feed(), store: use_store(), shards: use_shards() };
        let town = Memo::new(move |_| nearby.town().map(|town| town.id));
        Effect::new(move || {
            if let Some(town) = town.get() {
                nearby.shards.request(town);
            }
        });
        nearby
    }

    /// The chosen town; tracks.
    pub fn town(self) -> Option<Town> {
        let chosen = self.store.session.with(|session| session.town.clone())?;
        self.feed.catalogue()?.town(&chosen).cloned()
    }

    /// The count, `None` until it is known; tracks.
    pub fn count(self, trade: &TradeId) -> Option<usize> {
        match self.shards.of(&self.town()?.id)? {
            Firms::Ready(firms) => {
                Some(firms.iter().filter(|firm| firm.trades.contains(trade)).count())
            }
            Firms::Loading | Firms::Failed => None,
        }
    }
}
