use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{region::RegionFact, trade::Provenance};

use super::specimen::{Family, State};
use crate::{
    components::{
        Bar, BarChart, CampaignGate, Figure, RegionMap, Rolling, SampleNote, SourceLine, TownShape,
        TownTile,
    },
    i18n::use_speech,
    say,
    state::Catalogue,
};

/// What the pages of region and towns are made of.
#[component]
pub fn Region(
    /// The feed's towns.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let source = |name: &str, url: Option<&str>| Provenance {
        source: name.to_owned(),
        url: url.map(str::to_owned),
        date: "2026-01".to_owned(),
    };
    let fact = RegionFact {
        key: "businesses".to_owned(),
        value: 1_234_567.0,
        provenance: source("Musterquelle", None),
    };
    let bar = |name: &str, value: f64, group| Bar {
        name: name.to_owned(),
        value,
        text: value.to_string(),
        group,
        facts: String::new(),
    };
    let town = catalogue.index.region.towns.first().cloned();
    let tile = town.clone().map(|town| {
        let look = catalogue.look_of(&town.id);
        view! { <TownTile town look figure="12 km" /> }
    });
    let shape = town.clone().map(|town| view! { <TownShape town=town.id /> });
    let (wall, slip) = (vec![fact.clone()], vec![fact]);
    let whole = catalogue.clone();
    let lit = town.map(|town| town.id);
    view! {
        <Family id="region" title="Region">
            <State label="Zahl auf der Wand" wide=true>
                <ul class="figures figures--wall">
                    <Figure
                        of=wall
                        text="1.234.567".to_owned()
                        label=say!(speech, figure.businesses)
                        group="food"
                    />
                </ul>
            </State>
            <State label="Zahl auf einem Zettel" wide=true>
                <ul class="figures figures--slips">
                    <Figure
                        of=slip
                        text="6,2".to_owned()
                        label=say!(speech, region.people_per_business)
                        group="wood"
                    >
                        <p class="figure__from">{say!(speech, region.lead)}</p>
                    </Figure>
                </ul>
            </State>
            <State label="Rollende Zahl">
                <Rolling text="über 7,5 Mrd." />
            </State>
            <State label="Quellen">
                <SourceLine of=vec![
                    source("Musterquelle", None),
                    source("Musterseite", Some("https://example.org/")),
                ] />
            </State>
            <State label="Balken">
                <BarChart
                    label=say!(speech, region.pay_chart)
                    of=say!(speech, region.pay_of)
                    bars=vec![
                        bar("Eins", 1.0, "food"),
                        bar("Sehr viele", 120.0, "music"),
                        bar("Null", 0.0, "wood"),
                    ]
                />
            </State>
            <State label="Beispieldaten">
                <SampleNote />
            </State>
            <State label="Stadt als Plakat">{tile}</State>
            <State label="Stadtgrenze">
                <div data-group="vehicles">{shape}</div>
            </State>
            <State label="Karte der Region" wide=true>
                <RegionMap catalogue=whole />
            </State>
            <State label="Karte, eine Stadt" wide=true>
                <RegionMap catalogue chosen=lit />
            </State>
            <State label="Mit dem, was die Kampagne sagt">
                <CampaignGate children=|_, campaign| {
                    view! { <p>{campaign.story.len()}</p> }
                } />
            </State>
        </Family>
    }
}
