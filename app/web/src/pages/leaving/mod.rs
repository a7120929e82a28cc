mod studied;
mod university;

use std::sync::Arc;

use leptos::prelude::*;
use packan_feed::{Campaign, Tool};

use self::{studied::Studied, university::WithAbitur};
use super::{
    law::{PartTime, Shorter},
    region::facts,
};
use crate::{
    components::{CampaignGate, Heading, Icon, Leaving, Link},
    i18n::use_speech,
    routes, say,
    state::Catalogue,
};

/// For who leaves university: what counts, how to be faster, which trades come near to the subject.
#[component]
pub fn LeavingUniversityPage() -> impl IntoView {
    let speech = use_speech();
    view! {
        <article class="page campaign leaving">
            <header class="future__head">
                <Heading class="region__title" document_title=say!(speech, leaving.document)>
                    {say!(speech, leaving.title)}
                </Heading>
                <p class="campaign__lead">{say!(speech, leaving.lead)}</p>
                <div class="campaign__actions">
                    <Link href=routes::SWIPE class="button button--go">
                        {say!(speech, start.go)} {Icon::Arrow.view()}
                    </Link>
                </div>
            </header>
            <CampaignGate children=|catalogue, campaign| view! { <Ways catalogue campaign /> } />
        </article>
    }
}

#[component]
fn Ways(catalogue: Arc<Catalogue>, campaign: Arc<Campaign>) -> impl IntoView {
    let speech = use_speech();
    let facts = facts(&catalogue, &campaign);
    let advice = campaign.tools.iter().find(|tool| tool.key == "advice").cloned();
    view! {
        <Studied catalogue=catalogue.clone() />
        <div class="campaign__thirds">
            <section class="given">
                <h2 class="given__title">{say!(speech, leaving.counts)}</h2>
                <p>{say!(speech, leaving.counts_text)}</p>
            </section>
            <Shorter />
            <PartTime facts />
        </div>
        <WithAbitur catalogue />
        <section aria-labelledby="leaving-on">
            <h2 class="section-title" id="leaving-on">
                {say!(speech, leaving.on)}
            </h2>
            <ul class="ways">
                <li>
                    <Link href=routes::CAREER class="button button--outline">
                        {say!(speech, nav.career)}
                    </Link>
                </li>
                <li>
                    <Link href=routes::MAP class="button button--outline">
                        {say!(speech, trade.firms)}
                    </Link>
                </li>
                {advice
                    .map(|Tool { name, url, .. }| {
                        view! {
                            <li>
                                <Leaving href=url class="button button--outline">
                                    {name}
                                </Leaving>
                            </li>
                        }
                    })}
            </ul>
        </section>
    }
}
