use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::trade::{Admission, Group, Trade, TradeDetails};

use super::{
    samples,
    specimen::{Family, State},
    visitor::Visitor,
};
use crate::{
    components::ProgressBar,
    i18n::use_speech,
    pages::{
        result::ResultPage,
        trade::{Career, Details, Facts, Fit, Hero},
    },
    say,
    state::Catalogue,
};

/// What pages put together out of components: the result, a trade's story, the big figures.
#[component]
pub fn Story(
    /// The feed's trades.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let catalogue = StoredValue::new(catalogue);
    let with = move || catalogue.get_value();
    let progress = move |answers: usize| {
        view! {
            <State label=format!("Fortschritt nach {answers} Antworten")>
                <Visitor catalogue=with() answers>
                    <ProgressBar />
                </Visitor>
            </State>
        }
    };
    let number = move |group: Group| {
        view! {
            <li class="number" data-group=group.key()>
                <strong class="number__figure">"12.345"</strong>
                <span class="number__label">{say!(speech, start.fact_people)}</span>
            </li>
        }
    };
    let career = |label: &'static str, months: u8, admission: Admission| {
        view! {
            <State label=format!("Wohin es führt: {label}")>
                <div data-group=Group::Wood.key()>
                    <Career months=Some(months) admission leads=None />
                </div>
            </State>
        }
    };
    let trade = with().trades.first().cloned();
    let trades = trade.map(move |trade| {
        let (long, bare) = (samples::long(&trade), samples::bare(&trade));
        let (all, none) = (samples::details(&long), samples::bare_details(&bare));
        view! {
            <State label="Beruf: alles bekannt, langer Name" wide=true>
                <Page catalogue=with() trade=long details=all />
            </State>
            <State label="Beruf: kaum etwas bekannt" wide=true>
                <Page catalogue=with() trade=bare details=none />
            </State>
        }
    });
    view! {
        <Family id="seiten" title="Teile von Seiten">
            {[0, 5, 30].map(progress).collect_view()}
            <State label="Ergebnis, früh" wide=true>
                <Visitor catalogue=with() answers=4>
                    <ResultPage />
                </Visitor>
            </State>
            <State label="Ergebnis" wide=true>
                <Visitor catalogue=with() answers=30>
                    <ResultPage />
                </Visitor>
            </State>
            <State label="Zahlen" wide=true>
                <ul class="numbers__list">
                    {[Group::Construction, Group::ElectricalMetal, Group::Service]
                        .map(number)
                        .collect_view()}
                </ul>
            </State>
            {trades}
            {career("Meister nötig", 36, Admission::MasterNeeded)}
            {career("Meister möglich", 42, Admission::MasterPossible)}
            {career("ohne Meister", 36, Admission::WithoutMaster)}
            {career("kein Handwerk nach dem Gesetz", 36, Admission::Unlisted)}
            {career("kurze Ausbildung", 24, Admission::MasterNeeded)}
        </Family>
    }
}

#[component]
fn Page(catalogue: Arc<Catalogue>, trade: Trade, details: TradeDetails) -> impl IntoView {
    let group = trade.group.key();
    let (id, hero, facts) = (trade.id.clone(), trade.clone(), trade.clone());
    view! {
        <Visitor catalogue answers=30>
            <article class="trade" data-group=group>
                <Hero trade=hero />
                <div class="trade__body">
                    <Fit trade=id />
                    <Facts trade=facts />
                    <Details trade details />
                </div>
            </article>
        </Visitor>
    }
}
