use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    order::sort_by,
    trade::{Attribute, Trade},
};

use crate::{
    components::TradeTile,
    i18n::{Speech, use_speech},
    say,
    state::Catalogue,
};

/// Trades shown: rows of two or of four have no gap.
const SHOWN: usize = 8;

/// What one may have studied, by what a trade has of it.
const SUBJECTS: [Attribute; 8] = [
    Attribute::Digital,
    Attribute::Body,
    Attribute::Design,
    Attribute::Chemistry,
    Attribute::Climate,
    Attribute::Heritage,
    Attribute::People,
    Attribute::Music,
];

/// The trades that come near to what one studied.
#[component]
pub fn Studied(
    /// The feed.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let speech = use_speech();
    let chosen = RwSignal::new(Attribute::Digital);
    let subjects = SUBJECTS.map(|subject| {
        view! {
            <li>
                <button
                    type="button"
                    class="chip"
                    aria-pressed=move || (chosen.get() == subject).to_string()
                    on:click=move |_| chosen.set(subject)
                >
                    {name(speech, subject)}
                </button>
            </li>
        }
    });
    view! {
        <section aria-labelledby="leaving-studied">
            <h2 class="section-title" id="leaving-studied">
                {say!(speech, leaving.studied)}
            </h2>
            <p>{say!(speech, leaving.studied_text)}</p>
            <ul class="chips chips--wrapped">{subjects}</ul>
            <ul class="tiles leaving__tiles" data-studied=move || chosen.get().key() aria-live="polite">
                <For each=move || nearest(&catalogue, chosen.get()) key=|trade| trade.id.clone() let:trade>
                    <li>
                        <TradeTile trade />
                    </li>
                </For>
            </ul>
        </section>
    }
}

/// The trades that have most of an attribute.
fn nearest(catalogue: &Catalogue, subject: Attribute) -> Vec<Trade> {
    let weight = |trade: &Trade| {
        let of = trade.attributes.iter().find(|weighted| weighted.attribute == subject);
        of.map_or(0.0, |weighted| weighted.weight)
    };
    let mut trades: Vec<Trade> =
        catalogue.trades.iter().filter(|trade| weight(trade) > 0.0).cloned().collect();
    sort_by(&mut trades, |one, other| weight(other).total_cmp(&weight(one)));
    trades.truncate(SHOWN);
    trades
}

fn name(speech: Speech, subject: Attribute) -> String {
    match subject {
        Attribute::Body => say!(speech, leaving.body),
        Attribute::Design => say!(speech, leaving.design),
        Attribute::Chemistry => say!(speech, leaving.chemistry),
        Attribute::Climate => say!(speech, leaving.climate),
        Attribute::Heritage => say!(speech, leaving.heritage),
        Attribute::People => say!(speech, leaving.people),
        Attribute::Music => say!(speech, leaving.music),
        _ => say!(speech, leaving.digital),
    }
}
