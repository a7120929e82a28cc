use std::sync::Arc;

use leptos::prelude::*;
use packan_feed::{Campaign, Partner, Tool};

use crate::{components::Leaving, i18n::use_speech, say, state::Catalogue};

/// Who stands behind it and what they do; what others offer that helps.
#[component]
pub fn Partners(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// What the campaign says.
    campaign: Arc<Campaign>,
) -> impl IntoView {
    let speech = use_speech();
    let language = speech.language();
    let partners = catalogue.index.partners.iter().map(|Partner { name, url, role }| {
        (name.clone(), role.get(language).to_owned(), url.clone())
    });
    let tools = campaign.tools.iter().map(|Tool { name, text, url, .. }| {
        (name.clone(), text.get(language).to_owned(), Some(url.clone()))
    });
    let (partners, tools): (Vec<_>, Vec<_>) = (partners.collect(), tools.collect());
    view! {
        <div class="campaign__pair">
            <Named id="region-partners" title=say!(speech, region.partners) entries=partners />
            <Named id="region-tools" title=say!(speech, region.tools) entries=tools />
        </div>
    }
}

/// Names with what they stand for, and a way out to each.
#[component]
fn Named(
    id: &'static str,
    title: String,
    entries: Vec<(String, String, Option<String>)>,
) -> impl IntoView {
    (!entries.is_empty()).then(|| {
        view! {
            <section aria-labelledby=id>
                <h2 class="section-title" id=id>
                    {title}
                </h2>
                <ul class="named">
                    {entries
                        .into_iter()
                        .map(|(name, text, url)| {
                            let head = match url {
                                Some(url) => {
                                    view! {
                                        <Leaving href=url class="named__name">
                                            {name}
                                        </Leaving>
                                    }
                                        .into_any()
                                }
                                None => view! { <strong class="named__name">{name}</strong> }.into_any(),
                            };
                            view! { <li class="named__one">{head} <span>{text}</span></li> }
                        })
                        .collect_view()}
                </ul>
            </section>
        }
    })
}
