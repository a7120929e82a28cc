use leptos::prelude::*;
use packan_domain::{
    language::Localized,
    trade::{Trade, TradeDetails},
};

use super::{
    career::Career,
    earn::Earn,
    future::Future,
    listed::{Lines, Tags},
};
use crate::{
    components::{CertificateShares, Link, Piece},
    format,
    i18n::use_speech,
    routes, say, words,
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
    let source = {
        let date = format::date(&details.provenance.date, speech.language());
        say!(speech, trade.source, source = details.provenance.source, date = date)
    };
    let said = |text: &Localized| text.get(speech.language()).to_owned();
    let conditions =
        trade.conditions.iter().map(|&condition| words::condition(speech, condition)).collect();
    let interests =
        trade.interests.iter().map(|&interest| words::interest(speech, interest)).collect();
    let admission = details.admission();
    let onward = routes::career(Some(trade.id.as_str()));
    view! {
        <Lines id="day-title" title=say!(speech, trade.day) items=details.activities />
        <Piece>
            <Earn pay=details.pay pay_area=details.pay_area median_salary=details.median_salary />
        </Piece>
        <Lines id="needs-title" title=say!(speech, trade.needs) items=details.needs />
        {details
            .hard
            .as_ref()
            .map(|hard| {
                view! {
                    <section class="trade__section hard" aria-labelledby="hard-title">
                        <h2 class="section-title" id="hard-title">
                            {say!(speech, trade.hard)}
                        </h2>
                        <p class="hard__text">{said(hard)}</p>
                    </section>
                }
            })}
        <Piece>
            <Future topics=details.topics />
        </Piece>
        <Tags
            id="where-title"
            title=say!(speech, trade.workplaces)
            words=details.workplaces.iter().map(said).collect()
        />
        <Tags id="conditions-title" title=say!(speech, trade.conditions) words=conditions />
        {details
            .certificates
            .map(|certificates| {
                view! {
                    <section class="trade__section" aria-labelledby="certificates-title">
                        <h2 class="section-title" id="certificates-title">
                            {say!(speech, trade.certificates)}
                        </h2>
                        <p class="trade__note">
                            {say!(speech, trade.no_certificate_required)}
                        </p>
                        <Piece>
                            <CertificateShares certificates />
                        </Piece>
                    </section>
                }
            })}
        <Tags id="interests-title" title=say!(speech, trade.interests) words=interests />
        <Piece>
            <Career months=trade.months admission leads=details.leads />
        </Piece>
        <p class="trade__onward">
            <Link href=onward class="link-button">
                {say!(speech, career.more)}
            </Link>
        </p>
        <p class="source trade__source">
            {source}
            {details.hand_set.then(|| format!(" · {}", say!(speech, trade.hand_set)))}
        </p>
    }
}
