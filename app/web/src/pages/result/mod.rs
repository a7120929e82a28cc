mod actions;

use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    matching::Ranked,
    trade::{Trade, TradeId},
};

use self::actions::{Actions, Sure};
use crate::{
    components::{
        Empty, FeedGate, Heading, Icon, Link, OwnAnswers, Scene, TradeRow, breakable,
        longest_piece, variant,
    },
    format,
    i18n::{Speech, use_speech},
    routes, say,
    state::{Catalogue, Nearby, use_matches, use_store},
    words,
};

/// Trades that stand in the result.
const SHOWN: usize = 5;
/// The surprise is looked for among the best of these many.
const SURPRISE_WITHIN: usize = 20;

/// What fits, why, and how sure that is.
#[component]
pub fn ResultPage() -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let empty = Memo::new(move |_| store.session.with(|session| session.answers.is_empty()));
    view! {
        <div class="page result">
            <header class="page__head">
                <Heading
                    class="page__title"
                    document_title=say!(speech, result.document)
                >
                    {say!(speech, result.title)}
                </Heading>
            </header>
            <FeedGate children=move |catalogue| {
                if empty.get() {
                    view! {
                        <Empty
                            picture="1f0cf"
                            title=say!(speech, result.empty_title)
                            text=say!(speech, result.empty)
                        >
                            <Link href=routes::SWIPE class="button button--go">
                                {say!(speech, start.go)}
                                {Icon::Arrow.view()}
                            </Link>
                        </Empty>
                    }
                    .into_any()
                } else {
                    view! { <Result catalogue /> }.into_any()
                }
            } />
        </div>
    }
}

#[component]
fn Result(catalogue: Arc<Catalogue>) -> impl IntoView {
    let matches = use_matches();
    let nearby = Nearby::follow();
    let trades = catalogue.clone();
    let ranking = Memo::new(move |_| matches.ranking());
    let best = move || {
        let trade = |ranked: &Ranked| Some((trades.trade(&ranked.trade)?.clone(), ranked.clone()));
        ranking.with(|ranking| ranking.iter().take(SHOWN).filter_map(trade).collect::<Vec<_>>())
    };
    let list = best.clone();
    let top = Memo::new(move |_| best().into_iter().next().map(|(trade, _)| trade));
    let surprise_among = catalogue.clone();
    let surprise = move || {
        ranking.with(|ranking| {
            let near = ranking.iter().take(SURPRISE_WITHIN).skip(SHOWN);
            near.filter_map(|ranked| surprise_among.trade(&ranked.trade))
                .find(|trade| is_rare(trade))
                .cloned()
        })
    };
    view! {
        <div class="result__columns">
            <div class="result__main">
                <ol class="result__list">
                    {move || {
                        list()
                            .into_iter()
                            .enumerate()
                            .map(|(place, (trade, ranked))| {
                                let slug = trade.id.to_string();
                                let class = (place == 0).then_some("result__top");
                                view! {
                                    <li class=class.unwrap_or("row-item") data-result=slug>
                                        {if place == 0 {
                                            view! { <Top trade ranked nearby /> }.into_any()
                                        } else {
                                            view! { <Other trade nearby /> }.into_any()
                                        }}
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ol>
                {move || surprise().map(|trade| view! { <Surprise trade /> })}
                <Actions top />
            </div>
            <div class="result__side">
                <Sure />
                <OwnAnswers catalogue />
            </div>
        </div>
    }
}

fn is_rare(trade: &Trade) -> bool {
    use packan_domain::trade::Attribute;
    trade.attributes.iter().any(|weighted| weighted.attribute == Attribute::Rare)
}

/// The best trade, large.
#[component]
fn Top(trade: Trade, ranked: Ranked, nearby: Nearby) -> impl IntoView {
    let speech = use_speech();
    let matches = use_matches();
    let headline = breakable(trade.name.get(speech.language()));
    let (id, pay) = (trade.id.clone(), trade.first_pay);
    let (href, group, variant) = (routes::trade(&id), trade.group.key(), variant(&id));
    let counted = id.clone();
    let reason = move || {
        because(
            speech,
            &matches
                .reasons(&id)
                .iter()
                .map(|it| words::liked(speech, it.feature))
                .collect::<Vec<_>>(),
        )
    };
    view! {
        <Link
            href=href
            class="top"
            group=group
            variant=variant
        >
            <span class="top__sure">{words::sureness(speech, ranked.sureness())}</span>
            <Scene trade objects=2 />
            <span class="top__text">
                <strong class="top__name" style:--letters=longest_piece(&headline).to_string()>
                    {headline.clone()}
                </strong>
                <span class="top__reason">{reason}</span>
                <span class="top__facts">
                    {pay
                        .map(|pay| {
                            let pay = format::euros(pay.min, speech.language());
                            view! { <span>{say!(speech, result.first_year, pay = pay)}</span> }
                        })}
                    {move || firms_text(speech, nearby, &counted).map(|text| view! { <span>{text}</span> })}
                </span>
            </span>
        </Link>
    }
}

/// One of the next best.
#[component]
fn Other(trade: Trade, nearby: Nearby) -> impl IntoView {
    let speech = use_speech();
    let matches = use_matches();
    let id = StoredValue::new(trade.id.clone());
    let pay = trade.first_pay;
    let reason = Signal::derive(move || {
        let reasons = id.with_value(|id| matches.reasons(id));
        let liked: Vec<_> = reasons.iter().map(|it| words::liked(speech, it.feature)).collect();
        liked.join(", ")
    });
    let figure = Signal::derive(move || {
        let firms = id.with_value(|id| firms_text(speech, nearby, id));
        firms
            .or_else(|| {
                let pay = format::euros(pay?.min, speech.language());
                Some(say!(speech, swipe.pay, pay = pay))
            })
            .unwrap_or_default()
    });
    view! { <TradeRow trade reason figure /> }
}

/// A trade that few know and that fits.
#[component]
fn Surprise(trade: Trade) -> impl IntoView {
    let speech = use_speech();
    let hook = trade.hook.clone();
    view! {
        <section class="surprise" aria-labelledby="surprise-title">
            <h2 class="section-title" id="surprise-title">
                {say!(speech, result.surprise)}
            </h2>
            <ul class="rows">
                <li class="row-item">
                    <TradeRow
                        trade
                        reason=hook
                            .map(|hook| hook.get(speech.language()).to_owned())
                            .unwrap_or_default()
                        figure=say!(speech, result.surprise_note)
                    />
                </li>
            </ul>
        </section>
    }
}

/// "Weil du Holz und Feinarbeit magst."
fn because(speech: Speech, liked: &[String]) -> String {
    match liked {
        [] => String::new(),
        [a] => say!(speech, result.because_one, a = a.clone()),
        [a, b] => say!(speech, result.because_two, a = a.clone(), b = b.clone()),
        [a, b, c, ..] => {
            say!(speech, result.because_three, a = a.clone(), b = b.clone(), c = c.clone())
        }
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
