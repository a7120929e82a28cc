//! What stands in frames on other sites: a piece of the app without its menu, and the way into it.

mod deck;
mod map;
mod trade;

use leptos::prelude::*;
use packan_domain::business::{BusinessFilter, Work};

use self::{deck::EmbeddedDeck, map::EmbeddedMap, trade::EmbeddedTrade};
use crate::{
    components::{FeedGate, Icon, Paragraphs, use_live_region},
    effects::document,
    embedding::{Embedding, Piece},
    i18n::use_speech,
    routes, say,
    state::Whereabouts,
};

/// The piece that the nearest provider names. There is no router: nothing here leads to another page
/// in the same frame.
pub fn embedded() -> AnyView {
    view! { <Embedded /> }.into_any()
}

#[component]
fn Embedded() -> impl IntoView {
    let speech = use_speech();
    let live = use_live_region();
    let piece = use_context::<Embedding>().map_or(Piece::Deck, |embedding| embedding.piece);
    let route = Signal::stored(format!("{}{}", document::base_path(), piece.route()));
    provide_context(Whereabouts::new(route, Callback::new(|_| ())));
    let (kind, name, into, purpose) = match &piece {
        Piece::Map { trade, town } => {
            let into = routes::map_for(trade.as_ref(), town.as_ref());
            ("map", say!(speech, embed.map), into, say!(speech, embed.map_purpose))
        }
        Piece::Trade(trade) => {
            let into = trade.as_ref().map_or_else(|| routes::TRADES.to_owned(), routes::trade);
            ("trade", say!(speech, embed.trade), into, say!(speech, embed.trade_purpose))
        }
        Piece::Deck => {
            let into = routes::START.to_owned();
            ("deck", say!(speech, embed.deck), into, say!(speech, embed.deck_purpose))
        }
    };
    let piece = match piece {
        Piece::Map { trade, town } => {
            let work = trade.map(Work::Trade);
            let filter = BusinessFilter { work, town, ..BusinessFilter::default() };
            view! {
                <FeedGate children=move |catalogue| {
                    view! { <EmbeddedMap catalogue filter=filter.clone() /> }
                } />
            }
            .into_any()
        }
        Piece::Trade(trade) => view! {
            <FeedGate children=move |catalogue| {
                view! { <EmbeddedTrade trade=trade.as_ref().and_then(|id| catalogue.trade(id)).cloned() /> }
            } />
        }
        .into_any(),
        Piece::Deck => view! { <EmbeddedDeck /> }.into_any(),
    };
    view! {
        <div class="embedded" data-piece=kind>
            // By its name it is told from the main part of the page around the frame.
            <main class="embedded__main" id="inhalt" aria-label=name>
                {piece}
                {document::is_static()
                    .then(|| {
                        view! {
                            <noscript>
                                <Paragraphs text=purpose />
                            </noscript>
                        }
                    })}
            </main>
            <footer class="embedded__foot">
                <a
                    class="embedded__link"
                    href=format!("{}{into}", document::base_path())
                    target="_blank"
                    rel="noopener"
                >
                    <strong class="embedded__brand">"Pack an!"</strong>
                    <span>{say!(speech, embed.open)}</span>
                    {Icon::Out.view()}
                </a>
            </footer>
        </div>
        <p class="sr-only" role="status" aria-live="polite">
            {move || live.text()}
        </p>
    }
}
