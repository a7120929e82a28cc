use leptos::prelude::*;
use packan_domain::business::Business;

use crate::{
    components::{Icon, Leaving, host, place},
    effects::device::{MapApp, map_app},
    format,
    i18n::use_speech,
    say,
};

/// Ways to reach the firm; only those that exist. Nothing is asked for before a tap.
#[component]
pub fn Reach(
    /// The firm.
    business: Business,
) -> impl IntoView {
    let speech = use_speech();
    let contact = business.contact.clone();
    let nothing = contact.telephone.is_none() && contact.email.is_none() && contact.url.is_none();
    let direct = [
        contact
            .telephone
            .map(|it| (format!("tel:{it}"), Icon::Phone, say!(speech, business.call), it)),
        contact
            .email
            .map(|it| (format!("mailto:{it}"), Icon::Mail, say!(speech, business.mail), it)),
    ];
    let direct = direct.into_iter().flatten().map(|(address, icon, name, detail)| {
        view! {
            <li>
                <a class="contact__link" href=address>
                    {icon.view()}
                    <span class="contact__name">{name}</span>
                    <span class="contact__detail">{detail}</span>
                </a>
            </li>
        }
    });
    let website = contact.url.map(|url| {
        let detail = host(&url).to_owned();
        view! {
            <li>
                <Leaving href=url class="contact__link">
                    {Icon::Globe.view()}
                    <span class="contact__name">{say!(speech, business.website)}</span>
                    <span class="contact__detail">{detail}</span>
                </Leaving>
            </li>
        }
    });
    view! {
        <section class="contact" aria-labelledby="contact-title">
            <h2 class="section-title" id="contact-title">
                {say!(speech, business.contact)}
            </h2>
            <ul class="contact__list">{direct.collect_view()} {website}</ul>
            {nothing.then(|| view! { <p class="hint">{say!(speech, business.no_contact)}</p> })}
        </section>
        <Way business />
    }
}

/// The way there, in what this device has for it.
#[component]
fn Way(business: Business) -> impl IntoView {
    let speech = use_speech();
    let address = place(&business.address);
    let app = map_app();
    let href = way_to(app, &business);
    let inside = view! {
        {Icon::Route.view()}
        <span class="contact__name">
            {if app == MapApp::Browser {
                say!(speech, business.way_web)
            } else {
                say!(speech, business.way_app)
            }}
        </span>
        <span class="contact__detail">{address}</span>
    };
    view! {
        <section class="contact way" aria-labelledby="way-title">
            <h2 class="section-title" id="way-title">
                {say!(speech, business.way)}
            </h2>
            {if app == MapApp::Chosen {
                view! {
                    <a class="contact__link" href=href>
                        {inside}
                    </a>
                }
                    .into_any()
            } else {
                view! {
                    <Leaving href=href class="contact__link">
                        {inside}
                    </Leaving>
                }
                    .into_any()
            }}
        </section>
    }
}

/// The link that opens a firm's place. By its address where only that is certain, else by its
/// point, with the name on it where the app shows one.
fn way_to(app: MapApp, business: &Business) -> String {
    use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let [lat, lon] =
        [business.point.lat, business.point.lon].map(|degrees| format::fixed(degrees, 5));
    let address = Some(place(&business.address)).filter(|text| !text.is_empty());
    let by_address = address.filter(|_| business.approximate).map(|address| encoded(&address));
    match (app, by_address) {
        (MapApp::Chosen, Some(address)) => format!("geo:0,0?q={address}"),
        (MapApp::Chosen, None) => {
            format!("geo:{lat},{lon}?q={lat},{lon}({})", encoded(&business.name))
        }
        (MapApp::Apple, Some(address)) => format!("https://maps.apple.com/?q={address}"),
        (MapApp::Apple, None) => {
            format!("https://maps.apple.com/?ll={lat},{lon}&q={}", encoded(&business.name))
        }
        (MapApp::Browser, Some(address)) => {
            format!("https://www.openstreetmap.org/search?query={address}")
        }
        (MapApp::Browser, None) => {
            format!("https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}")
        }
    }
}
