mod people;
mod promises;
mod sources;
mod steps;

use leptos::prelude::*;
use packan_feed::evaluation::measured;

use self::{people::OnPeople, promises::Promises, sources::Sources, steps::Steps};
use crate::{
    components::{Heading, Icon, Link},
    effects::document,
    i18n::use_speech,
    routes, say,
};

/// The number of cards at which a result is usually shown, of those that were measured.
const RESULT: usize = 12;

/// How the deck learns, how well that works and what it can't do, for pupils and teachers.
///
/// Every figure is read from what was measured of the engine in this build.
#[component]
pub fn HowPage() -> impl IntoView {
    let speech = use_speech();
    view! {
        <article class="page how">
            <header class="page__head">
                <Heading class="page__title" document_title=say!(speech, how.document)>
                    {say!(speech, how.title)}
                </Heading>
            </header>
            <p class="how__lead">{say!(speech, how.lead)}</p>
            <Steps />
            {measured()
                .map(|evaluation| {
                    view! {
                        <OnPeople people=evaluation.people />
                        <Promises simulation=evaluation.simulation />
                    }
                })}
            <section class="how__part" aria-labelledby="how-limits">
                <h2 class="section-title" id="how-limits">
                    {say!(speech, how.limits)}
                </h2>
                <ul class="how__limits">
                    <li>{say!(speech, how.limit_test)}</li>
                    <li>{say!(speech, how.limit_model)}</li>
                    <li>{say!(speech, how.limit_card)}</li>
                </ul>
            </section>
            <Sources />
            <section class="how__part how__never" aria-labelledby="how-never">
                <h2 class="section-title" id="how-never">
                    {say!(speech, how.never)}
                </h2>
                <p>{say!(speech, how.never_text)}</p>
            </section>
            <details class="disclosure how__more">
                <summary class="disclosure__summary">
                    {say!(speech, how.exactly)}
                    {Icon::Down.view()}
                </summary>
                <p>{say!(speech, how.exactly_model)}</p>
                <p>{say!(speech, how.exactly_card)}</p>
                <p>{say!(speech, how.exactly_again)}</p>
                <p>
                    <a href=document::resolve("/evaluation.json") rel="external" download>
                        {say!(speech, how.file)}
                    </a>
                </p>
            </details>
            <div class="how__on">
                <Link href=routes::SWIPE class="button button--go">
                    {say!(speech, start.go)}
                    {Icon::Arrow.view()}
                </Link>
            </div>
        </article>
    }
}
