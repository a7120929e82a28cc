use std::{sync::Arc, time::Duration};

use leptos::prelude::*;
use packan_domain::{
    answer::Answer,
    session::{Event, Given, Outcome},
    trade::TradeId,
};

use super::{
    Place,
    laid::Laid,
    table::{Following, Table},
};
use crate::{
    components::{LiveRegion, use_live_region},
    effects::vibration::{self, Buzz},
    i18n::{Speech, use_speech},
    say,
    state::{Catalogue, Matches, Store, use_matches, use_store},
    words,
};

/// The longest that a card flies and the next one takes to come up, as `card-motion.css` and
/// `Flight` have it.
const SETTLING: Duration = Duration::from_millis(460);
/// So many cards fly at once; the eye does not miss a fourth.
const MOST_LEAVING: usize = 3;

/// The deck in play: whatever finger, button or key does to it goes through here.
#[derive(Clone, Copy)]
pub struct Play {
    pub(super) speech: Speech,
    pub(super) store: Store,
    pub(super) matches: Matches,
    live: LiveRegion,
    pub(super) current: Memo<Option<TradeId>>,
    /// The cards around the one on top.
    pub(super) table: RwSignal<Table>,
    /// The cards themselves.
    pub(super) laid: StoredValue<Vec<Laid>, LocalStorage>,
    /// How many fingers and flights keep cards from lying still.
    moves: RwSignal<u32>,
    arrived: RwSignal<bool>,
}

impl Play {
    /// The deck of the nearest providers.
    pub fn new() -> Self {
        let matches = use_matches();
        Self {
            speech: use_speech(),
            store: use_store(),
            matches,
            live: use_live_region(),
            current: Memo::new(move |_| matches.next_card()),
            table: RwSignal::new(Table::default()),
            laid: StoredValue::new_local(Vec::new()),
            moves: RwSignal::new(0),
            arrived: RwSignal::new(false),
        }
    }

    /// The card on top, `None` when every trade has its answer; tracks.
    pub fn current(self) -> Option<TradeId> {
        self.current.get()
    }

    /// Whether the result got ready in this game, and not before; tracks.
    pub fn has_arrived(self) -> bool {
        self.arrived.get()
    }

    /// The answer whose card is on its way out, the latest if there are several; tracks.
    pub fn just_given(self) -> Option<Answer> {
        self.table.with(|table| Some(table.leaving.last()?.answer))
    }

    /// Answers the card on top. It is written to the record before anything else happens.
    pub fn answer(self, answer: Answer) {
        let Some(trade) = self.current.get_untracked() else { return };
        let given = Given { trade, answer };
        let was_ready = self.is_ready();
        self.store.apply(Event::Answered(given.clone()));
        self.set_moving();
        self.table.update(|table| {
            if table.leaving.len() == MOST_LEAVING {
                table.leaving.remove(0);
            }
            table.leaving.push(given.clone());
            table.put_ahead_aside();
            table.returned = None;
        });

        let arrives = !was_ready && self.is_ready();
        if arrives && !self.arrived.get_untracked() {
            self.arrived.set(true);
            vibration::buzz(Buzz::Arrival);
        } else if answer == Answer::Love {
            vibration::buzz(Buzz::Love);
        }
        self.announce(&given, arrives);
    }

    /// Takes the last answer back; its card lies on top again, and the one that was there under it.
    pub fn undo(self) {
        let top = self.current.get_untracked();
        let Outcome::TookBack(given) = self.store.apply(Event::Undone) else { return };
        self.set_moving();
        let (trade, after) = (self.name_of(&given.trade), given.answer);
        self.table.update(|table| {
            table.forget(&given.trade);
            table.put_ahead_aside();
            table.ahead = top.map(|trade| Following { after, trade }).into_iter().collect();
            table.returned = Some(given);
        });
        self.live.say(say!(self.speech, swipe.took_back, trade = trade));
    }

    /// Whether all cards lie still; tracks.
    pub(super) fn is_still(self) -> bool {
        self.moves.try_get() == Some(0)
    }

    /// A finger has the card from now on, or has let it go.
    pub(super) fn hold(self, held: bool) {
        // The page may be gone by then.
        self.moves.try_update(|moves| {
            *moves = if held { *moves + 1 } else { moves.saturating_sub(1) };
        });
    }

    /// Cards move from now on, until they have come to rest.
    fn set_moving(self) {
        self.hold(true);
        set_timeout(move || self.hold(false), SETTLING);
    }

    /// Where a card lies; tracks.
    pub(super) fn place_of(self, trade: &TradeId) -> Place {
        let top = self.current();
        self.table.with(|table| table.place_of(trade, top.as_ref()))
    }

    fn is_ready(self) -> bool {
        untrack(|| self.matches.progress()).is_some_and(|progress| progress.ready)
    }

    fn announce(self, given: &Given, arrives: bool) {
        let Some(catalogue) = self.catalogue() else { return };
        let answer = words::answer(self.speech, given.answer);
        let said =
            say!(self.speech, swipe.said, answer = answer, trade = self.name_of(&given.trade));
        let next = self.current.get_untracked();
        let now = match next.as_ref().and_then(|next| catalogue.trade(next)) {
            Some(next) => {
                let hook = next.hook.as_ref().map(|hook| hook.get(self.speech.language()));
                let hook = hook.unwrap_or_default().to_owned();
                say!(self.speech, swipe.now, trade = self.name_of(&next.id), hook = hook)
            }
            None => say!(self.speech, swipe.done),
        };
        let ready = if arrives { say!(self.speech, swipe.ready) + ". " } else { String::new() };
        self.live.say(format!("{said} {ready}{now}"));
    }

    /// The trades, if they are there.
    pub(super) fn catalogue(self) -> Option<Arc<Catalogue>> {
        untrack(|| self.matches.feed.catalogue())
    }

    fn name_of(self, id: &TradeId) -> String {
        let language = self.speech.language();
        self.catalogue()
            .and_then(|catalogue| Some(catalogue.trade(id)?.name.get(language).to_owned()))
            .unwrap_or_default()
    }
}

impl Default for Play {
    fn default() -> Self {
        Self::new()
    }
}
