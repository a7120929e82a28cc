use std::sync::Arc;

use leptos::prelude::*;
use packan_feed::{Campaign, Tool};

use super::given::Given;
use crate::{
    components::{CampaignGate, Heading, Icon, Leaving, Link},
    effects::{document, print},
    i18n::use_speech,
    routes, say,
    state::Catalogue,
};

/// The minutes of the lesson's parts; together a lesson of 45.
const MINUTES: [u8; 5] = [5, 15, 10, 10, 5];

/// For schools: a ready lesson, what happens to data, what the app can't do.
#[component]
pub fn SchoolsPage() -> impl IntoView {
    let speech = use_speech();
    view! {
        <article class="page campaign schools">
            <header class="future__head">
                <Heading class="region__title" document_title=say!(speech, schools.document)>
                    {say!(speech, schools.title)}
                </Heading>
                <p class="campaign__lead">{say!(speech, schools.lead)}</p>
                <div class="campaign__actions">
                    // A new document, as the device is another one from then on.
                    <a
                        href=format!("{}{}", document::base_path(), routes::SCHOOL_ON)
                        rel="external"
                        class="button button--go"
                    >
                        {say!(speech, schools.start)}
                        {Icon::Arrow.view()}
                    </a>
                    <button
                        type="button"
                        class="button button--outline"
                        on:click=|_| print::print()
                    >
                        {Icon::Print.view()}
                        {say!(speech, schools.print)}
                    </button>
                    <Link href=routes::PLACARD class="button button--outline">
                        {say!(speech, placard.link)}
                    </Link>
                    <Link href=routes::EMBED class="button button--outline">
                        {say!(speech, nav.embed)}
                    </Link>
                </div>
            </header>
            <CampaignGate children=|catalogue, campaign| view! { <Lesson catalogue campaign /> } />
        </article>
    }
}

#[component]
fn Lesson(catalogue: Arc<Catalogue>, campaign: Arc<Campaign>) -> impl IntoView {
    let speech = use_speech();
    let count = catalogue.trades.len();
    let parts = [
        (say!(speech, schools.arrive), say!(speech, schools.arrive_text, count = count), "wood"),
        (say!(speech, schools.swipe), say!(speech, schools.swipe_text), "food"),
        (say!(speech, schools.talk), say!(speech, schools.talk_text), "music"),
        (say!(speech, schools.look), say!(speech, schools.look_text), "vehicles"),
        (say!(speech, schools.take), say!(speech, schools.take_text), "service"),
    ];
    let parts = parts.into_iter().zip(MINUTES).map(|((title, text, group), minutes)| {
        view! {
            <li class="lesson__part" data-group=group>
                <p class="lesson__minutes">{say!(speech, schools.minutes, count = minutes)}</p>
                <h3 class="lesson__title">{title}</h3>
                <p>{text}</p>
            </li>
        }
    });
    let parts = parts.collect_view();
    let tools = campaign.tools.iter().filter(|tool| tool.key != "image").cloned();
    let tools = tools.map(|Tool { name, url, text, .. }| {
        let text = text.get(speech.language()).to_owned();
        view! {
            <li class="named__one">
                <Leaving href=url class="named__name">
                    {name}
                </Leaving>
                <span>{text}</span>
            </li>
        }
    });
    let tools = tools.collect_view();
    view! {
        <section aria-labelledby="lesson-title">
            <h2 class="section-title" id="lesson-title">
                {say!(speech, schools.plan)}
            </h2>
            <ol class="lesson">{parts}</ol>
        </section>
        <div class="campaign__thirds">
            <Given
                title=say!(speech, schools.private)
                text=say!(speech, schools.private_text)
                ways=vec![(routes::PRIVACY, say!(speech, nav.privacy))]
            />
            <Given
                title=say!(speech, schools.honest)
                text=say!(speech, schools.honest_text)
                ways=vec![(routes::HOW, say!(speech, nav.how))]
            />
            <Given
                title=say!(speech, schools.parents)
                text=say!(speech, schools.parents_text)
                ways=vec![(routes::FOR_PARENTS, say!(speech, nav.for_parents)), (routes::CAREER, say!(speech, nav.career)), (routes::FUTURE, say!(speech, nav.future)), (routes::REGION, say!(speech, nav.region))]
            />
        </div>
        <section aria-labelledby="schools-others">
            <h2 class="section-title" id="schools-others">
                {say!(speech, schools.others)}
            </h2>
            <ul class="named">{tools}</ul>
        </section>
    }
}
