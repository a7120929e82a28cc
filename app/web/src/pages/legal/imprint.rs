use std::sync::Arc;

use leptos::prelude::*;
use packan_feed::{Campaign, ImprintPart, Publisher, Source};

use super::{Part, ToFillIn, credits::Credits};
use crate::{
    components::{CampaignGate, Heading, Icon, Leaving},
    format,
    i18n::{Speech, use_speech},
    say,
    state::Catalogue,
};

/// Who publishes this, and where what is shown comes from.
#[component]
pub fn ImprintPage() -> impl IntoView {
    let speech = use_speech();
    view! {
        <article class="page legal">
            <Heading class="legal__heading" document_title=say!(speech, legal.imprint_document)>
                {say!(speech, nav.imprint)}
            </Heading>
            <p class="campaign__lead">{say!(speech, legal.imprint_lead)}</p>
            <CampaignGate children=|catalogue, campaign| {
                view! { <Imprint catalogue campaign /> }
            } />
        </article>
    }
}

#[component]
fn Imprint(catalogue: Arc<Catalogue>, campaign: Arc<Campaign>) -> impl IntoView {
    let speech = use_speech();
    let publisher = catalogue.index.publisher.clone();
    let imprint = campaign.imprint.clone();
    let unfinished = publisher.is_none() || !imprint.missing().is_empty();
    let (name, url) = match publisher {
        Some(Publisher { name, url, .. }) => (Some(name), url),
        None => (None, None),
    };
    let parts = ImprintPart::ALL.into_iter().map(|part| {
        let said = imprint.part(part).map(|said| linked(part, said));
        entry(name_of(speech, part), said)
    });
    let parts = parts.collect_view();
    let vat = imprint.vat_id.clone();
    let vat = vat.map(|id| entry(say!(speech, legal.vat_id), Some(id.into_any())));
    let site = url.map(|url| {
        let link = view! { <Leaving href=url.clone()>{url.clone()}</Leaving> };
        entry(say!(speech, legal.website), Some(link.into_any()))
    });
    view! {
        {unfinished
            .then(|| {
                view! {
                    <p class="legal__unfinished" role="note">
                        {Icon::Info.view()}
                        <span>{say!(speech, legal.unfinished)}</span>
                    </p>
                }
            })}
        <Part id="by-law" title=say!(speech, legal.by_law)>
            <dl class="legal__entries">
                {entry(say!(speech, legal.publisher), name.map(IntoAny::into_any))} {parts} {vat}
                {site}
            </dl>
            <p>{say!(speech, legal.wrong)}</p>
        </Part>
        <Part id="sources" title=say!(speech, legal.sources)>
            <ul class="legal__list">
                {catalogue.index.sources.iter().map(|one| source(speech, one)).collect_view()}
            </ul>
        </Part>
        <Credits />
    }
}

/// A name with what is said of it, or the mark that nothing is yet.
fn entry(name: String, said: Option<AnyView>) -> impl IntoView {
    let said = said.unwrap_or_else(|| view! { <ToFillIn /> }.into_any());
    view! {
        <div class="legal__entry">
            <dt>{name}</dt>
            <dd>{said}</dd>
        </div>
    }
}

/// What a part says, with a link where it is one.
fn linked(part: ImprintPart, said: &str) -> AnyView {
    let text = said.to_owned();
    match part {
        ImprintPart::Email => {
            view! { <a href=format!("mailto:{text}")>{text.clone()}</a> }.into_any()
        }
        ImprintPart::Telephone => {
            let digits: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            view! { <a href=format!("tel:{digits}")>{text}</a> }.into_any()
        }
        _ => text.into_any(),
    }
}

fn name_of(speech: Speech, part: ImprintPart) -> String {
    match part {
        ImprintPart::Street => say!(speech, legal.street),
        ImprintPart::Town => say!(speech, legal.town),
        ImprintPart::RepresentedBy => say!(speech, legal.represented_by),
        ImprintPart::Email => say!(speech, legal.email),
        ImprintPart::Telephone => say!(speech, legal.telephone),
        ImprintPart::Responsible => say!(speech, legal.responsible),
    }
}

/// A source of the feed's contents.
fn source(speech: Speech, source: &Source) -> impl IntoView + use<> {
    let Source { name, licence, url, date } = source.clone();
    let date = format::date(&date, speech.language());
    let note = say!(speech, legal.source, licence = licence, date = date);
    let name = match url {
        Some(url) => view! { <Leaving href=url>{name}</Leaving> }.into_any(),
        None => name.into_any(),
    };
    view! {
        <li>
            <strong>{name}</strong>
            <span class="hint">{note}</span>
        </li>
    }
}
