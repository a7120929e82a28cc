use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    answer::Answer,
    session::{Event, Given},
    trade::Trade,
};

use super::{answer_icon, headline::breakable};
use crate::{
    i18n::use_speech,
    say,
    state::{Catalogue, use_matches, use_store},
    words,
};

/// The answers so far, each to be changed with a tap; the result follows at once.
#[component]
pub fn OwnAnswers(
    /// The feed's trades.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let matches = use_matches();
    // Rows are keyed by trade, so a changed answer does not rebuild the list.
    let trades = move || {
        let mut given = matches.answers();
        given.reverse();
        given
            .into_iter()
            .filter_map(|given| catalogue.trade(&given.trade).cloned())
            .collect::<Vec<_>>()
    };
    view! {
        <section class="own-answers" aria-labelledby="own-title">
            <h2 class="section-title" id="own-title">
                {say!(speech, result.answers)}
            </h2>
            <p class="hint">{say!(speech, result.answers_note)}</p>
            <ul class="own-list">
                <For each=trades key=|trade: &Trade| trade.id.clone() let:trade>
                    <OwnAnswer trade />
                </For>
            </ul>
        </section>
    }
}

#[component]
fn OwnAnswer(trade: Trade) -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let label_id = format!("own-{}", trade.id);
    let id = StoredValue::new(trade.id);
    let current =
        Memo::new(move |_| store.session.with(|session| id.with_value(|id| session.answer_to(id))));
    let segment = move |answer: Answer| {
        let revise = move |_| {
            store.apply(Event::Answered(Given { trade: id.get_value(), answer }));
        };
        view! {
            <button
                type="button"
                class=format!("segment segment--{}", answer.key())
                aria-pressed=move || (current.get() == Some(answer)).to_string()
                aria-label=words::answer(speech, answer)
                on:click=revise
            >
                {answer_icon(answer).view()}
            </button>
        }
    };
    view! {
        <li class="own">
            <span class="own__name" id=label_id.clone()>
                {breakable(trade.name.get(speech.language()))}
            </span>
            <div class="segments" role="group" aria-labelledby=label_id>
                {Answer::ALL.map(segment).collect_view()}
            </div>
        </li>
    }
}
