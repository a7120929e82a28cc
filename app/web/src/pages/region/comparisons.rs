use leptos::prelude::*;
use packan_domain::{comparison::Comparison, region::RegionFact};

use super::figures::{label, written};
use crate::{
    components::Figure,
    format,
    i18n::{Speech, use_speech},
    say,
};

/// People that are drawn at most.
const DRAWN: usize = 24;

/// What the figures come to, one thought each.
#[component]
pub fn Comparisons(
    /// The figures.
    facts: Vec<RegionFact>,
) -> impl IntoView {
    let speech = use_speech();
    let slips = [
        (Comparison::PeoplePerBusiness, "wood"),
        (Comparison::PeoplePerApprentice, "health"),
        (Comparison::ApprenticesPerWoman, "design-textile"),
        (Comparison::TurnoverPerMinute, "food"),
        (Comparison::TurnoverPerDay, "music"),
        (Comparison::BusinessesPerApprentice, "glass-paper"),
    ];
    let slips = slips.into_iter().filter_map(|(comparison, group)| {
        let reckoned = comparison.reckoned(&facts)?;
        let from: Vec<String> = reckoned
            .of
            .iter()
            .map(|fact| format!("{} {}", written(speech, fact), label(speech, &fact.key)))
            .collect();
        let of: Vec<RegionFact> = reckoned.of.into_iter().cloned().collect();
        let (text, about) = told(speech, comparison, reckoned.value);
        let crowd = crowd(comparison, reckoned.value);
        Some(view! {
            <Figure of text label=about group>
                {(crowd > 0).then(|| view! { <Crowd count=crowd /> })}
                <p class="figure__from">
                    {say!(speech, figure.reckoned, figures = from.join(", "))}
                </p>
            </Figure>
        })
    });
    let slips = slips.collect_view();
    view! {
        <section aria-labelledby="region-so-much">
            <h2 class="section-title" id="region-so-much">
                {say!(speech, region.so_much)}
            </h2>
            <ul class="figures figures--slips">{slips}</ul>
        </section>
    }
}

/// The ratio as it is written, and what it says.
fn told(speech: Speech, comparison: Comparison, value: f64) -> (String, String) {
    let language = speech.language();
    // Rounded down where the source says "more than".
    let hundreds = |value: f64| format::number((value / 100.0).floor() * 100.0, language);
    let euros =
        |value: f64| say!(speech, figure.over, figure = format!("{}\u{a0}€", hundreds(value)));
    match comparison {
        Comparison::PeoplePerBusiness => {
            (format::decimal(value, 1, language), say!(speech, region.people_per_business))
        }
        Comparison::PeoplePerApprentice => {
            (format::decimal(value, 0, language), say!(speech, region.people_per_apprentice))
        }
        Comparison::BusinessesPerApprentice => {
            (format::decimal(value, 1, language), say!(speech, region.businesses_per_apprentice))
        }
        Comparison::TurnoverPerMinute => (euros(value), say!(speech, region.turnover_per_minute)),
        Comparison::TurnoverPerDay => {
            let millions = format::decimal((value / 1e5).floor() / 10.0, 1, language);
            let millions = say!(speech, figure.million, figure = millions);
            (say!(speech, figure.over, figure = millions), say!(speech, region.turnover_per_day))
        }
        Comparison::TurnoverPerBusiness => {
            (euros(value), say!(speech, region.turnover_per_business))
        }
        Comparison::ApprenticesPerWoman => {
            (format::decimal(value, 0, language), say!(speech, region.apprentices_per_woman))
        }
    }
}

/// How many people a ratio is drawn as; none where it is no number of people.
fn crowd(comparison: Comparison, value: f64) -> usize {
    let of_people = matches!(
        comparison,
        Comparison::PeoplePerBusiness
            | Comparison::PeoplePerApprentice
            | Comparison::ApprenticesPerWoman
    );
    (1..=DRAWN).rev().find(|count| of_people && *count as f64 <= value.round()).unwrap_or_default()
}

/// So many people, one of them lit up. Decoration: the figure says the same.
#[component]
fn Crowd(count: usize) -> impl IntoView {
    view! {
        <span class="crowd" aria-hidden="true">
            {(0..count).map(|_| view! { <span class="crowd__one"></span> }).collect_view()}
        </span>
    }
}
