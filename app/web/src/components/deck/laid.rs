//! How cards show where they lie. One effect does it for all of them: a card that watched the
//! table itself would leave its subscription behind when it goes, because signals forget no
//! subscriber that was thrown away, and a game would get slower with every card.

use leptos::{html, prelude::*};
use packan_domain::trade::TradeId;

use super::{Place, Play, drag::settle};
use crate::effects::document;

/// A card on the table, and where it was last shown to lie.
#[derive(Debug, Clone)]
pub struct Laid {
    /// The trade.
    pub trade: TradeId,
    /// Classes of its own, which never change.
    pub class: &'static str,
    /// Its element.
    pub card: NodeRef<html::Article>,
    /// Where it lies.
    pub place: Place,
}

impl Laid {
    /// What style sheets, a drag and assistive technology know the place by. Only the card on top
    /// has a key, and only that one is there for screen readers.
    pub fn attributes(&self) -> [(&'static str, Option<String>); 4] {
        let top = self.place.is_top();
        [
            ("class", Some(["play-card", self.class, &self.place.class()].join(" "))),
            ("data-card", top.then(|| self.trade.to_string())),
            ("data-after", self.place.after()),
            ("aria-hidden", (!top).then(|| "true".to_owned())),
        ]
    }

    /// Lays out what a pull shows, which only a card that lies on top and still needs; it lasts until
    /// the card lies elsewhere.
    pub fn make_ready(&self) {
        if let Some(card) = self.card.try_get_untracked().flatten() {
            // A class of ours is a valid token.
            let _ = card.class_list().add_1("play-card--ready");
        }
    }

    /// Shows it in its place; false if it has been put away.
    fn lie(&mut self, place: Place) -> bool {
        let Some(card) = self.card.try_get_untracked() else { return false };
        if let Some(card) = card.filter(|_| place != self.place) {
            let shown = self.attributes();
            self.place = place;
            // Each that is written, even as it was, has styles looked up in the frame of an answer.
            let changed = self.attributes().into_iter().zip(shown).filter(|(now, was)| now != was);
            for ((name, value), _) in changed {
                document::set_or_remove(&card, name, value.as_deref());
            }
            if !self.place.is_leaving() {
                settle(&card);
            }
        }
        true
    }
}

/// Shows every card where it lies, for as long as the game is shown.
pub fn lay_cards(play: Play) {
    Effect::new(move || {
        let top = play.current();
        play.table.with(|table| {
            play.laid.update_value(|laid| {
                laid.retain_mut(|card| card.lie(table.place_of(&card.trade, top.as_ref())));
            });
        });
    });
}
