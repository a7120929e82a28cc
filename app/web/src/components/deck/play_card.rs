use leptos::{
    ev::{AnimationEvent, PointerEvent, TransitionEvent},
    html,
    prelude::*,
};
use packan_domain::{answer::Answer, trade::Trade};

use super::{Place, Play, drag::Drag, laid::Laid, pull::Pulls};
use crate::{
    components::{CardFace, variant},
    effects::pictures,
};

/// A card of the deck. On top, it follows the finger, and says what letting go would mean.
#[component]
pub fn PlayCard(
    /// The trade.
    trade: Trade,
    /// The deck that it is a card of; without one it is always on top.
    #[prop(optional)]
    play: Option<Play>,
    /// Name and two objects only, in the place of this class.
    #[prop(optional)]
    small: Option<&'static str>,
    /// Told the answer when it is let go.
    #[prop(into)]
    on_answer: Callback<Answer>,
) -> impl IntoView {
    let card = NodeRef::<html::Article>::new();
    let drag = StoredValue::new_local(None::<Drag>);
    let id = StoredValue::new(trade.id.clone());
    let place = move || play.map_or(Place::Top, |play| id.with_value(|id| play.place_of(id)));
    let is_top = move || untrack(place).is_top();

    let begin = move |event: PointerEvent| {
        let Some(card) = card.get_untracked() else { return };
        if event.is_primary() && event.button() == 0 && is_top() {
            drag.set_value(Some(Drag::begin(&card, &event)));
            hold(play, true);
        }
    };
    let follow = move |event: PointerEvent| {
        let follow = |drag: &mut Option<Drag>| {
            drag.as_mut().is_some_and(|drag| drag.is_of(&event) && drag.follow(&event))
        };
        if drag.try_update_value(follow) == Some(true) {
            // By then it may have been let go, and the page may have gone.
            request_animation_frame(move || {
                drag.try_update_value(|drag| drag.as_mut().map(Drag::show));
            });
        }
    };
    let finish = move |event: PointerEvent, cancelled: bool| {
        let done = drag.try_update_value(|drag| drag.take_if(|drag| drag.is_of(&event))).flatten();
        let Some(done) = done else { return };
        hold(play, false);
        // A key may have answered it meanwhile.
        if let Some(answer) = done.release(&event, cancelled || !is_top()) {
            on_answer.run(answer);
        }
    };
    let forget = move || {
        if let Some(play) = play.filter(|_| untrack(place).is_leaving()) {
            play.table.update(|table| id.with_value(|id| table.forget(id)));
        }
    };
    // A card that a key threw leaves by an animation, and fades where little is to move.
    let animation_ended = move |event: AnimationEvent| {
        if event.animation_name().starts_with("throw-") || event.animation_name() == "fade-out" {
            forget();
        }
    };
    // One that a finger threw has styles of its own, and leaves by a transition.
    let transition_ended = move |event: TransitionEvent| {
        let thrown = || card.get_untracked().is_some_and(|card| card.has_attribute("style"));
        if event.property_name() == "transform" && thrown() {
            forget();
        }
    };

    let place_now = untrack(place);
    let class = match (small, place_now.is_top()) {
        (Some(place), _) => place,
        (None, true) => "play-card--enters",
        (None, false) => "play-card--dealt",
    };
    let laid = Laid { trade: trade.id.clone(), class, card, place: place_now };
    let [(_, class), (_, slug), (_, after), (_, hidden)] = laid.attributes();
    if let Some(play) = play {
        if !laid.place.is_top() {
            pictures::decode(card);
        }
        play.laid.update_value(|all| all.push(laid));
    }

    let (group, variant) = (trade.group.key(), variant(&trade.id));
    view! {
        <article
            class=class
            data-card=slug
            data-after=after
            aria-hidden=hidden
            node_ref=card
            on:pointerdown=begin
            on:pointermove=follow
            on:pointerup=move |event| finish(event, false)
            on:pointercancel=move |event| finish(event, true)
            on:animationend=animation_ended
            on:transitionend=transition_ended
        >
            // What moves has no colours of its own: those take long to work out, and it is styled anew
            // in every frame.
            <div
                class=if small.is_some() { "card card--small" } else { "card" }
                data-group=group
                data-variant=variant
            >
                <CardFace trade small=small.is_some() />
            </div>
            <Pulls />
        </article>
    }
}

fn hold(play: Option<Play>, held: bool) {
    if let Some(play) = play {
        play.hold(held);
    }
}
