use leptos::prelude::*;
use packan_domain::trade::TopicExample;

use super::super::future::picture;
use crate::{components::Picture, i18n::use_speech, say, words};

/// What the trade does about the topics of the future; nothing where nobody wrote about any.
#[component]
pub fn Future(
    /// The topics, each with an example.
    topics: Vec<TopicExample>,
) -> impl IntoView {
    let speech = use_speech();
    (!topics.is_empty()).then(|| {
        view! {
            <section class="trade__section trade__section--wide" aria-labelledby="topics-title">
                <h2 class="section-title" id="topics-title">
                    {say!(speech, trade.topics)}
                </h2>
                <ul class="topics">
                    {topics
                        .into_iter()
                        .map(|TopicExample { topic, example }| {
                            view! {
                                <li class="topic">
                                    <Picture code=Some(picture(topic).to_owned()) class="topic__picture" />
                                    <h3 class="topic__name">{words::topic(speech, topic)}</h3>
                                    <p class="topic__example">
                                        {example.get(speech.language()).to_owned()}
                                    </p>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </section>
        }
    })
}
