use leptos::prelude::*;
use packan_domain::{
    matching::{Ranked, Sureness},
    trade::TradeId,
};

use crate::{components::SurenessMark, i18n::use_speech, say, sentences, state::use_matches};

/// Whether the trade fits, with what speaks for it and what against; nothing while the answers say
/// nothing about it.
#[component]
pub fn Fit(
    /// The trade.
    trade: TradeId,
) -> impl IntoView {
    let speech = use_speech();
    let matches = use_matches();
    let id = StoredValue::new(trade);
    let sureness = Signal::derive(move || {
        let ranking = matches.ranking();
        let ranked = id.with_value(|id| ranking.iter().find(|ranked| ranked.trade == *id).cloned());
        ranked.as_ref().map_or(Sureness::Hardly, Ranked::sureness)
    });
    let because = move || {
        let reasons = id.with_value(|id| matches.reasons(id));
        sentences::because(speech, sureness.get(), &reasons)
    };
    let against =
        move || id.with_value(|id| sentences::against(speech, &matches.counter_reasons(id)));
    let is_known = Memo::new(move |_| because().is_some() || against().is_some());
    view! {
        <Show when=move || is_known.get()>
            <section class="fit" aria-labelledby="fit-title">
                <h2 class="section-title" id="fit-title">
                    {say!(speech, trade.fit)}
                </h2>
                <p class="fit__sure">
                    <SurenessMark sureness />
                </p>
                {move || because().map(|text| view! { <p class="fit__reason">{text}</p> })}
                {move || against().map(|text| view! { <p class="fit__against">{text}</p> })}
            </section>
        </Show>
    }
}
