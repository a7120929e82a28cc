use leptos::prelude::*;
use packan_domain::business::Tally;

use crate::{
    components::Rolling,
    format,
    i18n::{Speech, use_speech},
    say,
};

/// What can be counted in a town, in words, in the order in which it is shown.
pub fn counted(speech: Speech, tally: &Tally) -> [(usize, String); 5] {
    [
        (tally.businesses, say!(speech, town.businesses)),
        (tally.training, say!(speech, town.training)),
        (tally.internships, say!(speech, town.internships)),
        (tally.trial_days, say!(speech, town.trial_days)),
        (tally.trades.len(), say!(speech, town.trades)),
    ]
}

/// What the list of firms comes to.
#[component]
pub fn Counts(
    /// What was counted.
    tally: Tally,
    /// When the list was made, ISO 8601.
    date: String,
) -> impl IntoView {
    let speech = use_speech();
    let date = format::date(&date, speech.language());
    view! {
        <ul class="counts" data-tally="">
            {counted(speech, &tally)
                .into_iter()
                .map(|(count, label)| {
                    view! {
                        <li class="count">
                            <strong class="count__figure">
                                <Rolling text=format::count(count, speech.language()) />
                            </strong>
                            " "
                            <span class="count__label">{label}</span>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
        <p class="source">{say!(speech, town.source, date = date)}</p>
    }
}
