use leptos::{
    prelude::*,
    tachys::{reactive_graph::OwnedView, view::keyed::keyed},
};
use packan_domain::trade::TradeId;

use super::{Play, PlayCard};

/// An element for each card. `For` would do the same, but an owner never forgets a child
/// (`reactive_graph` 0.2), so a game would keep some bytes of every card that ever lay on the table.
/// These cards have no parent, and what they ask for is given to them here.
pub fn dealt(play: Play, cards: Memo<Vec<TradeId>>) -> impl IntoView {
    let card = move |_, id: TradeId| {
        let owner = without_parent();
        let view = owner.with(|| {
            provide_context(play.speech);
            let trade = play.catalogue()?.trade(&id)?.clone();
            Some(view! { <PlayCard trade play on_answer=move |answer| play.answer(answer) /> })
        });
        (drop, OwnedView::new_with_owner(view, owner))
    };
    move || keyed(cards.get(), TradeId::clone, card)
}

fn without_parent() -> Owner {
    let here = Owner::current();
    if let Some(here) = &here {
        here.clone().unset();
    }
    let owner = Owner::new();
    if let Some(here) = here {
        here.set();
    }
    owner
}
