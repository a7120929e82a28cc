use leptos::prelude::*;

use crate::{
    components::Link,
    effects::{document, storage},
    i18n::use_speech,
    routes, say,
    state::use_school,
};

/// Whether many share the device, what that means, and the way to change it.
#[component]
pub fn SchoolMode() -> impl IntoView {
    let speech = use_speech();
    let on = use_school().is_on();
    let text = if on { say!(speech, school.on_text) } else { say!(speech, school.off_text) };
    let aside = match (on, storage::has_record()) {
        (true, true) => Some(say!(speech, school.on_aside)),
        (true, false) => Some(say!(speech, school.on_nothing)),
        (false, true) => Some(say!(speech, school.off_aside)),
        (false, false) => None,
    };
    let (route, label, class) = if on {
        (routes::SCHOOL_OFF, say!(speech, school.turn_off), "button button--outline")
    } else {
        (routes::SCHOOL_ON, say!(speech, school.turn_on), "button")
    };
    let address = format!("{}{route}", document::base_path());
    view! {
        <section class="setting" class:setting--wide=on aria-labelledby="school-title">
            <h2 class="setting__title" id="school-title">
                {say!(speech, school.title)}
            </h2>
            <p class="setting__text">{text}</p>
            {aside.map(|text| view! { <p class="setting__text">{text}</p> })}
            {on.then(|| view! { <p class="setting__text">{say!(speech, school.on_limit)}</p> })}
            <div class="setting__actions">
                // The document begins anew: it decides what the device is before anything else.
                <a class=class href=address rel="external">
                    {label}
                </a>
                <Link href=routes::CLASS class="button button--outline">
                    {say!(speech, school.to_class)}
                </Link>
            </div>
        </section>
    }
}
