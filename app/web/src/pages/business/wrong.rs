use leptos::prelude::*;
use packan_domain::business::{Business, Vicinity};
use packan_feed::Publisher;

use super::inquiry::FIRM;
use crate::{
    components::{Icon, Leaving, Link},
    effects::document,
    i18n::use_speech,
    mailto::mailto,
    routes, say,
};

/// Whom to tell that the entry is wrong: a mail to the feed's publisher where it has an address,
/// else who that is.
#[component]
pub fn WrongEntry(
    /// The firm.
    business: Business,
    /// Who keeps the feed true.
    #[prop(optional_no_strip)]
    publisher: Option<Publisher>,
) -> impl IntoView {
    let speech = use_speech();
    let (text, way) = match publisher {
        Some(Publisher { name, email: Some(email), .. }) => {
            let href = mail(&email, &business);
            let way = view! {
                <a class="button button--outline" href=href>
                    {Icon::Mail.view()}
                    {say!(speech, business.wrong_mail)}
                </a>
            };
            (say!(speech, business.wrong_to, publisher = name), way.into_any())
        }
        Some(Publisher { name, email: None, url }) => {
            let way = url.map(|url| {
                view! {
                    <Leaving href=url class="link-button">
                        {say!(speech, business.wrong_site)}
                    </Leaving>
                }
            });
            (say!(speech, business.wrong_ask, publisher = name), way.into_any())
        }
        None => {
            let way = view! {
                <Link href=routes::IMPRINT class="link-button">
                    {say!(speech, nav.imprint)}
                </Link>
            };
            (say!(speech, business.wrong_nobody), way.into_any())
        }
    };
    view! {
        <details class="disclosure wrong">
            <summary class="disclosure__summary">
                {say!(speech, business.wrong)} {Icon::Down.view()}
            </summary>
            <p class="wrong__text">{text}</p>
            {way}
        </details>
    }
}

/// A mail that says which entry it is about, in the publisher's language.
fn mail(email: &str, business: &Business) -> String {
    let route = routes::business(&business.id, Some(&Vicinity::of(business)));
    let address = document::resolve(&route);
    let (name, key) = (&business.name, &business.id);
    let subject = say!(FIRM, business.wrong_subject, name = name);
    let body = say!(FIRM, business.wrong_body, name = name, address = address, key = key);
    mailto(email, &subject, &body)
}
