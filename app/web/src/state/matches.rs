use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    matching::{Belief, Engine, Progress, Ranked, Reason},
    session::Given,
    trade::TradeId,
};

use super::{Catalogue, FeedContext, SHOWN, Store};

/// What the answers say, derived once for all pages.
#[derive(Clone, Copy)]
pub struct Matches {
    /// Where the trades are from.
    pub feed: FeedContext,
    game: Memo<Game>,
    belief: Memo<Option<Belief>>,
    outlooks: StoredValue<Vec<Outlook>>,
}

/// What decides about belief and cards.
#[derive(Clone, PartialEq)]
struct Game {
    seed: u64,
    answers: Vec<Given>,
    lens: Lens,
}

/// The only trades that are dealt, if not all are.
pub type Lens = Option<Arc<[TradeId]>>;

impl Game {
    fn next_card(&self, engine: &Engine, belief: &Belief) -> Option<TradeId> {
        engine.next_card_among(belief, &self.answers, self.seed, self.lens.as_deref())
    }
}

/// Where one more answer leads, worked out before it is given: in the frame in which the card has to
/// fly, it need only be looked up.
struct Outlook {
    catalogue: Arc<Catalogue>,
    game: Game,
    belief: Belief,
    next: Option<TradeId>,
}

impl Outlook {
    /// The answers that were there already.
    fn before(&self) -> Option<&[Given]> {
        self.game.answers.split_last().map(|(_, before)| before)
    }
}

impl Matches {
    /// Follows the store's answers and the feed's catalogue.
    pub fn new(store: Store, feed: FeedContext) -> Self {
        Self::through(store, feed, Signal::stored(None))
    }

    /// The same, and deals only what `lens` lets through. All answers count, as always.
    pub fn through(store: Store, feed: FeedContext, lens: Signal<Lens>) -> Self {
        let game = Memo::new(move |_| {
            let lens = lens.get();
            store.session.with(|it| Game { seed: it.seed, answers: it.answers.clone(), lens })
        });
        let outlooks = StoredValue::new(Vec::new());
        // One more answer takes one update; anything else, such as undo, is replay, bit for bit.
        let belief = Memo::new(move |earlier: Option<&Option<Belief>>| {
            let catalogue = feed.catalogue()?;
            let foreseen = |it: &Outlook| it.belief.clone();
            game.with(|game| {
                foreseen_in(outlooks, &catalogue, game, foreseen).or_else(|| match earlier {
                    Some(Some(earlier)) => Some(catalogue.engine.catch_up(earlier, &game.answers)),
                    _ => Some(catalogue.engine.replay(&game.answers)),
                })
            })
        });
        Self { feed, game, belief, outlooks }
    }

    /// The answers, oldest first; tracks them.
    pub fn answers(self) -> Vec<Given> {
        self.game.with(|game| game.answers.clone())
    }

    /// The next card, `None` when every trade has an answer; tracks.
    pub fn next_card(self) -> Option<TradeId> {
        let catalogue = self.feed.catalogue()?;
        self.belief.with(|belief| {
            let belief = belief.as_ref()?;
            self.game.with(|game| {
                foreseen_in(self.outlooks, &catalogue, game, |it| it.next.clone())
                    .unwrap_or_else(|| game.next_card(&catalogue.engine, belief))
            })
        })
    }

    /// The card that would follow if `given` were answered now.
    pub fn card_after(self, given: &Given) -> Option<TradeId> {
        let catalogue = untrack(|| self.feed.catalogue())?;
        let mut belief = self.belief.get_untracked()?;
        let mut game = self.game.get_untracked();
        game.answers.push(given.clone());
        let foreseen = foreseen_in(self.outlooks, &catalogue, &game, |it| it.next.clone());
        foreseen.unwrap_or_else(|| {
            catalogue.engine.update(&mut belief, given);
            let next = game.next_card(&catalogue.engine, &belief);
            let outlook = Outlook { catalogue, game, belief, next: next.clone() };
            self.outlooks.update_value(|outlooks| {
                // Those from another card lead nowhere any more.
                outlooks.retain(|it| it.before() == outlook.before());
                outlooks.push(outlook);
            });
            next
        })
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
        let answered = self.game.with(|game| game.answers.len());
        self.belief.with(|belief| Some(catalogue.engine.progress(belief.as_ref()?, answered)))
    }
}

/// What was worked out about exactly this game, if it was.
fn foreseen_in<T>(
    outlooks: StoredValue<Vec<Outlook>>,
    catalogue: &Arc<Catalogue>,
    game: &Game,
    tell: impl FnOnce(&Outlook) -> T,
) -> Option<T> {
    outlooks.with_value(|all| {
        let is_it = |it: &&Outlook| it.game == *game && Arc::ptr_eq(&it.catalogue, catalogue);
        all.iter().find(is_it).map(tell)
    })
}

/// The matches of the nearest provider.
pub fn use_matches() -> Matches {
    use_context().unwrap_or_else(|| Matches::new(super::use_store(), super::use_feed()))
}
