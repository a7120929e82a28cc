use crate::{
    matching::{
        Belief, Engine,
        chance::{place, share},
    },
    order::sort_by,
    session::Given,
    trade::TradeId,
};

/// Who chooses the next card. All decks share the engine's belief and ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Deck {
    /// The engine, with the rules that keep it fun.
    Adaptive,
    /// Chance.
    Random,
    /// Nobody: one order for all people, the most telling one that can be found without answers.
    Fixed,
    /// Who wants to please: the trade with the highest expected liking.
    MostLiked,
}

impl Deck {
    /// The next card; `None` when all are answered. `order` is the fixed deck's.
    pub(super) fn next_card(
        self,
        engine: &Engine,
        belief: &Belief,
        answers: &[Given],
        seed: u64,
        order: &[TradeId],
    ) -> Option<TradeId> {
        let is_open = |id: &TradeId| answers.iter().all(|given| given.trade != *id);
        match self {
            Self::Adaptive => engine.next_card(belief, answers, seed),
            Self::Random => {
                let mut open: Vec<&TradeId> = order.iter().filter(|id| is_open(id)).collect();
                let luck = |id: &TradeId| share(!seed, place(id.as_str()));
                sort_by(&mut open, |one, other| luck(one).total_cmp(&luck(other)));
                open.first().map(|id| (*id).clone())
            }
            Self::Fixed => order.iter().find(|id| is_open(id)).cloned(),
            Self::MostLiked => (engine.ranking(belief).into_iter())
                .map(|ranked| ranked.trade)
                .find(|id| is_open(id)),
        }
    }
}

/// Something for each deck.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decks<T> {
    /// For [`Deck::Adaptive`].
    pub adaptive: T,
    /// For [`Deck::Random`].
    pub random: T,
    /// For [`Deck::Fixed`].
    pub fixed: T,
    /// For [`Deck::MostLiked`].
    pub most_liked: T,
}

impl<T> Decks<T> {
    /// What `each` makes of every deck.
    pub fn of(mut each: impl FnMut(Deck) -> T) -> Self {
        Self {
            adaptive: each(Deck::Adaptive),
            random: each(Deck::Random),
            fixed: each(Deck::Fixed),
            most_liked: each(Deck::MostLiked),
        }
    }

    /// What there is for a deck.
    pub const fn get(&self, deck: Deck) -> &T {
        match deck {
            Deck::Adaptive => &self.adaptive,
            Deck::Random => &self.random,
            Deck::Fixed => &self.fixed,
            Deck::MostLiked => &self.most_liked,
        }
    }
}
