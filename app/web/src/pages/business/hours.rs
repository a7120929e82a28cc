use leptos::{either::EitherOf3, prelude::*};
use packan_domain::business::{
    Business,
    hours::{Line, OpeningHours, Openness, WeekTime, openness},
};

use crate::{
    effects::clock,
    format,
    i18n::{Speech, use_speech},
    say, words,
};

/// Opening hours, and whether somebody is there; "unbekannt" where nobody knows.
#[component]
pub fn Hours(
    /// The firm.
    business: Business,
) -> impl IntoView {
    let speech = use_speech();
    let written = business.opening_hours;
    let hours = written.as_deref().and_then(|text| OpeningHours::parse(text).ok());
    let week = hours
        .as_ref()
        .map(|hours| hours.lines().into_iter().map(|line| day_line(speech, &line)).collect_view());
    let now = clock::now();
    let state = Memo::new(move |_| openness(hours.as_ref(), now.get()));
    view! {
        <section class="hours" aria-labelledby="hours-title">
            <h2 class="section-title" id="hours-title">
                {say!(speech, business.hours)}
            </h2>
            <p
                class="hours__now"
                class:hours__now--open=move || matches!(state.get(), Openness::Open { .. })
            >
                {move || now_text(speech, state.get(), now.get())}
            </p>
            {match (week, written) {
                (Some(week), _) => EitherOf3::A(view! { <dl class="hours__week">{week}</dl> }),
                // What is not of the simple kind is told as its source has it.
                (None, Some(written)) => {
                    EitherOf3::B(view! { <p class="hours__written">{written}</p> })
                }
                (None, None) => {
                    EitherOf3::C(
                        view! { <p class="hint">{say!(speech, business.hours_unknown)}</p> },
                    )
                }
            }}
        </section>
    }
}

fn day_line(speech: Speech, line: &Line<'_>) -> impl IntoView + use<> {
    let first = words::weekday(speech, line.first);
    let days = if line.first == line.last {
        first
    } else {
        format!("{first} – {}", words::weekday(speech, line.last))
    };
    let times = line.spans.iter().map(|span| {
        let (from, to) = (format::time(span.from), format::time(span.to));
        say!(speech, business.time, from = from, to = to)
    });
    let times: Vec<String> = times.collect();
    let times = if times.is_empty() { say!(speech, business.closed) } else { times.join("\n") };
    view! {
        <div class="hours__line">
            <dt>{days}</dt>
            <dd>{times}</dd>
        </div>
    }
}

fn now_text(speech: Speech, state: Openness, now: Option<WeekTime>) -> String {
    let time = |moment: WeekTime| format::time(moment.minute);
    match state {
        Openness::Unknown => say!(speech, business.open_unknown),
        Openness::Open { until: None } => say!(speech, business.open_now),
        Openness::Open { until: Some(until) } => {
            say!(speech, business.open_until, time = time(until))
        }
        Openness::Closed { opens: None } => say!(speech, business.closed_now),
        Openness::Closed { opens: Some(opens) } => {
            // The same day may be in a week, when it was closed for good this morning.
            let today = now.is_some_and(|now| now.day == opens.day && now.minute < opens.minute);
            if today {
                say!(speech, business.closed_until_today, time = time(opens))
            } else {
                let day = words::weekday(speech, opens.day);
                say!(speech, business.closed_until, day = day, time = time(opens))
            }
        }
    }
}
