use leptos::prelude::*;
use packan_domain::trade::PayYear;

use crate::{components::PayChart, format, i18n::use_speech, say};

/// What it pays, year by year and later; nothing where the source gives no pay.
#[component]
pub fn Earn(
    /// Pay by year.
    pay: Vec<PayYear>,
    /// Whose figures these are.
    pay_area: Option<String>,
    /// Median pay later, in euros a month before tax.
    median_salary: Option<u16>,
) -> impl IntoView {
    let speech = use_speech();
    (!pay.is_empty()).then(|| {
        let area = pay_area.map(|area| format!(" · {}", say!(speech, trade.area, area = area)));
        let later = median_salary.map(|pay| {
            let pay = format::euros(pay, speech.language());
            view! { <p class="trade__note">{say!(speech, trade.later, pay = pay)}</p> }
        });
        view! {
            <section class="trade__section" aria-labelledby="pay-title">
                <h2 class="section-title" id="pay-title">
                    {say!(speech, trade.earn)}
                </h2>
                <PayChart pay />
                <p class="source">{say!(speech, trade.gross)} {area}</p>
                {later}
            </section>
        }
    })
}
