use leptos::prelude::*;
use packan_domain::{shared_result::SharedResult, trade::Trade};

use crate::{
    components::{Link, Share, ShareButton},
    i18n::{Speech, use_speech},
    routes, say,
    state::use_store,
};

/// Onward from here: firms, friends, more cards.
#[component]
pub fn Actions(
    /// The best trades, the first one on top.
    best: Memo<Vec<Trade>>,
) -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let firms = move || {
        let town = store.session.with(|session| session.town.clone());
        best.with(|best| routes::map_for(best.first().map(|trade| &trade.id), town.as_ref()))
    };
    let share = move || best.with(|best| of_result(speech, best));
    view! {
        <div class="result__actions">
            {move || {
                view! {
                    <Link href=firms() class="button">
                        {say!(speech, result.show_firms)}
                    </Link>
                }
            }}
            {move || {
                share()
                    .map(|share| {
                        view! { <ShareButton share=Signal::stored(share) class="button button--outline" /> }
                    })
            }}
            <Link href=routes::SWIPE class="button button--outline result__more">
                {say!(speech, result.more)}
            </Link>
        </div>
    }
}

/// The result to show to others: the trades, and nothing of who it is that they fit.
fn of_result(speech: Speech, best: &[Trade]) -> Option<Share> {
    let shared = SharedResult::of(best.iter().map(|trade| trade.id.clone()))?;
    let top = best.first()?;
    let name = top.name.get(speech.language());
    Some(Share {
        text: say!(speech, share.result_text, trade = name),
        route: routes::shared_result(&shared),
        over: say!(speech, share.result_over),
        title: name.to_owned(),
        line: say!(speech, share.result_line),
        trade: Some(top.clone()),
    })
}
