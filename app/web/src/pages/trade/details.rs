use leptos::prelude::*;
use packan_domain::{
    language::Localized,
    trade::{Trade, TradeDetails},
};

use crate::{
    components::{CertificateShares, PayChart},
    format,
    i18n::use_speech,
    say, words,
};

/// What the page adds to the card.
#[component]
pub fn Details(
    /// The trade.
    trade: Trade,
    /// Its details.
    details: TradeDetails,
) -> impl IntoView {
    let speech = use_speech();
    let TradeDetails { pay, pay_area, certificates, provenance, .. } = details;
    let (conditions, interests) = (trade.conditions, trade.interests);
    let source = {
        let date = format::date(&provenance.date, speech.language());
        let source = provenance.source.clone();
        say!(speech, trade.source, source = source, date = date)
    };
    view! {
        {(!pay.is_empty())
            .then(|| {
                view! {
                    <section class="trade__section" aria-labelledby="pay-title">
                        <h2 class="section-title" id="pay-title">
                            {say!(speech, trade.earn)}
                        </h2>
                        <PayChart pay />
                        <p class="source">
                            {say!(speech, trade.gross)}
                            {pay_area
                                .map(|area| {
                                    format!(" · {}", say!(speech, trade.area, area = area))
                                })}
                        </p>
                        {details
                            .median_salary
                            .map(|pay| {
                                view! {
                                    <p class="trade__note">
                                        {say!(speech, trade.later, pay = format::euros(pay, speech.language()))}
                                    </p>
                                }
                            })}
                    </section>
                }
            })}
        <Listed
            id="day-title"
            class="day"
            title=say!(speech, trade.day)
            items=details.activities
        />
        <Listed
            id="where-title"
            class="tags"
            title=say!(speech, trade.workplaces)
            items=details.workplaces
        />
        <section class="trade__section" aria-labelledby="conditions-title">
            <h2 class="section-title" id="conditions-title">
                {say!(speech, trade.conditions)}
            </h2>
            <ul class="tags">
                {conditions
                    .into_iter()
                    .map(|condition| {
                            view! { <li class="tag">{words::condition(speech, condition)}</li> }
                        })
                    .collect_view()}
            </ul>
        </section>
        {certificates
            .map(|certificates| {
                view! {
                    <section class="trade__section" aria-labelledby="certificates-title">
                        <h2 class="section-title" id="certificates-title">
                            {say!(speech, trade.certificates)}
                        </h2>
                        <p class="trade__note">
                            {say!(speech, trade.no_certificate_required)}
                        </p>
                        <CertificateShares certificates />
                    </section>
                }
            })}
        <section class="trade__section" aria-labelledby="interests-title">
            <h2 class="section-title" id="interests-title">
                {say!(speech, trade.interests)}
            </h2>
            <ul class="tags">
                {interests
                    .into_iter()
                    .map(|interest| {
                            view! { <li class="tag">{words::interest(speech, interest)}</li> }
                        })
                    .collect_view()}
            </ul>
        </section>
        <section class="trade__section" aria-labelledby="career-title">
            <h2 class="section-title" id="career-title">
                {say!(speech, trade.career)}
            </h2>
            <p class="trade__note">{say!(speech, trade.career_text)}</p>
        </section>
        <p class="source trade__source">
            {source}
            {details.hand_set.then(|| format!(" · {}", say!(speech, trade.hand_set)))}
        </p>
    }
}

/// A heading with a list under it; nothing where the list is empty.
#[component]
fn Listed(
    id: &'static str,
    class: &'static str,
    title: String,
    items: Vec<Localized>,
) -> impl IntoView {
    let speech = use_speech();
    let item_class = (class == "tags").then_some("tag");
    (!items.is_empty()).then(|| {
        view! {
            <section class="trade__section" aria-labelledby=id>
                <h2 class="section-title" id=id>
                    {title}
                </h2>
                <ul class=class>
                    {items
                        .into_iter()
                        .map(|item| {
                            view! {
                                <li class=item_class>
                                    {item.get(speech.language()).to_owned()}
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </section>
        }
    })
}
