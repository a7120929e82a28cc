use leptos::prelude::*;
use packan_domain::{language::Localized, trade::Admission};

use crate::{
    format,
    i18n::{Speech, use_speech},
    say,
};

/// Apprenticeships of so many months or fewer end where a longer one goes on.
const SHORT: u8 = 24;

/// A rung of the ladder.
struct Step {
    title: String,
    note: Option<String>,
}

/// Where it leads: the ladder that the law sets up, and what is particular to the trade.
#[component]
pub fn Career(
    /// The length of the apprenticeship in months.
    months: Option<u8>,
    /// What the Crafts Code asks of who runs a business.
    admission: Admission,
    /// Where this trade leads that others don't.
    leads: Option<Localized>,
) -> impl IntoView {
    let speech = use_speech();
    view! {
        <section class="trade__section trade__section--wide" aria-labelledby="career-title">
            <h2 class="section-title" id="career-title">
                {say!(speech, trade.career)}
            </h2>
            <ol class="ladder">
                {steps(speech, months, admission)
                    .into_iter()
                    .map(|Step { title, note }| {
                        view! {
                            <li class="ladder__step">
                                <strong>{title}</strong>
                                {note.map(|note| view! { <span class="ladder__note">{note}</span> })}
                            </li>
                        }
                    })
                    .collect_view()}
            </ol>
            {leads
                .map(|leads| {
                    view! {
                        <p class="ladder__leads">{leads.get(speech.language()).to_owned()}</p>
                    }
                })}
            <p class="source">{say!(speech, trade.career_source)}</p>
        </section>
    }
}

impl Step {
    const fn plain(title: String) -> Self {
        Self { title, note: None }
    }

    const fn noted(title: String, note: String) -> Self {
        Self { title, note: Some(note) }
    }
}

fn steps(speech: Speech, months: Option<u8>, admission: Admission) -> Vec<Step> {
    let is_short = months.is_some_and(|months| months <= SHORT);
    let exam = if is_short || admission == Admission::Unlisted {
        say!(speech, trade.step_finished)
    } else {
        say!(speech, trade.step_exam)
    };
    let when = months.map(|months| {
        let years = format::years(months, speech.language());
        say!(speech, trade.step_exam_when, years = years)
    });
    let mut steps = vec![Step { title: exam, note: when }];
    if is_short {
        steps.push(Step::noted(say!(speech, trade.step_on), say!(speech, trade.step_on_text)));
        return steps;
    }
    let master =
        || Step::noted(say!(speech, trade.step_master), say!(speech, trade.step_master_text));
    let business = |note| Step::noted(say!(speech, trade.step_business), note);
    let study = || Step::noted(say!(speech, trade.step_study), say!(speech, trade.step_study_text));
    match admission {
        Admission::MasterNeeded => {
            steps.extend([master(), business(say!(speech, trade.step_business_master)), study()]);
        }
        Admission::MasterPossible => {
            steps.extend([master(), business(say!(speech, trade.step_business_free)), study()]);
        }
        Admission::WithoutMaster => {
            steps.push(business(say!(speech, trade.step_business_free)));
        }
        Admission::Unlisted => steps.push(Step::plain(say!(speech, trade.step_further))),
    }
    steps
}
