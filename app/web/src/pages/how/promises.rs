use leptos::prelude::*;
use packan_feed::evaluation::{BinReport, SimulationReport};

use super::RESULT;
use crate::{
    format,
    i18n::{Speech, use_speech},
    say,
};

/// Whether the app keeps what it promises, on simulated people.
#[component]
pub fn Promises(
    /// What was measured.
    simulation: SimulationReport,
) -> impl IntoView {
    let speech = use_speech();
    let people = format::number(simulation.people as f64, speech.language());
    let sure = simulation.calibration.iter().find(|bin| bin.from >= 0.79).copied();
    let of_ten =
        |deck: Option<f64>| format::decimal(deck.unwrap_or_default() * 10.0, 1, speech.language());
    let decks = &simulation.decks;
    let found = of_ten(decks.adaptive.get(&RESULT).map(|score| score.recall_at_10));
    let by_chance = of_ten(decks.random.get(&RESULT).map(|score| score.recall_at_10));
    view! {
        <section class="how__part" aria-labelledby="how-promises">
            <h2 class="section-title" id="how-promises">
                {say!(speech, how.promises)}
            </h2>
            <p>{say!(speech, how.promises_text, people = people)}</p>
            <Calibration bins=simulation.calibration />
            {sure
                .map(|bin| {
                    let said = format::fixed(bin.promised * 100.0, 0);
                    let kept = format::fixed(bin.kept * 100.0, 0);
                    view! { <p>{say!(speech, how.promises_kept, said = said, kept = kept)}</p> }
                })}
            <dl class="how__figures">
                <div class="how__figure">
                    <dt>{say!(speech, how.found, cards = RESULT, chance = by_chance)}</dt>
                    <dd>{found}</dd>
                </div>
                <div class="how__figure">
                    <dt>{say!(speech, how.ready, ninetieth = simulation.ready.ninetieth)}</dt>
                    <dd>{simulation.ready.median}</dd>
                </div>
                <div class="how__figure">
                    <dt>{say!(speech, how.reached)}</dt>
                    <dd>
                        {say!(
                            speech, how.of, some = simulation.coverage.shown_first, all = simulation
                            .trades
                        )}
                    </dd>
                </div>
            </dl>
        </section>
    }
}

/// For each range of the fit: what was promised as a mark, what was kept as a column.
#[component]
fn Calibration(bins: Vec<BinReport>) -> impl IntoView {
    let speech = use_speech();
    view! {
        <figure class="chart">
            <ol class="bins" aria-label=say!(speech, how.bins)>
                {bins.into_iter().map(|bin| column(speech, bin)).collect_view()}
            </ol>
            <figcaption class="chart__legend">
                <span class="chart__key chart__key--kept">{say!(speech, how.kept)}</span>
                <span class="chart__key chart__key--promised">{say!(speech, how.promised)}</span>
            </figcaption>
        </figure>
    }
}

fn column(speech: Speech, bin: BinReport) -> impl IntoView {
    let of_hundred = |share: f64| format::fixed(share * 100.0, 0);
    let spoken =
        say!(speech, how.bin, promised = of_hundred(bin.promised), kept = of_hundred(bin.kept));
    view! {
        <li
            class="bin"
            style:--kept=format::fixed(bin.kept, 3)
            style:--promised=format::fixed(bin.promised, 3)
        >
            <span class="bin__bar" aria-hidden="true"></span>
            <span class="bin__label" aria-hidden="true">
                {of_hundred(bin.kept)}
            </span>
            <span class="sr-only">{spoken}</span>
        </li>
    }
}
