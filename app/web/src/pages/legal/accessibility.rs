use std::sync::Arc;

use leptos::prelude::*;
use packan_feed::{AccessibilityStatement, ArbitrationBody, Campaign};

use super::{Part, ToFillIn};
use crate::{
    components::{CampaignGate, Heading, Icon, Leaving},
    format,
    i18n::use_speech,
    mailto::mailto,
    say,
    state::Catalogue,
};

/// How accessible the app is, what falls short, and whom to tell.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let speech = use_speech();
    view! {
        <article class="page legal">
            <Heading class="legal__heading" document_title=say!(speech, legal.access_document)>
                {say!(speech, legal.access_title)}
            </Heading>
            <p class="campaign__lead">{say!(speech, legal.access_lead)}</p>
            <Part id="works" title=say!(speech, legal.access_works)>
                <ul class="legal__points">
                    <li>{say!(speech, legal.access_hands)}</li>
                    <li>{say!(speech, legal.access_ears)}</li>
                    <li>{say!(speech, legal.access_eyes)}</li>
                </ul>
                <p>{say!(speech, legal.access_goal)}</p>
            </Part>
            <CampaignGate children=|catalogue, campaign| {
                view! { <Statement catalogue campaign /> }
            } />
        </article>
    }
}

#[component]
fn Statement(catalogue: Arc<Catalogue>, campaign: Arc<Campaign>) -> impl IntoView {
    let speech = use_speech();
    let language = speech.language();
    let AccessibilityStatement { tested, method, gaps, body } = campaign.accessibility.clone();
    let tested = tested.zip(method).map(|(date, method)| {
        let (date, method) = (format::date(&date, language), method.get(language).to_owned());
        say!(speech, legal.access_tested_text, date = date, method = method)
    });
    let publisher = catalogue.index.publisher.clone();
    let email = campaign.imprint.email.clone();
    let email = email.or_else(|| publisher.as_ref().and_then(|it| it.email.clone()));
    let report = match publisher {
        Some(publisher) => {
            let text = say!(speech, legal.access_report_text, publisher = publisher.name);
            view! { <p>{text}</p> }.into_any()
        }
        None => view! { <ToFillIn /> }.into_any(),
    };
    let mail = match email {
        Some(email) => {
            let href = mailto(&email, &say!(speech, legal.access_subject), "");
            view! {
                <a class="button" href=href>
                    {Icon::Mail.view()}
                    {say!(speech, legal.access_mail)}
                </a>
            }
            .into_any()
        }
        None => view! {
            <p>
                {say!(speech, legal.email)} ": " <ToFillIn />
            </p>
        }
        .into_any(),
    };
    view! {
        <Part id="gaps" title=say!(speech, legal.access_gaps)>
            <ul class="legal__points">
                {gaps
                    .into_iter()
                    .map(|gap| view! { <li>{gap.get(language).to_owned()}</li> })
                    .collect_view()}
            </ul>
        </Part>
        <Part id="tested" title=say!(speech, legal.access_tested)>
            <p>
                {match tested {
                    Some(tested) => tested.into_any(),
                    None => view! { <ToFillIn /> }.into_any(),
                }}
            </p>
            <p>{say!(speech, legal.access_every)}</p>
        </Part>
        <Part id="report" title=say!(speech, legal.access_report)>
            {report} {mail}
        </Part>
        <Part id="body" title=say!(speech, legal.access_body)>
            <p>{say!(speech, legal.access_body_text)}</p>
            {match body {
                Some(body) => view! { <Body body /> }.into_any(),
                None => view! { <ToFillIn /> }.into_any(),
            }}
        </Part>
    }
}

/// Where to complain when the publisher does not help.
#[component]
fn Body(body: ArbitrationBody) -> impl IntoView {
    let speech = use_speech();
    let ArbitrationBody { name, email, url, confirmed } = body;
    view! {
        <p>
            <strong>{name}</strong>
            {(!confirmed)
                .then(|| {
                    view! {
                        " "
                        <mark class="to-fill-in">{say!(speech, legal.to_confirm)}</mark>
                    }
                })}
        </p>
        <ul class="legal__ways">
            {email
                .map(|email| {
                    view! {
                        <li>
                            <a href=format!("mailto:{email}")>{email.clone()}</a>
                        </li>
                    }
                })}
            {url
                .map(|url| {
                    view! {
                        <li>
                            <Leaving href=url>{say!(speech, legal.website)}</Leaving>
                        </li>
                    }
                })}
        </ul>
    }
}
