use leptos::prelude::*;
use packan_domain::trade::Certificates;

use crate::{i18n::*, say};

/// The certificates beginners came with, as shares.
#[component]
pub fn CertificateShares(
    /// The shares, in per cent.
    certificates: Certificates,
) -> impl IntoView {
    let speech = use_speech();
    let Certificates { none, secondary, intermediate, university_entrance } = certificates;
    let share = move |percent: u8, label: Signal<String>| {
        view! {
            <li class="share" style:--share=format!("{:.2}", f32::from(percent) / 100.0)>
                <span class="share__label">{move || label.get()}</span>
                <span class="share__value">{format!("{percent}\u{a0}%")}</span>
                <span class="share__bar" aria-hidden="true"></span>
            </li>
        }
    };
    view! {
        <ul class="shares">
            {share(none, Signal::derive(move || say!(speech, trade.cert_none)))}
            {share(secondary, Signal::derive(move || say!(speech, trade.cert_secondary)))}
            {share(intermediate, Signal::derive(move || say!(speech, trade.cert_intermediate)))}
            {share(
                university_entrance,
                Signal::derive(move || say!(speech, trade.cert_university)),
            )}
        </ul>
    }
}
