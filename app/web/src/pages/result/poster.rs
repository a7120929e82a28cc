use leptos::prelude::*;

use super::{firms_text, shown::Shown};
use crate::{
    components::{Link, Scene, SurenessMark, breakable, longest_piece, variant},
    format,
    i18n::use_speech,
    routes, say,
    state::Nearby,
};

/// The best trade, large.
#[component]
pub fn Poster(shown: Shown, nearby: Nearby) -> impl IntoView {
    let speech = use_speech();
    let trade = shown.trade.get_value();
    let headline = breakable(trade.name.get(speech.language()));
    let pay = trade.first_pay;
    let (href, group, variant) = (routes::trade(&trade.id), trade.group.key(), variant(&trade.id));
    let firms = move || shown.trade.with_value(|trade| firms_text(speech, nearby, &trade.id));
    view! {
        <Link href=href class="top" group=group variant=variant>
            <span class="top__marks">
                <span class="top__sure">
                    <SurenessMark sureness=shown.sureness />
                </span>
                {shown.is_new.then(|| view! { <span class="new">{say!(speech, result.new)}</span> })}
            </span>
            <Scene trade objects=2 />
            <span class="top__text">
                <strong class="top__name" style:--letters=longest_piece(&headline).to_string()>
                    {headline.clone()}
                </strong>
                {move || {
                    shown
                        .because(speech)
                        .map(|text| view! { <span class="top__reason">{text}</span> })
                }}
                {move || {
                    shown
                        .against(speech)
                        .map(|text| view! { <span class="top__against">{text}</span> })
                }}
                <span class="top__facts">
                    {pay
                        .map(|pay| {
                            let pay = format::euros(pay.min, speech.language());
                            view! { <span>{say!(speech, result.first_year, pay = pay)}</span> }
                        })}
                    {move || firms().map(|text| view! { <span>{text}</span> })}
                </span>
            </span>
        </Link>
    }
}
