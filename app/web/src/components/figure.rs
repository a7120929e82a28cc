use leptos::prelude::*;
use packan_domain::region::RegionFact;

use super::{Rolling, SourceLine};

/// A figure of the content as a poster: what it is, from whom, and from when.
#[component]
pub fn Figure(
    /// The figures that it shows or was reckoned from.
    of: Vec<RegionFact>,
    /// As it is written: `59.000`.
    text: String,
    /// What it counts.
    label: String,
    /// Key of the group whose colour it wears.
    group: &'static str,
    /// More about it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let keys: Vec<&str> = of.iter().map(|fact| fact.key.as_str()).collect();
    let keys = keys.join(" ");
    let sources = of.iter().map(|fact| fact.provenance.clone()).collect();
    view! {
        <li class="figure" data-group=group data-fact=keys>
            <p class="figure__text">
                <strong class="figure__value">
                    <Rolling text />
                </strong>
                " "
                <span class="figure__label">{label}</span>
            </p>
            {children.map(|children| children())}
            <SourceLine of=sources />
        </li>
    }
}
