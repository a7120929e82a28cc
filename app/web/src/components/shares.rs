use leptos::prelude::*;
use packan_domain::trade::Certificates;

use crate::{format, i18n::use_speech, say};

/// The certificates beginners came with, as shares.
#[component]
pub fn CertificateShares(
    /// The shares, in per cent.
    certificates: Certificates,
) -> impl IntoView {
    let speech = use_speech();
    let Certificates { none, secondary, intermediate, university_entrance } = certificates;
    let share = move |percent: u8, label: String| {
        view! {
            <li class="share" style:--share=format::fixed(f64::from(percent) / 100.0, 2)>
                <span class="share__label">{label}</span>
                <span class="share__value">{format!("{percent}\u{a0}%")}</span>
                <span class="share__bar" aria-hidden="true"></span>
            </li>
        }
    };
    view! {
        <ul class="shares">
            {share(none, say!(speech, trade.cert_none))}
            {share(secondary, say!(speech, trade.cert_secondary))}
            {share(intermediate, say!(speech, trade.cert_intermediate))}
            {share(
                university_entrance,
                say!(speech, trade.cert_university),
            )}
        </ul>
    }
}
