use leptos::prelude::*;
use packan_domain::{shared_result::SharedResult, trade::Trade};

use crate::{
    components::{Heading, Icon, Link, Play, ProgressBar, TradeTile, focus_from_the_start},
    i18n::use_speech,
    pages::swipe::{End, Left, Swipe, Undo},
    routes, say,
    state::{use_feed, use_matches},
};

/// The deck in a frame, and what fits. All of it is gone with the frame.
#[component]
pub fn EmbeddedDeck() -> impl IntoView {
    let told = RwSignal::new(false);
    let turn = move |tell: bool| {
        // What follows is another page for whoever uses a keyboard or a screen reader.
        focus_from_the_start();
        told.set(tell);
    };
    move || {
        if told.get() {
            view! { <Told on_back=move || turn(false) /> }.into_any()
        } else {
            view! { <Played on_result=Callback::new(move |()| turn(true)) /> }.into_any()
        }
    }
}

#[component]
fn Played(on_result: Callback<()>) -> impl IntoView {
    let speech = use_speech();
    let play = Play::new();
    let head = move |ready: Memo<bool>| {
        view! {
            <div class="play__head">
                <Undo play />
                <div class="play__status">
                    <ProgressBar />
                    <Left />
                    <Show when=move || ready.get()>
                        <button
                            type="button"
                            class="result-bar"
                            class:result-bar--arrives=move || play.has_arrived()
                            on:click=move |_| on_result.run(())
                        >
                            {say!(speech, swipe.ready)}
                            {Icon::Arrow.view()}
                        </button>
                    </Show>
                </div>
            </div>
        }
        .into_any()
    };
    let ways = move || {
        view! {
            <button type="button" class="button button--go" on:click=move |_| on_result.run(())>
                {say!(speech, start.to_result)}
            </button>
        }
        .into_any()
    };
    let (title, text) = (say!(speech, swipe.done), say!(speech, swipe.done_more));
    let document_title = say!(speech, embed.deck_document);
    view! { <Swipe play head end=End { title, text, ways: ways.into() } document_title /> }
}

/// What fits, each with its page, and the way to take it along.
#[component]
fn Told(on_back: impl Fn() + 'static) -> impl IntoView {
    let speech = use_speech();
    let (feed, matches) = (use_feed(), use_matches());
    let shown = untrack(|| matches.shown());
    let trades: Vec<Trade> = untrack(|| feed.catalogue())
        .map(|catalogue| shown.iter().filter_map(|id| catalogue.trade(id)).cloned().collect())
        .unwrap_or_default();
    let along = SharedResult::of(shown).map(|shared| {
        view! {
            <Link href=routes::shared_result(&shared) class="button button--go">
                {say!(speech, embed.take_along)}
                {Icon::Arrow.view()}
            </Link>
        }
    });
    let tiles = trades.into_iter().map(|trade| {
        let slug = trade.id.to_string();
        view! {
            <li data-result=slug>
                <TradeTile trade />
            </li>
        }
    });
    view! {
        <section class="embedded__told">
            <Heading class="embedded__title" document_title=say!(speech, embed.deck_document)>
                {say!(speech, result.title)}
            </Heading>
            <ol class="tiles tiles--few">{tiles.collect_view()}</ol>
            <div class="embedded__ways">
                {along}
                <button type="button" class="button button--outline" on:click=move |_| on_back()>
                    {say!(speech, embed.go_on)}
                </button>
            </div>
        </section>
    }
}
