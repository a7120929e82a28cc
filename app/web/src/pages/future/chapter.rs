use leptos::prelude::*;
use packan_domain::{
    language::Localized,
    trade::{Topic, Trade},
};

use super::{group, picture};
use crate::{
    components::{Icon, Link, Picture},
    i18n::{Speech, use_speech},
    routes, say, words,
};

/// Trades that are shown with what they do; the others by name.
const TOLD: usize = 6;

/// A topic of the future: who works on it, and how.
#[component]
pub fn Chapter(
    /// The topic.
    topic: Topic,
    /// The trades that work on it, each with how.
    trades: Vec<(Trade, Localized)>,
) -> impl IntoView {
    let speech = use_speech();
    let language = speech.language();
    let count = trades.len();
    let (key, title) = (topic.key(), words::topic(speech, topic));
    let name = |trade: &Trade| trade.name.get(language).to_owned();
    let told = trades.iter().take(TOLD).map(|(trade, example)| {
        let (href, name) = (routes::trade(&trade.id), name(trade));
        let example = example.get(language).to_owned();
        view! {
            <li class="slip" data-group=trade.group.key()>
                <Picture code=trade.scene.first().cloned() class="slip__picture" />
                <h3 class="slip__name">
                    <Link href=href class="slip__link">
                        {name}
                    </Link>
                </h3>
                <p>{example}</p>
            </li>
        }
    });
    let all = trades.iter().map(|(trade, _)| {
        let (href, name) = (routes::trade(&trade.id), name(trade));
        view! {
            <li>
                <Link href=href class="chip">
                    {name}
                </Link>
            </li>
        }
    });
    let (told, all) = (told.collect_view(), all.collect_view());
    view! {
        <section class="chapter" id=key aria-labelledby=format!("{key}-title")>
            <header class="chapter__head" data-group=group(topic) data-variant="0">
                <Picture code=Some(picture(topic).to_owned()) class="chapter__picture" />
                <div class="chapter__words">
                    <h2 class="chapter__title" id=format!("{key}-title")>
                        {title}
                    </h2>
                    <p class="chapter__about">{about(speech, topic)}</p>
                    <p class="chapter__count">{say!(speech, future.count, count = count)}</p>
                </div>
            </header>
            <ul class="slips">{told}</ul>
            <div class="chapter__on">
                <Link href=routes::swipe_on(topic) class="button">
                    {say!(speech, future.swipe)}
                    {Icon::Arrow.view()}
                </Link>
                <details class="disclosure">
                    <summary class="disclosure__summary">
                        {say!(speech, future.all, count = count)} {Icon::Down.view()}
                    </summary>
                    <ul class="chips chips--wrapped">{all}</ul>
                </details>
                <Link href=format!("{}?{}={key}", routes::MAP, routes::TOPIC) class="link-button">
                    {say!(speech, future.firms)}
                </Link>
            </div>
        </section>
    }
}

/// What a topic is about, in a sentence.
fn about(speech: Speech, topic: Topic) -> String {
    match topic {
        Topic::Sustainability => say!(speech, future.sustainability),
        Topic::Climate => say!(speech, future.climate),
        Topic::Demography => say!(speech, future.demography),
        Topic::Integration => say!(speech, future.integration),
        Topic::Digitalisation => say!(speech, future.digitalisation),
        Topic::Mobility => say!(speech, future.mobility),
    }
}
