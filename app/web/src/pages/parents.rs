use std::sync::Arc;

use leptos::prelude::*;
use packan_feed::{Campaign, Tool};

use super::{
    given::Given,
    law::PartTime,
    region::{Pay, facts},
};
use crate::{
    components::{CampaignGate, Heading, Icon, Leaving, Link},
    effects::print,
    i18n::use_speech,
    routes, say,
    state::Catalogue,
};

/// For parents: what an apprenticeship pays, where it leads, what is hard, and how they help.
#[component]
pub fn ParentsPage() -> impl IntoView {
    let speech = use_speech();
    view! {
        <article class="page campaign parents">
            <header class="future__head">
                <Heading class="region__title" document_title=say!(speech, parents.document)>
                    {say!(speech, parents.title)}
                </Heading>
                <p class="campaign__lead">{say!(speech, parents.lead)}</p>
                <div class="campaign__actions">
                    <Link href=routes::SWIPE class="button button--go">
                        {say!(speech, parents.together)}
                        {Icon::Arrow.view()}
                    </Link>
                    <button
                        type="button"
                        class="button button--outline"
                        on:click=|_| print::print()
                    >
                        {Icon::Print.view()}
                        {say!(speech, parents.print)}
                    </button>
                </div>
            </header>
            <CampaignGate children=|catalogue, campaign| view! { <Answers catalogue campaign /> } />
        </article>
    }
}

#[component]
fn Answers(catalogue: Arc<Catalogue>, campaign: Arc<Campaign>) -> impl IntoView {
    let speech = use_speech();
    let facts = facts(&catalogue, &campaign);
    let advice = campaign.tools.iter().find(|tool| tool.key == "advice").cloned();
    view! {
        <Help />
        <Pay facts=facts.clone() />
        <div class="campaign__thirds">
            <Given
                title=say!(speech, parents.after)
                text=say!(speech, parents.after_text)
                ways=vec![(routes::CAREER, say!(speech, nav.career))]
            />
            <Given
                title=say!(speech, parents.hard)
                text=say!(speech, parents.hard_text)
                ways=vec![(routes::TRADES, say!(speech, trades.title))]
            />
            <PartTime facts />
            <Given
                title=say!(speech, schools.private)
                text=say!(speech, parents.private_text)
                ways=vec![(routes::PRIVACY, say!(speech, nav.privacy))]
            />
            <Given
                title=say!(speech, schools.honest)
                text=say!(speech, schools.honest_text)
                ways=vec![(routes::HOW, say!(speech, nav.how))]
            />
            {advice
                .map(|Tool { name, url, text, .. }| {
                    let text = text.get(speech.language()).to_owned();
                    view! {
                        <section class="given">
                            <h2 class="given__title">{say!(speech, parents.advice)}</h2>
                            <p>{text}</p>
                            <p>
                                <Leaving href=url class="named__name">
                                    {name}
                                </Leaving>
                            </p>
                        </section>
                    }
                })}
        </div>
    }
}

/// What helps, in the order in which it is needed.
#[component]
fn Help() -> impl IntoView {
    let speech = use_speech();
    let steps = [
        (say!(speech, parents.ask), say!(speech, parents.ask_text), "wood"),
        (say!(speech, parents.call), say!(speech, parents.call_text), "food"),
        (say!(speech, parents.go), say!(speech, parents.go_text), "vehicles"),
        (say!(speech, parents.stay), say!(speech, parents.stay_text), "service"),
    ];
    let steps = steps.into_iter().map(|(title, text, group)| {
        view! {
            <li class="lesson__part" data-group=group>
                <h3 class="lesson__title">{title}</h3>
                <p>{text}</p>
            </li>
        }
    });
    view! {
        <section aria-labelledby="parents-help">
            <h2 class="section-title" id="parents-help">
                {say!(speech, parents.help)}
            </h2>
            <ol class="lesson lesson--four">{steps.collect_view()}</ol>
        </section>
    }
}
