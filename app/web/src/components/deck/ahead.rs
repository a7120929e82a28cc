//! The cards that may follow, laid under the one on top before it is answered: chosen, built, and
//! their pictures decoded, one answer at a time and only while nothing moves.

use leptos::prelude::*;
use packan_domain::{answer::Answer, session::Given, trade::TradeId};

use super::{
    Play,
    laid::Laid,
    table::{Following, Table},
};
use crate::effects::idle;

/// The likeliest answers first; what follows the first of them is what peeks out.
const ORDER: [Answer; 4] = [Answer::Yes, Answer::No, Answer::Love, Answer::Neutral];

/// What there is to do while nothing moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Lay out what follows this answer.
    Lay(Answer),
    /// Put away the cards that do not follow.
    Tidy,
}

/// Lays out what may follow for as long as the game is shown.
pub fn look_ahead_in_idle_time(play: Play) {
    Effect::new(move || {
        let Some(top) = play.current() else { return };
        let is_still = play.is_still();
        if let Some(step) = play.table.with(next_step).filter(|_| is_still) {
            idle::when_idle(move || take(play, top, step));
        }
    });
}

/// None while a card is flying.
fn next_step(table: &Table) -> Option<Step> {
    if !table.leaving.is_empty() {
        return None;
    }
    let is_missing = |answer: &Answer| table.ahead.iter().all(|it| it.after != *answer);
    let tidy = (!table.spare.is_empty()).then_some(Step::Tidy);
    ORDER.into_iter().find(is_missing).map(Step::Lay).or(tidy)
}

fn take(play: Play, top: TradeId, step: Step) {
    if !is_due(play, &top, step) {
        return;
    }
    match step {
        Step::Tidy => play.table.update(|table| table.spare.clear()),
        Step::Lay(after) => {
            play.laid.with_value(|laid| {
                laid.iter().filter(|card| card.trade == top).for_each(Laid::make_ready);
            });
            let given = Given { trade: top.clone(), answer: after };
            // With the last card on top nothing follows, and nothing more is asked for.
            let Some(trade) = play.matches.card_after(&given) else { return };
            // To choose a card takes about as long as to build it, so each gets a time of its own.
            idle::when_idle(move || {
                if is_due(play, &top, step) {
                    play.table.update(|table| table.ahead.push(Following { after, trade }));
                }
            });
        }
    }
}

/// Things may have moved on since a step was asked for: then there is nothing to do, and the effect
/// asks again. The page may even be gone.
fn is_due(play: Play, top: &TradeId, step: Step) -> bool {
    let is_top = play.current.try_with_untracked(|current| current.as_ref() == Some(top));
    let is_still = untrack(|| play.is_still());
    let next = play.table.try_with_untracked(next_step).flatten();
    is_top == Some(true) && is_still && next == Some(step)
}
