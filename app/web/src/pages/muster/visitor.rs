use std::sync::Arc;

use leptos::{context::Provider, prelude::*};
use packan_domain::{
    answer::Answer,
    session::{Given, Session},
};
use packan_feed::saved::{Saved, StorageTrouble};

use crate::state::{Catalogue, FeedContext, FeedState, LastResult, Matches, Origin, Store};

/// Somebody invented, with answers and troubles of their own: what is tapped here changes nothing
/// outside.
#[component]
pub fn Visitor(
    /// The feed's trades.
    catalogue: Arc<Catalogue>,
    /// How many trades were answered.
    #[prop(optional)]
    answers: usize,
    /// Where the feed came from.
    #[prop(default = Origin::Fresh)]
    origin: Origin,
    /// What is wrong with the storage.
    #[prop(optional)]
    trouble: Option<StorageTrouble>,
    /// What they see.
    children: Children,
) -> impl IntoView {
    // Steps that share no factor with the number of trades go through all groups.
    let answered = catalogue.trades.iter().step_by(7).chain(&catalogue.trades);
    let liking = [Answer::Yes, Answer::No, Answer::Love, Answer::Neutral, Answer::No];
    let mut session = Session::new(1);
    for (trade, answer) in answered.take(answers).zip(liking.into_iter().cycle()) {
        session.answers.push(Given { trade: trade.id.clone(), answer });
    }
    session.town = catalogue.index.region.towns.first().map(|town| town.id.clone());
    let store = Store::in_memory(Saved { session, ..Saved::default() }, trouble);
    let feed = FeedContext::new(FeedState::Ready(catalogue, origin));
    view! {
        <Provider value=store>
            <Provider value=feed>
                <Provider value=Matches::new(store, feed)>
                    <Provider value=LastResult::default()>{children()}</Provider>
                </Provider>
            </Provider>
        </Provider>
    }
}
