use std::sync::Arc;

use leptos::prelude::*;

use super::specimen::{Family, State};
use crate::{
    components::{Share, ShareButton, ShareDialog},
    i18n::use_speech,
    pages::placard,
    routes, say,
    state::Catalogue,
};

/// What goes from one person to another: links, pictures, posters.
#[component]
pub fn PassingOn(
    /// The feed's trades.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let share = catalogue.trades.first().map(|trade| {
        let name = trade.name.get(speech.language());
        Share {
            text: say!(speech, share.result_text, trade = name),
            route: routes::trade(&trade.id),
            over: say!(speech, share.result_over),
            title: name.to_owned(),
            line: say!(speech, share.result_line),
            trade: Some(trade.clone()),
        }
    });
    let shared = share.clone().map(|share| {
        let share_again = share.clone();
        view! {
            <State label="Teilen: Knopf, nur Zeichen">
                <ShareButton share=Signal::stored(share.clone()) class="button" />
                <ShareButton share=Signal::stored(share) class="icon-button" only_icon=true />
            </State>
            <State label="Teilen: Fenster">
                <dialog class="dialog sharing muster__dialog" open aria-label="Teilen">
                    <ShareDialog share=share_again on_close=|()| () />
                </dialog>
            </State>
        }
    });
    view! {
        <Family id="weitersagen" title="Weitersagen">
            {shared}
            {[("Plakat", false), ("Plakat, spart Tinte", true)]
                .map(|(label, sparing)| {
                    let placard = placard::specimen(speech, &catalogue, sparing);
                    view! {
                        <State label=label wide=true>
                            {placard}
                        </State>
                    }
                })
                .collect_view()}
        </Family>
    }
}
