use leptos::prelude::*;

use super::Part;
use crate::{
    components::{FeedGate, Heading, Icon, Link, host},
    effects::document,
    i18n::use_speech,
    routes, say,
};

/// What stays on the device and how long, and what happens only after a tap.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let speech = use_speech();
    let feed = document::feed_address();
    let (from, own) = (host(&feed).to_owned(), document::resolve("/"));
    let elsewhere = feed.contains("://") && from != host(&own);
    view! {
        <article class="page legal">
            <Heading class="legal__heading" document_title=say!(speech, legal.privacy_document)>
                {say!(speech, nav.privacy)}
            </Heading>
            <p class="campaign__lead">{say!(speech, legal.privacy_lead)}</p>
            <p class="legal__never">{say!(speech, legal.privacy_short)}</p>
            <Part id="stays" title=say!(speech, legal.stays)>
                <ul class="legal__points">
                    <li>{say!(speech, legal.stays_record)}</li>
                    <li>{say!(speech, legal.stays_copy)}</li>
                    <li>{say!(speech, legal.stays_memory)}</li>
                    <li>{say!(speech, legal.stays_framed)}</li>
                </ul>
                <p>
                    <Link href=routes::SETTINGS class="button">
                        {say!(speech, legal.see_all)} {Icon::Arrow.view()}
                    </Link>
                </p>
            </Part>
            <Part id="server" title=say!(speech, legal.server)>
                <p>{say!(speech, legal.server_text)}</p>
                {elsewhere.then(|| view! { <p>{say!(speech, legal.server_feed, host = from)}</p> })}
            </Part>
            <Part id="taps" title=say!(speech, legal.taps)>
                <ul class="legal__points">
                    <FeedGate children=move |catalogue| {
                        let text = match &catalogue.index.tiles {
                            Some(tiles) => say!(speech, legal.tap_streets, host = tiles.host),
                            None => say!(speech, legal.tap_no_streets),
                        };
                        view! { <li>{text}</li> }
                    } />
                    <li>{say!(speech, legal.tap_phone)}</li>
                    <li>{say!(speech, legal.tap_mail)}</li>
                    <li>{say!(speech, legal.tap_place)}</li>
                    <li>{say!(speech, legal.tap_out)}</li>
                    <li>{say!(speech, legal.tap_share)}</li>
                </ul>
            </Part>
            <Part id="rights" title=say!(speech, legal.rights)>
                <p>{say!(speech, legal.rights_text)}</p>
                <p>
                    <Link href=routes::IMPRINT class="link-button">
                        {say!(speech, nav.imprint)}
                    </Link>
                </p>
            </Part>
        </article>
    }
}
