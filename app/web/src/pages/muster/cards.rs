use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    answer::Answer,
    trade::{Group, Trade},
};

use super::{
    samples,
    specimen::{Family, State},
    visitor::Visitor,
};
use crate::{
    components::{CardFace, Chips, Deck, Play, PlayCard, Pulls, variant},
    i18n::use_speech,
    state::Catalogue,
    words,
};

/// The game's cards: each group, the limits, and while they are pulled.
#[component]
pub fn Cards(
    /// The feed's trades.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let catalogue = StoredValue::new(catalogue);
    let with = move || catalogue.get_value();
    let of_group = move |&group: &Group| {
        let trade = with().trades.iter().find(|trade| trade.group == group)?.clone();
        Some(view! {
            <State label=words::group(speech, group)>
                <Face trade />
            </State>
        })
    };
    let any = with().trades.first().cloned();
    let limits = any.clone().map(|trade| {
        let (long, bare) = (samples::long(&trade), samples::bare(&trade));
        let (pulled, small) = (trade.clone(), trade);
        view! {
            <State label="Langer Name">
                <Face trade=long />
            </State>
            <State label="Nur Name und ein Bild">
                <Face trade=bare />
            </State>
            <State label="Zum Ziehen">
                <div class="muster__card stack">
                    <PlayCard trade=pulled on_answer=|_| () />
                </div>
            </State>
            <State label="Klein">
                <div class="muster__card muster__card--small">
                    <PlayCard trade=small small="muster__small" on_answer=|_| () />
                </div>
            </State>
        }
    });
    let pulled = any.map(|trade| {
        let pulled = move |answer: Answer| {
            let trade = trade.clone();
            view! {
                <State label=words::answer(speech, answer)>
                    <Face trade pulled=answer />
                </State>
            }
        };
        Answer::ALL.map(pulled).collect_view()
    });
    view! {
        <Family id="karten" title="Karten">
            {Group::ALL.iter().map(of_group).collect_view()} {limits} {pulled}
            <State label="Stapel mit Antworten" wide=true>
                <Visitor catalogue=with() answers=3>
                    <Stack />
                </Visitor>
            </State>
        </Family>
    }
}

/// A card that lies still, be it half pulled.
#[component]
fn Face(trade: Trade, #[prop(optional)] pulled: Option<Answer>) -> impl IntoView {
    let (group, variant) = (trade.group.key(), variant(&trade.id));
    let class = pulled.map_or_else(
        || "muster__card".to_owned(),
        |answer| "muster__card muster__card--".to_owned() + answer.key(),
    );
    view! {
        <div class=class>
            <div class="card" data-group=group data-variant=variant>
                <CardFace trade />
            </div>
            <Pulls />
        </div>
    }
}

#[component]
fn Stack() -> impl IntoView {
    let play = Play::new();
    view! {
        <div class="play muster__play">
            <Chips play />
            <Deck play />
        </div>
    }
}
