mod draft;
mod entry;
mod field;
mod poster;

use leptos::prelude::*;

use self::{entry::Entry, poster::OwnPoster};
use crate::{
    components::{FeedGate, Heading, Picture},
    i18n::use_speech,
    say,
};

/// For firms: how pupils find them, and their entry to write, as pupils see it.
#[component]
pub fn FirmsPage() -> impl IntoView {
    let speech = use_speech();
    let ways = [
        ("1f0cf", "food", say!(speech, firms.how_swipe)),
        ("1f5fa-fe0f", "vehicles", say!(speech, firms.how_map)),
        ("1f4de", "service", say!(speech, firms.how_call)),
    ];
    view! {
        <article class="page campaign">
            <header class="future__head">
                <Heading class="region__title" document_title=say!(speech, firms.document)>
                    {say!(speech, firms.title)}
                </Heading>
                <p class="campaign__lead">{say!(speech, firms.lead)}</p>
            </header>
            <section aria-labelledby="firms-how">
                <h2 class="section-title" id="firms-how">
                    {say!(speech, firms.how)}
                </h2>
                <ol class="steps steps--three">
                    {ways
                        .into_iter()
                        .map(|(picture, group, text)| {
                            view! {
                                <li class="step" data-group=group>
                                    <Picture
                                        code=Some(picture.to_owned())
                                        class="step__picture"
                                    />
                                    <p class="step__title">{text}</p>
                                </li>
                            }
                        })
                        .collect_view()}
                </ol>
            </section>
            <FeedGate children=|catalogue| {
                view! {
                    <Entry catalogue=catalogue.clone() />
                    <OwnPoster catalogue />
                }
            } />
        </article>
    }
}
