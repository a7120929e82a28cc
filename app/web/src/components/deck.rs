use leptos::{ev, ev::KeyboardEvent, prelude::*};
use packan_domain::{
    answer::Answer,
    session::{Event, Given, Outcome},
    trade::TradeId,
};

use super::{
    AnswerButtons, CardFace, LiveRegion, PlayCard, Pulls, gesture::Pull, scene::variant,
    use_live_region,
};
use crate::{
    format,
    i18n::{Speech, use_speech},
    say,
    state::{Matches, Store, use_matches, use_store},
    words,
};

/// An answered card on its way out.
#[derive(Clone, PartialEq)]
struct Leaving {
    given: Given,
    pull: Pull,
}

/// The deck in play: whatever finger, button or key does to it goes through here.
#[derive(Clone, Copy)]
pub struct Play {
    speech: Speech,
    store: Store,
    matches: Matches,
    live: LiveRegion,
    current: Memo<Option<TradeId>>,
    leaving: RwSignal<Option<Leaving>>,
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
            leaving: RwSignal::new(None),
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

    /// Answers the card on top.
    pub fn answer(self, answer: Answer, pull: Pull) {
        let Some(trade) = self.current.get_untracked() else { return };
        let given = Given { trade, answer };
        self.leaving.set(Some(Leaving { given: given.clone(), pull }));
        let was_ready = self.is_ready();
        self.store.apply(Event::Answered(given.clone()));
        let arrives = !was_ready && self.is_ready();
        if arrives {
            self.arrived.set(true);
        }
        self.announce(&given, arrives);
    }

    /// Takes the last answer back; its card lies on top again.
    pub fn undo(self) {
        let Outcome::TookBack(given) = self.store.apply(Event::Undone) else { return };
        self.leaving.set(None);
        let trade = self.name_of(&given.trade);
        self.live.say(say!(self.speech, swipe.took_back, trade = trade));
    }

    fn is_ready(self) -> bool {
        untrack(|| self.matches.progress()).is_some_and(|progress| progress.ready)
    }

    fn announce(self, given: &Given, arrives: bool) {
        let Some(catalogue) = untrack(|| self.matches.feed.catalogue()) else { return };
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

    fn name_of(self, id: &TradeId) -> String {
        let language = self.speech.language();
        untrack(|| self.matches.feed.catalogue())
            .and_then(|catalogue| Some(catalogue.trade(id)?.name.get(language).to_owned()))
            .unwrap_or_default()
    }
}

impl Default for Play {
    fn default() -> Self {
        Self::new()
    }
}

/// Listens for the keys of the game for as long as its page is shown.
pub fn listen_for_keys(play: Play) {
    if cfg!(not(target_arch = "wasm32")) {
        return;
    }
    let listener = window_event_listener(ev::keydown, move |event: KeyboardEvent| {
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        if modified || event.repeat() || is_typing(&event) {
            return;
        }
        match event.key().as_str() {
            "ArrowLeft" => play.answer(Answer::No, Pull::default()),
            "ArrowDown" => play.answer(Answer::Neutral, Pull::default()),
            "ArrowRight" => play.answer(Answer::Yes, Pull::default()),
            "ArrowUp" => play.answer(Answer::Love, Pull::default()),
            "Backspace" | "z" | "Z" => play.undo(),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || listener.remove());
}

fn is_typing(event: &KeyboardEvent) -> bool {
    use leptos::wasm_bindgen::JsCast;
    event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()).is_some_and(
        |element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"),
    )
}

/// The card on top, the one peeking out behind it, and the one on its way out.
#[component]
pub fn Deck(
    /// The deck in play.
    play: Play,
) -> impl IntoView {
    let current = move || {
        let trade = play.matches.feed.catalogue()?.trade(&play.current()?)?.clone();
        Some(trade)
    };
    let on_answer = move |(answer, pull)| play.answer(answer, pull);
    // Keyed, so that each card is an element of its own: one that was dragged away would otherwise
    // hand its place and its glow on to the next.
    view! {
        <div class="stack">
            {move || behind(play)}
            <For each=move || current() key=|trade| trade.id.clone() let:trade>
                <PlayCard trade on_answer />
            </For>
            <For each=move || play.leaving.get() key=|leaving| leaving.given.trade.clone() let:gone>
                {leaving(play, gone)}
            </For>
        </div>
        <AnswerButtons on_answer=move |answer| play.answer(answer, Pull::default()) />
    }
}

/// A glimpse of the card that would most likely follow: its colour and pattern, no promise.
fn behind(play: Play) -> Option<impl IntoView> {
    let trade = play.current()?;
    let catalogue = play.matches.feed.catalogue()?;
    let following = play.matches.card_after(&Given { trade, answer: Answer::Yes })?;
    let following = catalogue.trade(&following)?.clone();
    let (group, variant) = (following.group.key(), variant(&following.id));
    Some(view! {
        <div
            class="card card--behind"
            aria-hidden="true"
            data-group=group
            data-variant=variant
        >
            <CardFace trade=following />
        </div>
    })
}

fn leaving(play: Play, Leaving { given, pull }: Leaving) -> Option<impl IntoView> {
    let catalogue = play.matches.feed.catalogue()?;
    let trade = catalogue.trade(&given.trade)?.clone();
    let key = given.answer.key();
    let (group, variant) = (trade.group.key(), variant(&trade.id));
    Some(view! {
        <div
            class=format!("card card--thrown-{key}")
            aria-hidden="true"
            data-group=group
            data-variant=variant
            style:--x=format::fixed(pull.x, 1) + "px"
            style:--y=format::fixed(pull.y, 1) + "px"
            style:--turn=format::fixed(pull.turn, 2) + "deg"
            on:animationend=move |_| play.leaving.set(None)
        >
            <CardFace trade />
            <Pulls />
        </div>
    })
}
