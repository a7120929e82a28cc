use leptos::{ev::PointerEvent, html, prelude::*};
use packan_domain::{answer::Answer, trade::Trade};

use super::{
    CardFace, Pulls,
    gesture::{Gesture, Pull, Sample},
    scene::variant,
};
use crate::format;

/// The card that is to be answered: it follows the finger, and says what letting go would mean.
#[component]
pub fn PlayCard(
    /// The trade.
    trade: Trade,
    /// Name and two objects only, in the place of this class.
    #[prop(optional)]
    small: Option<&'static str>,
    /// Told the answer, and how the card lay when it was let go.
    #[prop(into)]
    on_answer: Callback<(Answer, Pull)>,
) -> impl IntoView {
    let card = NodeRef::<html::Article>::new();
    let gesture = StoredValue::new(None::<Gesture>);

    let begin = move |event: PointerEvent| {
        let Some(card) = card.get_untracked() else { return };
        if !event.is_primary() || event.button() != 0 {
            return;
        }
        // Without capture the card would be lost as soon as the finger leaves it; dragging works.
        let _ = card.set_pointer_capture(event.pointer_id());
        let (width, height) = (f64::from(card.offset_width()), f64::from(card.offset_height()));
        gesture.set_value(Some(Gesture::new(sample(&event), width, height)));
        let _ = card.class_list().add_1("card--dragging");
    };
    let follow = move |event: PointerEvent| {
        let pull = gesture
            .try_update_value(|gesture| Some(gesture.as_mut()?.follow(sample(&event))))
            .flatten();
        if let (Some(pull), Some(card)) = (pull, card.get_untracked()) {
            show_pull(&card, &pull);
        }
    };
    let finish = move |event: PointerEvent, answered: bool| {
        let Some(mut done) = gesture.try_update_value(Option::take).flatten() else { return };
        let Some(card) = card.get_untracked() else { return };
        let _ = card.class_list().remove_1("card--dragging");
        if answered {
            done.follow(sample(&event));
        }
        match done.release().filter(|_| answered) {
            Some(answer) => on_answer.run((answer, done.pull())),
            None => show_pull(&card, &Pull::default()),
        }
    };

    let slug = trade.id.to_string();
    let (group, variant) = (trade.group.key(), variant(&trade.id));
    view! {
        <article
            class=small.map_or("card card--enters".to_owned(), |place| format!("card card--small {place}"))
            data-card=slug
            data-group=group
            data-variant=variant
            node_ref=card
            on:pointerdown=begin
            on:pointermove=follow
            on:pointerup=move |event| finish(event, true)
            on:pointercancel=move |event| finish(event, false)
        >
            <CardFace trade small=small.is_some() />
            <Pulls />
        </article>
    }
}

fn sample(event: &PointerEvent) -> Sample {
    Sample { x: event.client_x().into(), y: event.client_y().into(), time: event.time_stamp() }
}

/// Moves the card with transform and opacity only, past the reactive system: sixty times a second.
fn show_pull(card: &web_sys::HtmlElement, pull: &Pull) {
    let style = card.style();
    let set = |name: &str, value: String| {
        // A custom property takes any value.
        let _ = style.set_property(name, &value);
    };
    set("--x", format::fixed(pull.x, 1) + "px");
    set("--y", format::fixed(pull.y, 1) + "px");
    set("--turn", format::fixed(pull.turn, 2) + "deg");
    for answer in Answer::ALL {
        let along = pull.leaning.filter(|(leaning, _)| *leaning == answer).map_or(0.0, |it| it.1);
        set(&format!("--{}", answer.key()), format::fixed(along, 2));
    }
}
