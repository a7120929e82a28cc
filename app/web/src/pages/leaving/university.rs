use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    order::sort_by,
    trade::{Group, Trade, TradeDetails},
};

use crate::{
    components::{Bar, BarChart},
    format,
    i18n::use_speech,
    say,
    state::{Catalogue, use_feed},
};

/// Trades shown.
const SHOWN: usize = 8;

/// The trades that most began with an Abitur in.
#[component]
pub fn WithAbitur(
    /// The feed.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let feed = use_feed();
    for group in Group::ALL {
        feed.load_details(*group);
    }
    move || {
        if !Group::ALL.iter().all(|group| feed.has_details(*group)) {
            return None;
        }
        let known = catalogue.trades.iter().filter_map(|trade| {
            let details = feed.details_of(trade)?;
            let share = details.certificates?.university_entrance;
            (share > 0).then_some((trade, details, share))
        });
        let mut known: Vec<(&Trade, TradeDetails, u8)> = known.collect();
        sort_by(&mut known, |one, other| other.2.cmp(&one.2));
        known.truncate(SHOWN);
        let date = known.first().map(|(_, details, _)| details.provenance.date.clone())?;
        let date = format::date(&date, speech.language());
        let bars = known.iter().map(|(trade, _, share)| Bar {
            name: trade.name.get(speech.language()).to_owned(),
            value: f64::from(*share),
            text: share.to_string(),
            group: trade.group.key(),
            facts: String::new(),
        });
        let bars = bars.collect::<Vec<_>>();
        Some(view! {
            <section aria-labelledby="leaving-abitur">
                <h2 class="section-title" id="leaving-abitur">
                    {say!(speech, leaving.not_alone)}
                </h2>
                <p>{say!(speech, leaving.not_alone_text)}</p>
                <BarChart
                    label=say!(speech, leaving.chart)
                    of=say!(speech, leaving.of)
                    bars
                />
                <p class="source">{say!(speech, leaving.chart_source, date = date)}</p>
            </section>
        })
    }
}
