//! A device that many share: its bar, the question whether somebody is still there, and the way to
//! the next person.

use leptos::{
    ev::{Event, KeyboardEvent},
    html,
    prelude::*,
};
use packan_domain::presence::Presence;

use crate::{
    components::{SchoolBar, StillThere, use_toasts},
    effects::presence::Watch,
    i18n::use_speech,
    say,
    state::{use_feed, use_matches, use_school, use_store},
};

/// What a shared device has on every page; nothing on a device of one person.
#[component]
pub fn SharedDevice() -> impl IntoView {
    let school = use_school();
    school.watch().map(|watch| view! { <Shared watch /> })
}

#[component]
fn Shared(watch: Watch) -> impl IntoView {
    let speech = use_speech();
    let (school, store, matches, feed) = (use_school(), use_store(), use_matches(), use_feed());
    let toasts = use_toasts();
    let hand_on = move || {
        let groups = untrack(|| {
            let catalogue = feed.catalogue()?;
            let group = |id| catalogue.trade(id).map(|trade| trade.group);
            Some(matches.shown().iter().filter_map(group).collect::<Vec<_>>())
        });
        let answers = store.session.with_untracked(|session| session.answers.len());
        school.next(answers, groups.unwrap_or_default());
    };
    watch.look_out(hand_on);
    let cleared = untrack(|| school.person()) > Some(0);
    Effect::new(move || {
        if cleared {
            toasts.show(say!(speech, school.cleared));
        }
    });
    feed.keep_every_shard();

    let left = Memo::new(move |_| match watch.presence() {
        Presence::Asked { left } => Some(left),
        Presence::Unmet | Presence::Here | Presence::Gone => None,
    });
    let asked = Memo::new(move |_| left.get().is_some());
    view! {
        <SchoolBar on_next=move |()| hand_on() />
        <Show when=move || asked.get()>
            <Asking>
                <StillThere
                    left=Signal::derive(move || left.get().unwrap_or_default())
                    on_stay=move |()| watch.stay()
                    on_next=move |()| hand_on()
                />
            </Asking>
        </Show>
    }
}

/// A window over everything else, open for as long as it is there.
#[component]
fn Asking(children: ChildrenFn) -> impl IntoView {
    let watch = use_school().watch();
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        if let Some(dialog) = dialog.get() {
            // It fails only if it is open already.
            let _ = dialog.show_modal();
        }
    });
    let stay = move |_: Event| {
        if let Some(watch) = watch {
            watch.stay();
        }
    };
    view! {
        <dialog
            class="dialog dialog--asking"
            aria-labelledby="still-there-title"
            aria-describedby="still-there-text"
            node_ref=dialog
            on:cancel=stay
            // The game must not take an arrow for an answer.
            on:keydown=|event: KeyboardEvent| event.stop_propagation()
        >
            {children()}
        </dialog>
    }
}
