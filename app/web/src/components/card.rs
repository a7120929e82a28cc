use leptos::prelude::*;
use packan_domain::trade::Trade;

use super::{
    Scene,
    headline::{breakable, longest_line},
};
use crate::{
    format,
    i18n::{Speech, use_speech},
    say, words,
};

/// Lines that a name may take: more would leave the scene no room.
const LINES: usize = 3;

/// The face of a trade's card: group, scene, name, hook and three facts.
#[component]
pub fn CardFace(
    /// The trade.
    trade: Trade,
    /// Name and two objects only.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let speech = use_speech();
    let group = trade.group;
    let (name, hook, facts) = (trade.name.clone(), trade.hook.clone(), trade.clone());
    let headline = breakable(name.get(speech.language()));
    view! {
        <p class="card__group">{words::group(speech, group)}</p>
        <Scene trade objects=if small { 2 } else { 3 } />
        <div class="card__text">
            <h2 class="card__name" style:--letters=longest_line(&headline, LINES).to_string()>
                {headline.clone()}
            </h2>
            {(!small)
                .then(|| {
                    view! {
                        <p class="card__hook">
                            {hook.map(|hook| hook.get(speech.language()).to_owned())}
                        </p>
                        <ul class="card__facts">
                            {facts_of(speech, &facts)
                                    .into_iter()
                                    .map(|fact| view! { <li>{fact}</li> })
                                    .collect_view()}
                        </ul>
                    }
                })}
        </div>
    }
}

/// Up to three facts: how long, what it pays at first, where.
fn facts_of(speech: Speech, trade: &Trade) -> Vec<String> {
    let language = speech.language();
    let years = trade.months.map(|months| format::years(months, language));
    let pay = trade.first_pay.map(|pay| format::euros(pay.min, language));
    let place = trade.workplace.as_ref().map(|place| place.get(language).to_owned());
    [
        years.map(|years| say!(speech, swipe.years, years = years)),
        pay.map(|pay| say!(speech, swipe.pay, pay = pay)),
        place,
    ]
    .into_iter()
    .flatten()
    .collect()
}
