use std::{collections::HashMap, sync::Arc};

use leptos::{html, prelude::*};
use packan_domain::trade::TradeId;

use super::line::Line;
use crate::{components::TradeTile, effects::paint::after_paint, state::Catalogue};

/// So many tiles a phone shows under the search; the rest can wait for the next frames.
const AT_ONCE: usize = 4;
/// So many more each frame.
const MORE: usize = 24;

/// A tile for every trade, of which those are shown that were found, best first.
///
/// Each is built once: a letter shows, hides and moves tiles, and only those that must, because
/// building or laying out one takes a phone about a millisecond.
#[component]
pub fn Shelf(
    /// All trades.
    catalogue: Arc<Catalogue>,
    /// Those to show, best first.
    found: Memo<Vec<TradeId>>,
) -> impl IntoView {
    let list = NodeRef::<html::Ul>::new();
    let places: HashMap<TradeId, usize> =
        (catalogue.trades.iter().enumerate()).map(|(at, trade)| (trade.id.clone(), at)).collect();
    let wanted = Memo::new(move |_| {
        found.with(|ids| ids.iter().filter_map(|id| places.get(id).copied()).collect::<Vec<_>>())
    });
    let (first, order) = untrack(|| {
        let first = wanted.get();
        let hidden = (0..catalogue.trades.len()).filter(|at| !first.contains(at));
        let order: Vec<usize> = first.iter().copied().chain(hidden).collect();
        (first, order)
    });
    let tiles = order.iter().enumerate().filter_map(|(at, trade)| {
        let trade = catalogue.trades.get(*trade)?.clone();
        Some(view! { <li hidden={at >= first.len()}><TradeTile trade /></li> })
    });
    let tiles = tiles.collect_view();

    let line = StoredValue::new_local(None::<Line>);
    let round = StoredValue::new(0_usize);
    Effect::new(move || {
        let Some(list) = list.get() else { return };
        round.update_value(|round| *round += 1);
        let fresh = line.with_value(Option::is_none);
        if fresh {
            line.set_value(Some(Line::new(list.into(), &order, first.len())));
        }
        // All of it on arrival, so that going back finds its place.
        let at_once = if fresh { usize::MAX } else { AT_ONCE };
        show(line, round, round.get_value(), wanted, at_once);
    });
    view! {
        <ul class="tiles" node_ref=list>
            {tiles}
        </ul>
    }
}

/// Shows so many of the wanted, and more in the next frame, unless a later round has begun or the
/// list is gone.
fn show(
    line: StoredValue<Option<Line>, LocalStorage>,
    rounds: StoredValue<usize>,
    round: usize,
    wanted: Memo<Vec<usize>>,
    count: usize,
) {
    if rounds.try_get_value() != Some(round) {
        return;
    }
    let whole = wanted.with(|wanted| {
        let seen = wanted.get(..count).unwrap_or(wanted);
        line.update_value(|line| line.iter_mut().for_each(|line| line.show(seen)));
        seen.len() == wanted.len()
    });
    if !whole {
        after_paint(move || untrack(|| show(line, rounds, round, wanted, count + MORE)));
    }
}
