use leptos::prelude::*;
use packan_domain::region::RegionFact;

use crate::{
    components::{Bar, BarChart, SourceLine},
    format,
    i18n::use_speech,
    say,
};

/// What apprentices earn at least, and on average.
#[component]
pub fn Pay(
    /// The figures.
    facts: Vec<RegionFact>,
) -> impl IntoView {
    let speech = use_speech();
    let least = (1..=4).map(|year| {
        let name = say!(speech, region.pay_minimum, year = year);
        (format!("minimum-pay-{year}"), name, "service")
    });
    let average = [
        ("average-pay-crafts-west".to_owned(), say!(speech, region.pay_crafts), "construction"),
        ("average-pay".to_owned(), say!(speech, region.pay_all), "vehicles"),
    ];
    let known = least.chain(average).filter_map(|(key, name, group)| {
        let fact = facts.iter().find(|fact| fact.key == key)?;
        let figure = format::number(fact.value, speech.language());
        let text = format!("{figure}\u{a0}€");
        let bar = Bar { name, value: fact.value, text, group, facts: key };
        Some((bar, fact.provenance.clone()))
    });
    let (bars, of): (Vec<_>, Vec<_>) = known.unzip();
    (!bars.is_empty()).then(|| {
        view! {
            <section aria-labelledby="region-pay">
                <h2 class="section-title" id="region-pay">
                    {say!(speech, region.pay)}
                </h2>
                <p>{say!(speech, region.pay_text)}</p>
                <BarChart
                    label=say!(speech, region.pay_chart)
                    of=say!(speech, region.pay_of)
                    bars
                />
                <SourceLine of />
            </section>
        }
    })
}
