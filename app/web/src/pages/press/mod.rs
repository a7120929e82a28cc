mod pictures;
mod reached;

use std::sync::Arc;

use leptos::prelude::*;
use packan_feed::Campaign;

use self::{pictures::Pictures, reached::Reached};
use super::region::{Comparisons, Figures, TakeAlong, facts};
use crate::{
    components::{CampaignGate, Heading, Icon, Leaving, Link},
    i18n::use_speech,
    routes, say,
    state::Catalogue,
};

/// For who writes or decides about the crafts: figures with their sources, pictures to use, what the
/// campaign reached without following anybody.
#[component]
pub fn PressPage() -> impl IntoView {
    let speech = use_speech();
    view! {
        <article class="page campaign">
            <header class="future__head">
                <Heading class="region__title" document_title=say!(speech, press.document)>
                    {say!(speech, press.title)}
                </Heading>
                <p class="campaign__lead">{say!(speech, press.lead)}</p>
            </header>
            <CampaignGate children=|catalogue, campaign| view! { <Told catalogue campaign /> } />
        </article>
    }
}

#[component]
fn Told(catalogue: Arc<Catalogue>, campaign: Arc<Campaign>) -> impl IntoView {
    let facts = facts(&catalogue, &campaign);
    view! {
        <Figures facts=facts.clone() />
        <div class="campaign__actions">
            <TakeAlong facts=facts.clone() />
        </div>
        <Comparisons facts />
        <Reached catalogue=catalogue.clone() />
        <Pictures />
        <Contact catalogue />
    }
}

/// Whom to ask, and what else there is to take along.
#[component]
fn Contact(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let publisher = catalogue.index.publisher.clone().map(|publisher| {
        let name = publisher.name.clone();
        let named = match publisher.url {
            Some(url) => view! {
                <Leaving href=url class="named__name">
                    {name}
                </Leaving>
            }
            .into_any(),
            None => view! { <strong class="named__name">{name}</strong> }.into_any(),
        };
        view! { <div class="named__one">{named} <span>{say!(speech, press.publisher)}</span></div> }
    });
    view! {
        <section aria-labelledby="press-contact">
            <h2 class="section-title" id="press-contact">
                {say!(speech, press.contact)}
            </h2>
            {publisher}
            <ul class="ways ways--below">
                <li>
                    <Link href=routes::EMBED class="button button--outline">
                        {say!(speech, nav.embed)}
                    </Link>
                </li>
                <li>
                    <Link href=routes::PLACARD class="button button--outline">
                        {say!(speech, placard.link)}
                    </Link>
                </li>
                <li>
                    <Link href=routes::IMPRINT class="button button--outline">
                        {say!(speech, nav.imprint)}
                        {Icon::Arrow.view()}
                    </Link>
                </li>
            </ul>
        </section>
    }
}
