mod actions;
mod hint;
mod poster;
mod shared;
mod shown;
mod sure;
mod surprise;
mod take_away;

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::hooks::use_location;
use packan_domain::{
    matching::{Ranked, Sureness},
    shared_result::SharedResult,
    trade::TradeId,
};

pub use self::shared::SharedPage;
use self::{
    actions::Actions,
    hint::InstallHint,
    poster::Poster,
    shown::{News, Shown, ShownRow},
    sure::Sure,
    surprise::Surprise,
    take_away::TakeAway,
};
use crate::{
    components::{FeedGate, Heading, NoAnswers, OwnAnswers, Paragraphs},
    effects::document,
    i18n::{Speech, use_speech},
    say,
    state::{Catalogue, Nearby, SHOWN, use_feed, use_matches, use_store},
};

/// What fits: somebody else, if the address has a result in its fragment, else the person.
#[component]
pub fn ResultPage() -> impl IntoView {
    let feed = use_feed();
    // A static page is for whoever comes, and no server is told of a fragment.
    let hash = (!document::is_static()).then(|| use_location().hash);
    let shared = Memo::new(move |_| {
        let (catalogue, hash) = feed.catalogue().zip(hash)?;
        let known = |trade: &TradeId| catalogue.trade(trade).is_some();
        hash.with(|hash| SharedResult::from_fragment(hash, known))
    });
    // A fragment is no navigation: nobody else would show the top of what comes in one's place.
    Effect::new(move |before: Option<Option<SharedResult>>| {
        let now = shared.get();
        if before.is_some_and(|before| before != now) {
            document::scroll_up();
        }
        now
    });
    move || match shared.get().zip(untrack(|| feed.catalogue())) {
        Some((shared, catalogue)) => view! { <SharedPage catalogue shared /> }.into_any(),
        None => view! { <OwnResult /> }.into_any(),
    }
}

/// What fits the person, why, and how sure that is.
#[component]
fn OwnResult() -> impl IntoView {
    let speech = use_speech();
    let (store, matches) = (use_store(), use_matches());
    let empty = Memo::new(move |_| store.session.with(|session| session.answers.is_empty()));
    let title = move || {
        let early = matches.progress().is_some_and(|progress| !progress.ready);
        let best = matches.ranking().first().map(Ranked::sureness);
        if empty.get() {
            say!(speech, result.title)
        } else if early {
            say!(speech, result.early_title)
        } else if best == Some(Sureness::Hardly) {
            say!(speech, result.nothing_title)
        } else {
            say!(speech, result.title)
        }
    };
    view! {
        <div class="page result">
            <header class="page__head">
                <Heading class="page__title" document_title=say!(speech, result.document)>
                    {title}
                </Heading>
            </header>
            <FeedGate children=move |catalogue| {
                if document::is_static() {
                    view! { <Paragraphs text=say!(speech, purpose.result) /> }.into_any()
                } else if empty.get() {
                    view! { <NoAnswers /> }.into_any()
                } else {
                    view! { <Result catalogue /> }.into_any()
                }
            } />
        </div>
    }
}

#[component]
fn Result(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let matches = use_matches();
    let nearby = Nearby::follow();
    let ranking = Memo::new(move |_| matches.ranking());
    let trades = catalogue.clone();
    let best = Memo::new(move |_| {
        let trade = |ranked: &Ranked| trades.trade(&ranked.trade).cloned();
        ranking.with(|ranking| ranking.iter().take(SHOWN).filter_map(trade).collect::<Vec<_>>())
    });
    let news = News::since_last_time();
    let sentence = news.sentence(speech, &catalogue);
    view! {
        {sentence.map(|sentence| view! { <p class="news" role="status">{sentence}</p> })}
        <div class="result__columns">
            <div class="result__main">
                <ol class="result__list">
                    <For
                        each=move || best.get().into_iter().enumerate()
                        key=|(place, trade)| (*place == 0, trade.id.clone())
                        children=move |(place, trade)| {
                            let slug = trade.id.to_string();
                            let class = if place == 0 { "result__top" } else { "row-item" };
                            let shown = Shown::new(trade, ranking, news);
                            view! {
                                <li class=class data-result=slug>
                                    {if place == 0 {
                                        view! { <Poster shown nearby /> }.into_any()
                                    } else {
                                        view! { <ShownRow shown nearby /> }.into_any()
                                    }}
                                </li>
                            }
                        }
                    />
                </ol>
                <Surprise catalogue=catalogue.clone() ranking />
                <Actions best />
                <TakeAway best />
                <InstallHint />
            </div>
            <div class="result__side">
                <Sure ranking />
                <section class="own-answers" aria-labelledby="own-title">
                    <h2 class="section-title" id="own-title">
                        {say!(speech, answers.title)}
                    </h2>
                    <OwnAnswers catalogue />
                </section>
            </div>
        </div>
    }
}

/// "4 Betriebe in Marl", once the count is known.
pub fn firms_text(speech: Speech, nearby: Nearby, trade: &TradeId) -> Option<String> {
    let town = nearby.town()?.name;
    Some(match nearby.count(trade)? {
        0 => say!(speech, result.firms_none, town = town),
        1 => say!(speech, result.firms_one, town = town),
        count => say!(speech, result.firms_many, town = town, count = count),
    })
}
