use leptos::prelude::*;

use crate::{
    components::{FeedGate, Heading, Link, NoAnswers, OwnAnswers, Paragraphs},
    effects::document,
    i18n::use_speech,
    routes, say,
    state::use_store,
};

/// What the person answered, to be looked at again and changed.
#[component]
pub fn AnswersPage() -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let empty = Memo::new(move |_| store.session.with(|session| session.answers.is_empty()));
    view! {
        <div class="page answers-page">
            <header class="page__head">
                <Heading class="page__title" document_title=say!(speech, answers.document)>
                    {say!(speech, answers.title)}
                </Heading>
            </header>
            <FeedGate children=move |catalogue| {
                if document::is_static() {
                    view! { <Paragraphs text=say!(speech, purpose.answers) /> }.into_any()
                } else if empty.get() {
                    view! { <NoAnswers /> }.into_any()
                } else {
                    view! {
                        <OwnAnswers catalogue />
                        <div class="answers-page__on">
                            <Link href=routes::SWIPE class="button">
                                {say!(speech, result.more)}
                            </Link>
                            <Link href=routes::RESULT class="button button--outline">
                                {say!(speech, start.to_result)}
                            </Link>
                        </div>
                    }
                    .into_any()
                }
            } />
        </div>
    }
}
