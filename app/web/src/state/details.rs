use std::{collections::BTreeMap, sync::Arc};

use leptos::prelude::*;
use packan_domain::trade::{Aliases, Group, Trade, TradeDetails};

use super::{FeedContext, FeedFailure};
use crate::effects::feed_loading;

/// What the pages of a group's trades add to their cards.
#[derive(Clone)]
pub enum DetailsState {
    /// On their way.
    Loading,
    /// There.
    Ready(Arc<Vec<TradeDetails>>),
    /// Not to be had just now.
    Failed,
}

/// What was loaded of the feed beside its cards.
#[derive(Default)]
pub struct Extras {
    details: BTreeMap<Group, DetailsState>,
    aliases: Option<Arc<Vec<Aliases>>>,
}

impl From<Result<Vec<TradeDetails>, FeedFailure>> for DetailsState {
    fn from(loaded: Result<Vec<TradeDetails>, FeedFailure>) -> Self {
        match loaded {
            Ok(details) => Self::Ready(Arc::new(details)),
            Err(_) => Self::Failed,
        }
    }
}

impl FeedContext {
    /// Takes the details of a group's trades from who loaded them.
    pub fn know_details(self, group: Group, state: DetailsState) {
        self.extras.try_update(|extras| drop(extras.details.insert(group, state)));
    }

    /// Loads the details of a group's trades, unless they are there or on their way, or the
    /// catalogue is not.
    pub fn load_details(self, group: Group) {
        let known = self.extras.with_untracked(|extras| {
            let state = extras.details.get(&group);
            matches!(state, Some(DetailsState::Loading | DetailsState::Ready(_)))
        });
        let Some(catalogue) = untrack(|| self.catalogue()) else { return };
        if known {
            return;
        }
        self.know_details(group, DetailsState::Loading);
        crate::effects::spawn(async move {
            self.know_details(group, feed_loading::details(&catalogue, group).await.into());
        });
    }

    /// The details of a trade, if they are there; tracks.
    pub fn details_of(self, trade: &Trade) -> Option<TradeDetails> {
        self.extras.with(|extras| match extras.details.get(&trade.group)? {
            DetailsState::Ready(all) => all.iter().find(|details| details.id == trade.id).cloned(),
            DetailsState::Loading | DetailsState::Failed => None,
        })
    }

    /// Whether nothing more of a group's details is to come; tracks.
    pub fn has_details(self, group: Group) -> bool {
        self.extras.with(|extras| {
            matches!(
                extras.details.get(&group),
                Some(DetailsState::Ready(_) | DetailsState::Failed)
            )
        })
    }

    /// Whether the details of a group could not be had; tracks.
    pub fn lacks_details(self, group: Group) -> bool {
        self.extras.with(|extras| matches!(extras.details.get(&group), Some(DetailsState::Failed)))
    }

    /// Loads what people call the trades, unless it is there. Without it a search knows the names
    /// only, which is no reason to trouble anybody.
    pub fn load_aliases(self) {
        let Some(catalogue) = untrack(|| self.catalogue()) else { return };
        if self.extras.with_untracked(|extras| extras.aliases.is_some()) {
            return;
        }
        crate::effects::spawn(async move {
            if let Ok(aliases) = feed_loading::aliases(&catalogue).await {
                self.extras.try_update(|extras| extras.aliases = Some(Arc::new(aliases)));
            }
        });
    }

    /// What people call the trades, as far as it is there; tracks.
    pub fn aliases(self) -> Option<Arc<Vec<Aliases>>> {
        self.extras.with(|extras| extras.aliases.clone())
    }
}
