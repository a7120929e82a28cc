use leptos::prelude::*;
use packan_domain::trade::PayYear;

use crate::{
    format,
    i18n::{Speech, use_speech},
    say,
};

/// Pay by year as bars; what is sure of a range is drawn darker than what may come on top.
#[component]
pub fn PayChart(
    /// A figure a year.
    pay: Vec<PayYear>,
) -> impl IntoView {
    let speech = use_speech();
    let highest = f64::from(pay.iter().map(|year| year.max).max().unwrap_or_default().max(1));
    view! {
        <ol class="pay">
            {pay
                .into_iter()
                .enumerate()
                .map(|(place, year)| {
                    let sure = (year.min != year.max)
                        .then(|| format::fixed(f64::from(year.min) / f64::from(year.max.max(1)), 2));
                    view! {
                        <li
                            class="pay__year"
                            style:--height=format::fixed(f64::from(year.max) / highest, 2)
                            style:--low=sure
                        >
                            <span class="pay__bar">
                                <strong class="pay__sum">{sum(speech, year)}</strong>
                                <span class="pay__label">
                                    {say!(speech, trade.year, year = place + 1)}
                                </span>
                            </span>
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
}

fn sum(speech: Speech, year: PayYear) -> String {
    let language = speech.language();
    if year.min == year.max {
        return format::euros(year.min, language);
    }
    let low = format::number(f64::from(year.min), language);
    let high = format::number(f64::from(year.max), language);
    format!("{low}–{high}\u{a0}€")
}
