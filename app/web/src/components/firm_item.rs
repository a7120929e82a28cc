use leptos::prelude::*;
use packan_domain::business::{Address, Business, Vicinity};

use super::Link;
use crate::{
    format,
    i18n::{Speech, use_speech},
    routes, say,
};

/// A business in a list.
#[component]
pub fn FirmItem(
    /// The business.
    business: Business,
    /// Key of the group whose colour it wears.
    group: &'static str,
    /// Distance from the chosen town, if one is chosen.
    #[prop(optional_no_strip)]
    distance: Option<f64>,
    /// Its pin was pressed.
    #[prop(optional, into)]
    chosen: Signal<bool>,
    /// What can be done with it here.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let speech = use_speech();
    let id = business.id.to_string();
    let href = routes::business(&business.id, Some(&Vicinity::of(&business)));
    let name = business.name.clone();
    let place = place(&business.address);
    let distance = distance.map(|km| distance_text(speech, km, business.approximate));
    view! {
        <li class="firm" class:firm--chosen=chosen data-business=id data-group=group>
            <div class="firm__head">
                <h2 class="firm__name">
                    <Link href=href class="firm__link">
                        {name}
                    </Link>
                </h2>
                {distance.map(|distance| view! { <p class="firm__distance">{distance}</p> })}
            </div>
            <p class="firm__address">{place}</p>
            <Offers business />
            {children.map(|children| view! { <div class="firm__more">{children()}</div> })}
        </li>
    }
}

/// What a business offers, as tags.
#[component]
pub fn Offers(
    /// The business.
    business: Business,
    /// Larger, as on its page.
    #[prop(optional)]
    big: bool,
) -> impl IntoView {
    let speech = use_speech();
    let first_year = business.apprenticeships.iter().map(|offer| offer.year).min();
    view! {
        <ul class=if big { "offers offers--big" } else { "offers" }>
            {first_year
                .map(|year| {
                    view! {
                        <li class="offer offer--train">
                            {say!(speech, map.trains, year = year)}
                        </li>
                    }
                })}
            {business
                .internship
                .then(|| {
                    view! {
                        <li class="offer offer--intern">{say!(speech, map.internship)}</li>
                    }
                })}
            {business
                .trial_day
                .then(|| {
                    view! {
                        <li class="offer offer--trial">{say!(speech, map.trial_day)}</li>
                    }
                })}
        </ul>
    }
}

/// A distance, which is no better than the place it leads to.
pub fn distance_text(speech: Speech, km: f64, approximate: bool) -> String {
    let distance = format::kilometres(km, speech.language());
    if approximate { say!(speech, business.about, distance = distance) } else { distance }
}

/// An address on one line, of the parts that are known.
pub fn place(address: &Address) -> String {
    let town: Vec<&str> = [&address.postal_code, &address.locality]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let town = Some(town.join(" ")).filter(|town| !town.is_empty());
    let parts: Vec<String> = [address.street.clone(), town].into_iter().flatten().collect();
    parts.join(", ")
}
