use leptos::prelude::*;
use packan_domain::trade::Trade;

use crate::{
    components::{Icon, Link, use_toasts},
    effects::{clipboard, document},
    i18n::use_speech,
    routes, say,
    state::use_store,
};

/// Onward from here: firms, friends, more cards.
#[component]
pub fn Actions(
    /// The best trade.
    top: Memo<Option<Trade>>,
) -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let toasts = use_toasts();
    let firms = move || {
        let town = store.session.with(|session| session.town.clone());
        top.with(|top| routes::map_for(top.as_ref().map(|trade| &trade.id), town.as_ref()))
    };
    let share = move |_| {
        let Some(trade) = top.get_untracked() else { return };
        let name = trade.name.get(speech.language()).to_owned();
        let text = say!(speech, result.share_text, trade = name);
        // The trade's own page: the link says nothing else about who shares it.
        let url = document::resolve(&routes::trade(&trade.id));
        let title = say!(speech, start.title);
        let (copied, failed) = (say!(speech, result.shared), say!(speech, result.share_failed));
        crate::effects::spawn(async move {
            if clipboard::share(&title, &text, &url).await {
                return;
            }
            let copied_it = clipboard::copy(&format!("{text} {url}")).await;
            toasts.show(if copied_it { copied } else { failed });
        });
    };
    view! {
        <div class="result__actions">
            {move || {
                view! {
                    <Link href=firms() class="button">
                        {say!(speech, result.show_firms)}
                    </Link>
                }
            }}
            <button type="button" class="button button--outline" on:click=share>
                {Icon::Share.view()}
                {say!(speech, result.share)}
            </button>
            <Link href=routes::SWIPE class="button button--outline result__more">
                {say!(speech, result.more)}
            </Link>
        </div>
    }
}
