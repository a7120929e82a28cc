use leptos::prelude::*;
use packan_domain::trade::Trade;

use crate::{
    components::{Heading, Icon, Link, Scene, breakable, longest_piece, variant},
    i18n::use_speech,
    pages::trade::Facts,
    routes, say, words,
};

/// One trade in a frame: what it is, and the ways to more; the way to all trades where the feed does
/// not have it.
#[component]
pub fn EmbeddedTrade(trade: Option<Trade>) -> impl IntoView {
    let speech = use_speech();
    let Some(trade) = trade else {
        return view! {
            <div class="embedded__told">
                <Heading class="embedded__title" document_title=say!(speech, embed.trade_document)>
                    {say!(speech, embed.any_trade)}
                </Heading>
                <div class="embedded__ways">
                    <Link href=routes::TRADES class="button">
                        {say!(speech, trades.title)}
                        {Icon::Arrow.view()}
                    </Link>
                </div>
            </div>
        }
        .into_any();
    };
    let language = speech.language();
    let name = trade.name.get(language).to_owned();
    let hook = trade.hook.as_ref().map(|hook| hook.get(language).to_owned());
    let headline = breakable(&name);
    let letters = longest_piece(&headline).to_string();
    let (group, variant) = (trade.group, variant(&trade.id));
    let (about, firms) = (routes::trade(&trade.id), routes::map_for(Some(&trade.id), None));
    let document_title = say!(speech, trade.document, trade = name);
    view! {
        <article class="embedded-trade" data-group=group.key()>
            <header class="hero" data-group=group.key() data-variant=variant>
                <Scene trade=trade.clone() />
                <div class="hero__text">
                    <p class="hero__group">{words::group(speech, group)}</p>
                    <Heading class="hero__name" document_title>
                        <span style:--letters=letters>{headline}</span>
                    </Heading>
                    <p class="hero__hook">{hook}</p>
                </div>
            </header>
            <div class="embedded__told">
                <Facts trade />
                <div class="embedded__ways">
                    <Link href=about class="button">
                        {say!(speech, embed.about)}
                        {Icon::Arrow.view()}
                    </Link>
                    <Link href=firms class="button button--outline">
                        {say!(speech, trade.firms)}
                    </Link>
                </div>
            </div>
        </article>
    }
    .into_any()
}
