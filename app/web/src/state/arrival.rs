use packan_domain::trade::Group;

use super::{Catalogue, DetailsState, FeedState};
use crate::{effects::feed_loading, routes};

/// What has to be there before the app takes the static page's place, so that nothing that could be
/// read already goes away again.
pub struct Arrival {
    /// The feed, or why there is none.
    pub feed: FeedState,
    /// What the page that was asked for adds to its trade's card.
    pub details: Option<(Group, DetailsState)>,
}

impl Arrival {
    /// Loads what the page of `route` shows at once.
    pub async fn at(route: &str) -> Self {
        let feed = FeedState::load().await;
        let details = match &feed {
            FeedState::Ready(catalogue, _) => details_for(catalogue, route).await,
            FeedState::Loading | FeedState::Failed(_) => None,
        };
        Self { feed, details }
    }
}

async fn details_for(catalogue: &Catalogue, route: &str) -> Option<(Group, DetailsState)> {
    let slug = route.strip_prefix(routes::TRADES)?.strip_prefix('/')?;
    let group = catalogue.trade_of(slug)?.group;
    Some((group, feed_loading::details(catalogue, group).await.into()))
}
