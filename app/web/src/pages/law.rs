//! What the law gives apprentices and who wants to go on, with the figures from the content.

use leptos::prelude::*;
use packan_domain::region::RegionFact;

use crate::{
    components::SourceLine,
    format,
    i18n::{Speech, use_speech},
    say,
};

/// Something that the law gives.
#[component]
fn Given(
    /// What it is about.
    title: String,
    /// What it says.
    text: String,
    /// The figures in it.
    of: Vec<RegionFact>,
    /// What stands below.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let keys: Vec<&str> = of.iter().map(|fact| fact.key.as_str()).collect();
    let keys = Some(keys.join(" ")).filter(|keys| !keys.is_empty());
    let sources = of.iter().map(|fact| fact.provenance.clone()).collect();
    view! {
        <section class="given" data-fact=keys>
            <h2 class="given__title">{title}</h2>
            <p>{text}</p>
            {children.map(|children| children())}
            <SourceLine of=sources />
        </section>
    }
}

/// The figures of some keys, if the content has all of them.
fn all(facts: &[RegionFact], keys: &[&str]) -> Option<Vec<RegionFact>> {
    keys.iter().map(|key| facts.iter().find(|fact| fact.key == *key).cloned()).collect()
}

fn number(speech: Speech, of: &[RegionFact], at: usize) -> String {
    of.get(at).map(|fact| format::number(fact.value, speech.language())).unwrap_or_default()
}

/// Who pays for a master's course.
#[component]
pub fn Funding(
    /// The figures.
    facts: Vec<RegionFact>,
) -> impl IntoView {
    let speech = use_speech();
    let of = all(&facts, &["course-grant", "course-loan-remitted", "master-course-funding"])?;
    let [grant, remitted, all] = [0, 1, 2].map(|at| number(speech, &of, at));
    let text = say!(speech, career.funding_text, grant = grant, remitted = remitted, all = all);
    Some(view! { <Given title=say!(speech, career.funding) text of /> })
}

/// Apprenticeships in part-time.
#[component]
pub fn PartTime(
    /// The figures.
    facts: Vec<RegionFact>,
) -> impl IntoView {
    let speech = use_speech();
    let of = all(&facts, &["part-time-shorter", "part-time-longer"])?;
    let shorter = number(speech, &of, 0);
    let longer = of.get(1).map(|fact| format::decimal(fact.value, 1, speech.language()));
    let longer = longer.unwrap_or_default();
    let text = say!(speech, career.part_time_text, shorter = shorter, longer = longer);
    Some(view! { <Given title=say!(speech, career.part_time) text of /> })
}

/// Shorter apprenticeships.
#[component]
pub fn Shorter() -> impl IntoView {
    let speech = use_speech();
    view! {
        <Given
            title=say!(speech, career.shorter)
            text=say!(speech, career.shorter_text)
            of=Vec::new()
        >
            <p class="source">{say!(speech, career.shorter_source)}</p>
        </Given>
    }
}
