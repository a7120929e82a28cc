use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    answer::Answer,
    session::{Event, Given, Outcome},
    trade::Trade,
};

use super::{Link, Picture, answer_icon, headline::breakable, use_toasts};
use crate::{
    i18n::use_speech,
    routes, say, sentences,
    state::{Catalogue, Change, use_matches, use_store},
    words,
};

/// How many answers are shown before somebody asks for all.
const LATEST: usize = 12;

/// The answers so far, newest first, each to be changed with a tap; the result follows at once.
#[component]
pub fn OwnAnswers(
    /// The feed's trades.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let matches = use_matches();
    let all = RwSignal::new(false);
    let listed = catalogue.clone();
    // Rows are keyed by trade, so a changed answer does not rebuild the list.
    let trades = Memo::new(move |_| {
        let given = matches.answers();
        let trades = given.iter().rev().filter_map(|given| listed.trade(&given.trade));
        trades.cloned().collect::<Vec<_>>()
    });
    let count = move || trades.with(Vec::len);
    let some = move || {
        let shown = if all.get() { usize::MAX } else { LATEST };
        trades.with(|trades| trades.iter().take(shown).cloned().collect::<Vec<_>>())
    };
    view! {
        <p class="hint">{say!(speech, answers.note)}</p>
        <ul class="own-list" id="own-list">
            <For each=some key=|trade: &Trade| trade.id.clone() let:trade>
                <OwnAnswer trade catalogue=catalogue.clone() />
            </For>
        </ul>
        <Show when=move || { count() > LATEST }>
            <button
                type="button"
                class="link-button"
                aria-expanded=move || all.get().to_string()
                aria-controls="own-list"
                on:click=move |_| all.update(|all| *all = !*all)
            >
                {move || {
                    if all.get() {
                        say!(speech, answers.fewer)
                    } else {
                        say!(speech, answers.all, count = count())
                    }
                }}
            </button>
        </Show>
    }
}

#[component]
fn OwnAnswer(trade: Trade, catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let (store, matches, toasts) = (use_store(), use_matches(), use_toasts());
    let label_id = format!("own-{}", trade.id);
    let labelled_by = label_id.clone();
    let (href, group) = (routes::trade(&trade.id), trade.group.key());
    let name = breakable(trade.name.get(speech.language()));
    let id = StoredValue::new(trade.id);
    let current =
        Memo::new(move |_| store.session.with(|session| id.with_value(|id| session.answer_to(id))));
    let revise = Callback::new(move |answer: Answer| {
        let before = untrack(|| matches.shown());
        let given = Given { trade: id.get_value(), answer };
        if store.apply(Event::Answered(given)) == Outcome::Unchanged {
            return;
        }
        let change = Change::between(&before, &untrack(|| matches.shown()));
        let said = sentences::change(speech, &catalogue, &change);
        toasts.show(said.unwrap_or_else(|| say!(speech, result.same)));
    });
    let segment = move |answer: Answer| {
        view! {
            <button
                type="button"
                class=format!("segment segment--{}", answer.key())
                aria-pressed=move || (current.get() == Some(answer)).to_string()
                aria-label=words::answer(speech, answer)
                on:click=move |_| revise.run(answer)
            >
                {answer_icon(answer).view()}
            </button>
        }
    };
    view! {
        <li class="own">
            <Link href=href class="own__trade" group=group>
                <span class="own__picture">
                    <Picture code=trade.scene.first().cloned() class="own__emoji" />
                </span>
                <span class="own__name" id=label_id>
                    {name}
                </span>
            </Link>
            <div class="segments" role="group" aria-labelledby=labelled_by>
                {Answer::ALL.map(segment).collect_view()}
            </div>
        </li>
    }
}
