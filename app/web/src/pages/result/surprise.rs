use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    matching::{Ranked, Sureness, surprise},
    trade::Trade,
};

use crate::{
    components::{Link, Picture, breakable, variant},
    i18n::use_speech,
    routes, say, sentences,
    state::{Catalogue, SHOWN, use_matches},
};

/// A trade that fits and that the person would not have thought of, if there is one.
#[component]
pub fn Surprise(catalogue: Arc<Catalogue>, ranking: Memo<Vec<Ranked>>) -> impl IntoView {
    let matches = use_matches();
    let found = Memo::new(move |_| {
        let answers = matches.answers();
        let has_reason = |trade: &_| !matches.reasons(trade).is_empty();
        ranking.with(|ranking| {
            surprise(ranking, SHOWN, &catalogue.trades, &answers, has_reason)
                .map(|surprise| (surprise.trade.clone(), surprise.rare))
        })
    });
    move || found.get().map(|(trade, rare)| view! { <SurpriseCard trade rare /> })
}

#[component]
fn SurpriseCard(trade: Trade, rare: bool) -> impl IntoView {
    let speech = use_speech();
    let matches = use_matches();
    let (href, group, variant) = (routes::trade(&trade.id), trade.group.key(), variant(&trade.id));
    let because = move || sentences::because(speech, Sureness::Rather, &matches.reasons(&trade.id));
    let why =
        if rare { say!(speech, result.surprise_rare) } else { say!(speech, result.surprise_group) };
    view! {
        <section class="surprise" aria-labelledby="surprise-title">
            <h2 class="section-title" id="surprise-title">
                {say!(speech, result.surprise)}
            </h2>
            <Link href=href class="surprise__card" group=group variant=variant>
                <span class="surprise__text">
                    <span class="surprise__why">{why}</span>
                    <strong class="surprise__name">
                        {breakable(trade.name.get(speech.language()))}
                    </strong>
                    {trade
                        .hook
                        .as_ref()
                        .map(|hook| {
                            let hook = hook.get(speech.language()).to_owned();
                            view! { <span class="surprise__hook">{hook}</span> }
                        })}
                    <span class="surprise__reason">{because}</span>
                </span>
                <Picture code=trade.scene.first().cloned() class="surprise__picture" />
            </Link>
        </section>
    }
}
