use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{shared_result::SharedResult, trade::Trade};

use crate::{
    components::{Heading, Icon, Link, Scene, TradeRow, breakable, longest_piece, variant},
    format,
    i18n::use_speech,
    routes, say,
    state::{Catalogue, use_store},
};

/// Somebody else's result: what fits them, and the way to find out what fits oneself. Nothing of the
/// visitor's own changes by it.
#[component]
pub fn SharedPage(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// What the link says.
    shared: SharedResult,
) -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let has_own = Memo::new(move |_| store.session.with(|it| !it.answers.is_empty()));
    let mut trades = shared.trades().iter().filter_map(|id| catalogue.trade(id)).cloned();
    let top = trades.next()?;
    let others: Vec<Trade> = trades.collect();
    let about = routes::trade(&top.id);
    Some(view! {
        <div class="page shared">
            <div class="shared__first">
                <SharedPoster trade=top />
                <div class="shared__ways">
                    <Link href=routes::SWIPE class="button button--go">
                        {say!(speech, shared.go)}
                        {Icon::Arrow.view()}
                    </Link>
                    <p class="shared__note">{say!(speech, shared.note)}</p>
                    <div class="shared__more">
                        <Link href=about class="button button--outline">
                            {say!(speech, shared.about)}
                        </Link>
                        {move || {
                            has_own
                                .get()
                                .then(|| {
                                    view! {
                                        <Link href=routes::RESULT class="button button--outline">
                                            {say!(speech, shared.own)}
                                        </Link>
                                    }
                                })
                        }}
                    </div>
                </div>
            </div>
            {(!others.is_empty()).then(|| view! { <Others trades=others /> })}
        </div>
    })
}

/// The best trade, large, with the question.
#[component]
fn SharedPoster(trade: Trade) -> impl IntoView {
    let speech = use_speech();
    let name = trade.name.get(speech.language()).to_owned();
    let headline = breakable(&name);
    let (group, variant) = (trade.group.key(), variant(&trade.id));
    let slug = trade.id.to_string();
    view! {
        <section class="top shared__poster" data-group=group data-variant=variant data-shared=slug>
            <Scene trade objects=2 />
            <div class="top__text">
                <Heading
                    class="shared__headline"
                    document_title=say!(speech, shared.document, trade = name)
                >
                    <strong class="top__name" style:--letters=longest_piece(&headline).to_string()>
                        {headline.clone()}
                    </strong>
                    " "
                    <span class="shared__ask">{say!(speech, shared.ask)}</span>
                </Heading>
            </div>
        </section>
    }
}

#[component]
fn Others(trades: Vec<Trade>) -> impl IntoView {
    let speech = use_speech();
    let rows = trades.into_iter().map(|trade| {
        let slug = trade.id.to_string();
        let hook = trade.hook.as_ref().map(|hook| hook.get(speech.language()).to_owned());
        let pay = trade.first_pay.map(|pay| {
            let pay = format::euros(pay.min, speech.language());
            say!(speech, swipe.pay, pay = pay)
        });
        let (reason, figure) = (hook.unwrap_or_default(), pay.unwrap_or_default());
        view! {
            <li class="row-item" data-shared=slug>
                <TradeRow trade reason=Signal::stored(reason) figure=Signal::stored(figure) />
            </li>
        }
    });
    view! {
        <section aria-labelledby="shared-others">
            <h2 class="section-title" id="shared-others">
                {say!(speech, shared.others)}
            </h2>
            <ol class="result__list">{rows.collect_view()}</ol>
        </section>
    }
}
