use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::trade::Group;

use crate::{
    components::{Bar, BarChart},
    i18n::use_speech,
    say,
    state::Catalogue,
    words,
};

/// How many trades there are in each group, counted in the feed.
#[component]
pub fn Groups(
    /// The feed.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let bars = Group::ALL.iter().map(|&group| {
        let count = catalogue.trades.iter().filter(|trade| trade.group == group).count();
        Bar {
            name: words::group(speech, group),
            value: count as f64,
            text: count.to_string(),
            group: group.key(),
            facts: String::new(),
        }
    });
    let bars = bars.filter(|bar| bar.value > 0.0).collect();
    view! {
        <section aria-labelledby="region-groups">
            <h2 class="section-title" id="region-groups">
                {say!(speech, region.groups, count = catalogue.trades.len())}
            </h2>
            <BarChart
                label=say!(speech, region.groups_chart)
                of=say!(speech, region.groups_of)
                bars
            />
        </section>
    }
}
