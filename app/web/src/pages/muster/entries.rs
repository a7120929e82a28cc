use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::trade::Trade;

use super::{
    samples::{self, SURENESS},
    specimen::{Family, State},
};
use crate::{
    components::{SurenessMark, TradeRow, TradeTile},
    i18n::use_speech,
    say,
    state::Catalogue,
};

/// Trades as tiles and rows.
#[component]
pub fn Entries(
    /// The feed's trades.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let some: Vec<Trade> = catalogue.trades.iter().step_by(11).cloned().collect();
    let first = some.first();
    let limits = first.map(samples::long).into_iter().chain(first.map(samples::bare));
    let tiles: Vec<Trade> = some.iter().cloned().chain(limits.clone()).collect();
    let rows: Vec<Trade> = some.iter().take(2).cloned().chain(limits).collect();
    let hook = move |trade: &Trade| {
        let hook = trade.hook.as_ref();
        hook.map(|hook| hook.get(speech.language()).to_owned()).unwrap_or_default()
    };
    let plain = rows.clone().into_iter().map(move |trade| {
        let reason = hook(&trade);
        view! {
            <li class="row-item">
                <TradeRow trade reason figure=say!(speech, business.ask) />
            </li>
        }
    });
    let marked = rows.clone().into_iter().zip(SURENESS).map(move |(trade, sureness)| {
        let reason = hook(&trade);
        view! {
            <li class="row-item">
                <TradeRow trade reason figure=say!(speech, business.ask)>
                    <span class="new">{say!(speech, result.new)}</span>
                    <SurenessMark sureness />
                </TradeRow>
            </li>
        }
    });
    view! {
        <Family id="eintraege" title="Einträge">
            <State label="Kacheln; langer Name; nur ein Name" wide=true>
                <ul class="tiles">
                    {tiles
                        .into_iter()
                        .map(|trade| {
                            view! {
                                <li>
                                    <TradeTile trade />
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </State>
            <State label="Zeilen" wide=true>
                <ul class="rows">{plain.collect_view()}</ul>
            </State>
            <State label="Zeilen mit Zeichen" wide=true>
                <ul class="rows">{marked.collect_view()}</ul>
            </State>
        </Family>
    }
}
