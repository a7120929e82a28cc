use leptos::prelude::*;
use packan_domain::{
    matching::{Belief, Engine, Progress, Ranked, Reason},
    session::Given,
    trade::TradeId,
};

use super::{FeedContext, SHOWN, Store};

/// What the answers say, derived once for all pages.
#[derive(Clone, Copy)]
pub struct Matches {
    /// Where the trades are from.
    pub feed: FeedContext,
    seed: Memo<u64>,
    answers: Memo<Vec<Given>>,
    belief: Memo<Option<Belief>>,
}

impl Matches {
    /// Follows the store's answers and the feed's catalogue.
    pub fn new(store: Store, feed: FeedContext) -> Self {
        let seed = Memo::new(move |_| store.session.with(|session| session.seed));
        let answers = Memo::new(move |_| store.session.with(|session| session.answers.clone()));
        // One more answer takes one update; anything else, such as undo, is replay, bit for bit.
        let belief = Memo::new(move |earlier: Option<&Option<Belief>>| {
            let catalogue = feed.catalogue()?;
            Some(answers.with(|answers| match earlier {
                Some(Some(earlier)) => catalogue.engine.catch_up(earlier, answers),
                _ => catalogue.engine.replay(answers),
            }))
        });
        Self { feed, seed, answers, belief }
    }

    /// The answers, oldest first; tracks them.
    pub fn answers(self) -> Vec<Given> {
        self.answers.get()
    }

    /// The next card, `None` when every trade has an answer; tracks.
    pub fn next_card(self) -> Option<TradeId> {
        let catalogue = self.feed.catalogue()?;
        self.belief.with(|belief| {
            self.answers.with(|answers| {
                catalogue.engine.next_card(belief.as_ref()?, answers, self.seed.get())
            })
        })
    }

    /// The card that would follow if `given` were answered now.
    pub fn card_after(self, given: &Given) -> Option<TradeId> {
        let catalogue = untrack(|| self.feed.catalogue())?;
        let mut belief = self.belief.get_untracked()?;
        let mut answers = self.answers.get_untracked();
        catalogue.engine.update(&mut belief, given);
        answers.push(given.clone());
        catalogue.engine.next_card(&belief, &answers, self.seed.get_untracked())
    }

    /// All trades, best first; tracks.
    pub fn ranking(self) -> Vec<Ranked> {
        let Some(catalogue) = self.feed.catalogue() else { return Vec::new() };
        self.belief.with(|belief| {
            belief.as_ref().map(|belief| catalogue.engine.ranking(belief)).unwrap_or_default()
        })
    }

    /// The trades of the result, best first; tracks.
    pub fn shown(self) -> Vec<TradeId> {
        self.ranking().into_iter().take(SHOWN).map(|ranked| ranked.trade).collect()
    }

    /// Why a trade fits, strongest reason first; tracks.
    pub fn reasons(self, trade: &TradeId) -> Vec<Reason> {
        self.told(|engine, belief| engine.reasons(belief, trade))
    }

    /// What speaks against a trade, strongest first; tracks.
    pub fn counter_reasons(self, trade: &TradeId) -> Vec<Reason> {
        self.told(|engine, belief| engine.counter_reasons(belief, trade))
    }

    fn told(self, tell: impl FnOnce(&Engine, &Belief) -> Vec<Reason>) -> Vec<Reason> {
        let Some(catalogue) = self.feed.catalogue() else { return Vec::new() };
        self.belief.with(|belief| {
            belief.as_ref().map(|belief| tell(&catalogue.engine, belief)).unwrap_or_default()
        })
    }

    /// How far it is to a sound result; tracks.
    pub fn progress(self) -> Option<Progress> {
        let catalogue = self.feed.catalogue()?;
        let answered = self.answers.with(Vec::len);
        self.belief.with(|belief| Some(catalogue.engine.progress(belief.as_ref()?, answered)))
    }
}

/// The matches of the nearest provider.
pub fn use_matches() -> Matches {
    use_context().unwrap_or_else(|| Matches::new(super::use_store(), super::use_feed()))
}
