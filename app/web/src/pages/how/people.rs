use std::collections::BTreeMap;

use leptos::prelude::*;
use packan_feed::evaluation::{Figure, PeopleEvaluation};

use super::RESULT;
use crate::{
    components::{Line, LineChart},
    format,
    i18n::{Speech, use_speech},
    say,
};

/// A number of cards for who goes on.
const MORE: usize = 20;
/// The game's number of answers.
const ANSWERS: u8 = 4;

/// How well a few cards tell what a whole questionnaire tells, on real people's answers.
#[component]
pub fn OnPeople(
    /// What was measured.
    people: PeopleEvaluation,
) -> impl IntoView {
    let speech = use_speech();
    let nothing = BTreeMap::new();
    let ours = people.by_answers.get(&ANSWERS).unwrap_or(&nothing);
    let line = |name: String, class, figures: Option<&BTreeMap<usize, Figure>>| Line {
        name,
        class,
        points: (figures.into_iter().flatten())
            .map(|(cards, figure)| (*cards as f64, figure.r))
            .collect(),
    };
    let lines = vec![
        line(say!(speech, how.adaptive), "chart__line--ours", Some(ours)),
        line(say!(speech, how.fixed), "chart__line--fixed", people.others.get("fixed")),
        line(say!(speech, how.random), "chart__line--random", people.others.get("random")),
    ];
    let count = format::number(people.people as f64, speech.language());
    let top = |cards: usize| percent(ours.get(&cards).map(|figure| figure.top_scale));
    view! {
        <section class="how__part" aria-labelledby="how-people">
            <h2 class="section-title" id="how-people">
                {say!(speech, how.people)}
            </h2>
            <p>{say!(speech, how.people_text, people = count, items = people.items)}</p>
            <LineChart
                label=say!(speech, how.chart)
                across=say!(speech, how.chart_cards)
                lines
            />
            <p>
                {say!(speech, how.people_top, cards = RESULT, top = top(RESULT), more = MORE, top_more = top(MORE))}
            </p>
            <h3 class="how__sub">{say!(speech, how.answers)}</h3>
            <p>{say!(speech, how.answers_text, cards = RESULT)}</p>
            <ByAnswers by_answers=people.by_answers.clone() />
            <p class="hint">{say!(speech, how.people_source)}</p>
        </section>
    }
}

/// What more answers on a card are worth, as bars.
#[component]
fn ByAnswers(by_answers: BTreeMap<u8, BTreeMap<usize, Figure>>) -> impl IntoView {
    let speech = use_speech();
    view! {
        <ul class="shares how__answers">
            {by_answers
                .into_iter()
                .filter_map(|(answers, figures)| {
                    let r = figures.get(&RESULT)?.r;
                    let label = say!(speech, how.so_many_answers, count = answers);
                    Some(view! {
                        <li
                            class="share"
                            class:share--ours=answers == ANSWERS
                            style:--share=format::fixed(r, 3)
                        >
                            <span class="share__label">{label}</span>
                            <span class="share__value">{agreement(speech, r)}</span>
                            <span class="share__bar" aria-hidden="true"></span>
                        </li>
                    })
                })
                .collect_view()}
        </ul>
    }
}

/// A correlation with two digits: `0,89`.
fn agreement(speech: Speech, r: f64) -> String {
    format::decimal(r, 2, speech.language())
}

/// A share as a whole number of a hundred.
fn percent(share: Option<f64>) -> String {
    format::fixed(share.unwrap_or_default() * 100.0, 0)
}
