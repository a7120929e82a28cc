use leptos::prelude::*;
use packan_domain::trade::Trade;

use super::{
    Link, Picture,
    headline::{breakable, longest_piece},
    scene::variant,
};
use crate::{i18n::use_speech, routes, words};

/// A trade as a row: picture, name, a word of reason, a figure.
#[component]
pub fn TradeRow(
    /// The trade.
    trade: Trade,
    /// Why it stands here.
    #[prop(into)]
    reason: Signal<String>,
    /// What one compares.
    #[prop(into)]
    figure: Signal<String>,
    /// Marks, such as how sure it is.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let speech = use_speech();
    let href = routes::trade(&trade.id);
    let name = trade.name.clone();
    let class = if children.is_some() { "row row--marked" } else { "row" };
    view! {
        <Link href=href class=class group=trade.group.key()>
            <span class="row__picture">
                <Picture code=trade.scene.first().cloned() class="row__emoji" />
            </span>
            <span class="row__text">
                <strong class="row__name">
                    {breakable(name.get(speech.language()))}
                </strong>
                <span class="row__reason">{move || reason.get()}</span>
            </span>
            {children.map(|children| view! { <span class="row__marks">{children()}</span> })}
            <span class="row__figure">{move || figure.get()}</span>
        </Link>
    }
}

/// A trade as a small poster.
#[component]
pub fn TradeTile(
    /// The trade.
    trade: Trade,
) -> impl IntoView {
    let speech = use_speech();
    let href = routes::trade(&trade.id);
    let (name, group) = (trade.name.clone(), trade.group);
    let headline = breakable(name.get(speech.language()));
    view! {
        <Link
            href=href
            class="tile"
            group=group.key()
            variant=variant(&trade.id)
        >
            <Picture code=trade.scene.first().cloned() class="tile__picture" />
            <span class="tile__name" style:--letters=longest_piece(&headline).to_string()>
                {headline.clone()}
            </span>
            <span class="tile__group">{words::group(speech, group)}</span>
        </Link>
    }
}
