//! Which cards there are, and where each lies.

use leptos::prelude::*;
use packan_domain::{answer::Answer, session::Given, trade::TradeId};

use super::{Place, Play};

/// The cards around the one on top.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Answered cards on their way out, oldest first.
    pub leaving: Vec<Given>,
    /// What follows each answer to the card on top, as far as that is known.
    pub ahead: Vec<Following>,
    /// Cards that did not follow after all. They stay until there is time to put them away, and
    /// often come next.
    pub spare: Vec<TradeId>,
    /// The answer that was just taken back.
    pub returned: Option<Given>,
}

/// A card that would come next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Following {
    /// The answer to the card on top.
    pub after: Answer,
    /// What would come after it.
    pub trade: TradeId,
}

impl Table {
    /// Takes what was ahead for cards that may come later.
    pub fn put_ahead_aside(&mut self) {
        self.spare = self.ahead.drain(..).map(|following| following.trade).collect();
    }

    /// A card that was on its way out is gone.
    pub fn forget(&mut self, gone: &TradeId) {
        self.leaving.retain(|given| given.trade != *gone);
        self.spare.retain(|trade| trade != gone);
    }

    /// Where a card lies when `top` is the one to be answered.
    pub fn place_of(&self, trade: &TradeId, top: Option<&TradeId>) -> Place {
        let is_it = |given: &&Given| given.trade == *trade;
        if top == Some(trade) {
            let returned = self.returned.as_ref().filter(is_it);
            return returned.map_or(Place::Top, |given| Place::Returned(given.answer));
        }
        if let Some(given) = self.leaving.iter().find(is_it) {
            return Place::Leaving(given.answer);
        }
        let leading_here = self.ahead.iter().filter(|following| following.trade == *trade);
        Place::Behind(leading_here.map(|following| following.after).collect())
    }
}

/// All cards on the table. Their order says nothing and never changes, because moving an element
/// would break off its flight; what lies above what is up to the style sheet. Nor do cards come and
/// go at once: then `For` would move the ones between.
pub fn cards(play: Play) -> Memo<Vec<TradeId>> {
    Memo::new(move |earlier: Option<&Vec<TradeId>>| {
        let mut wanted: Vec<TradeId> = play.current().into_iter().collect();
        play.table.with(|table| {
            wanted.extend(table.leaving.iter().map(|given| given.trade.clone()));
            wanted.extend(table.ahead.iter().map(|following| following.trade.clone()));
            wanted.extend(table.spare.iter().cloned());
        });
        let mut cards = earlier.cloned().unwrap_or_default();
        let before = cards.len();
        for trade in &wanted {
            if !cards.contains(trade) {
                cards.push(trade.clone());
            }
        }
        if cards.len() == before {
            cards.retain(|trade| wanted.contains(trade));
        }
        cards
    })
}
