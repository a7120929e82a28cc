use leptos::prelude::*;
use packan_domain::region::RegionFact;

use crate::{
    components::Figure,
    format,
    i18n::{Speech, use_speech},
    say,
};

/// The figures on the wall, each with its colour.
pub const SHOWN: [(&str, &str); 5] = [
    ("employees", "construction"),
    ("businesses", "electrical-metal"),
    ("apprentices", "service"),
    ("turnover", "design-textile"),
    ("occupations", "vehicles"),
];

/// The region's figures as posters; those that the content has.
#[component]
pub fn Figures(
    /// The figures.
    facts: Vec<RegionFact>,
) -> impl IntoView {
    let speech = use_speech();
    let posters = SHOWN.into_iter().filter_map(|(key, group)| {
        let fact = facts.iter().find(|fact| fact.key == key)?.clone();
        let (text, label) = (written(speech, &fact), label(speech, key));
        Some(view! { <Figure of=vec![fact] text label group /> })
    });
    let posters = posters.collect_view();
    view! {
        <section aria-labelledby="region-numbers">
            <h2 class="section-title" id="region-numbers">
                {say!(speech, region.numbers)}
            </h2>
            <ul class="figures figures--wall">{posters}</ul>
        </section>
    }
}

/// What a figure counts.
pub fn label(speech: Speech, key: &str) -> String {
    match key {
        "businesses" => say!(speech, figure.businesses),
        "employees" => say!(speech, figure.employees),
        "apprentices" => say!(speech, figure.apprentices),
        "turnover" => say!(speech, figure.turnover),
        "women-share" => say!(speech, figure.women_share),
        _ => say!(speech, figure.occupations),
    }
}

/// A figure as it is written.
pub fn written(speech: Speech, fact: &RegionFact) -> String {
    let language = speech.language();
    match fact.key.as_str() {
        "turnover" => {
            let figure = format::decimal(fact.value / 1e9, 1, language);
            let figure = say!(speech, figure.billion, figure = figure);
            say!(speech, figure.over, figure = figure)
        }
        "women-share" => {
            say!(speech, figure.per_cent, figure = format::decimal(fact.value, 1, language))
        }
        _ => format::number(fact.value, language),
    }
}
