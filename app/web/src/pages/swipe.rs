use leptos::prelude::*;

use crate::{
    components::{
        Chips, Deck, Empty, FeedFailed, Heading, Icon, Link, Play, ProgressBar, listen_for_keys,
    },
    effects::document,
    i18n::use_speech,
    routes, say,
    state::{FeedState, use_feed, use_last_result, use_matches, use_store},
};

/// The game: a card, four answers, undo, and a bar that fills as the result gets sure.
#[component]
pub fn SwipePage() -> impl IntoView {
    let speech = use_speech();
    let play = Play::new();
    let ways = (|| view! { <ToResult /> }.into_any()).into();
    let end = End { title: say!(speech, swipe.done), text: say!(speech, swipe.done_more), ways };
    view! { <Swipe play head=move |ready| view! { <PlayHead play ready /> }.into_any() end /> }
}

/// What is said when no card is left.
#[derive(Clone)]
pub struct End {
    /// In a few words.
    pub title: String,
    /// And more about it.
    pub text: String,
    /// The ways on.
    pub ways: ViewFn,
}

/// The deck in play, under a head that knows whether the result is ready.
#[component]
pub fn Swipe(
    /// The deck in play.
    play: Play,
    /// What stands above the cards.
    head: impl FnOnce(Memo<bool>) -> AnyView,
    /// What is said when no card is left.
    end: End,
    /// What the document is called, where it is not the app's own game.
    #[prop(optional, into)]
    document_title: Option<String>,
) -> impl IntoView {
    let speech = use_speech();
    let document_title = document_title.unwrap_or_else(|| say!(speech, swipe.document));
    let (feed, matches) = (use_feed(), use_matches());
    listen_for_keys(play);

    let ready = Memo::new(move |_| matches.progress().is_some_and(|progress| progress.ready));
    let done = Memo::new(move |_| feed.catalogue().is_some() && play.current().is_none());
    let state = move || match (done.get(), ready.get()) {
        (true, _) => "done",
        (false, true) => "ready",
        (false, false) => "playing",
    };
    let group = move || {
        let catalogue = feed.catalogue()?;
        Some(catalogue.trade(&play.current()?)?.group.key())
    };
    view! {
        <section class="play" data-state=state>
            <div class="play__stage" data-group=group></div>
            <Heading class="sr-only" document_title>
                {say!(speech, swipe.heading)}
            </Heading>
            {head(ready)}
            {move || match (feed.state(), done.get()) {
                (FeedState::Failed(failure), _) => view! { <FeedFailed failure /> }.into_any(),
                (FeedState::Loading, _) => view! { <DeckSkeleton /> }.into_any(),
                (FeedState::Ready(..), true) => {
                    let ways = end.ways.run();
                    view! {
                        <Empty
                            picture="1f389"
                            title=end.title.clone()
                            text=end.text.clone()
                        >
                            {ways}
                        </Empty>
                    }
                    .into_any()
                }
                (FeedState::Ready(..), false) => view! { <Deck play /> }.into_any(),
            }}
            <Chips play />
        </section>
    }
}

/// The way to what fits.
#[component]
pub fn ToResult() -> impl IntoView {
    let speech = use_speech();
    view! {
        <Link href=routes::RESULT class="button button--go">
            {say!(speech, start.to_result)}
            {Icon::Arrow.view()}
        </Link>
    }
}

/// Undo, how far it is or the way to the result, and the way to the answers.
#[component]
pub fn PlayHead(
    /// The deck in play.
    play: Play,
    /// Whether the result is ready.
    ready: Memo<bool>,
) -> impl IntoView {
    let speech = use_speech();
    let unanswered = use_unanswered();
    // Who has seen the result need not be called there again.
    let seen = use_last_result().shown().is_some();
    let class = move || match (seen, play.has_arrived()) {
        (true, _) => "result-bar result-bar--seen",
        (false, true) => "result-bar result-bar--arrives",
        (false, false) => "result-bar",
    };
    let result = move || {
        if seen { say!(speech, swipe.result_again) } else { say!(speech, swipe.ready) }
    };
    view! {
        <div class="play__head">
            <Undo play />
            <div class="play__status">
                <ProgressBar />
                <Left />
                {move || {
                    ready
                        .get()
                        .then(|| {
                            view! {
                                <Link href=routes::RESULT class=class()>
                                    {result()}
                                    {Icon::Arrow.view()}
                                </Link>
                            }
                        })
                }}
            </div>
            {move || {
                (!unanswered.get())
                    .then(|| {
                        view! {
                            <Link
                                href=routes::ANSWERS
                                class="icon-button"
                                label=say!(speech, answers.title)
                            >
                                {Icon::Answers.view()}
                            </Link>
                        }
                    })
            }}
        </div>
    }
}

/// Whether there is no answer yet: nothing to take back, and none to look at.
fn use_unanswered() -> Memo<bool> {
    let store = use_store();
    Memo::new(move |_| store.session.with(|session| session.answers.is_empty()))
}

/// Takes the last answer back.
#[component]
pub fn Undo(
    /// The deck in play.
    play: Play,
) -> impl IntoView {
    let speech = use_speech();
    let unanswered = use_unanswered();
    view! {
        <button
            type="button"
            class="icon-button play__undo"
            aria-label=say!(speech, swipe.undo)
            disabled=move || unanswered.get()
            on:click=move |_| play.undo()
        >
            {Icon::Undo.view()}
        </button>
    }
}

/// About how many cards are left to a result.
#[component]
pub fn Left() -> impl IntoView {
    let speech = use_speech();
    let matches = use_matches();
    let left = move || match matches.progress().map(|progress| progress.cards_left) {
        None | Some(0) => String::new(),
        Some(1) => say!(speech, swipe.left_one),
        Some(count) => say!(speech, swipe.left, count = count),
    };
    view! { <p class="play__left">{left}</p> }
}

#[component]
fn DeckSkeleton() -> impl IntoView {
    let speech = use_speech();
    view! {
        <div class="stack" aria-busy="true">
            <p class="sr-only" role="status">
                {say!(speech, state.loading)}
            </p>
            <div class="card skeleton-card" aria-hidden="true">
                <span class="skeleton skeleton--line"></span>
                <span class="skeleton skeleton--line skeleton--short"></span>
            </div>
            {document::is_static()
                .then(|| {
                    view! {
                        <noscript>
                            <p class="play__without">{say!(speech, purpose.swipe)}</p>
                        </noscript>
                    }
                })}
        </div>
    }
}
