use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::{Icon, Link},
    effects::document,
    format,
    i18n::use_speech,
    routes, say,
    state::Catalogue,
};

/// What the campaign reached: what nobody counts, and what can be counted without following anybody.
#[component]
pub fn Reached(catalogue: Arc<Catalogue>) -> impl IntoView {
    let speech = use_speech();
    let language = speech.language();
    let index = &catalogue.index;
    let date = format::date(index.generated.get(..10).unwrap_or(&index.generated), language);
    // Counted in the feed that this page was made from.
    let counted = [
        (index.business_count as usize, say!(speech, press.firms)),
        (catalogue.trades.len(), say!(speech, press.trades)),
        (index.region.towns.len(), say!(speech, press.towns)),
    ];
    let counted = counted.map(|(count, label)| {
        view! {
            <div class="reached__item">
                <dt>{label}</dt>
                <dd>{format::count(count, language)}</dd>
            </div>
        }
    });
    let sample = index.sample.then(|| {
        view! { <p class="reached__sample">{say!(speech, press.sample)}</p> }
    });
    view! {
        <section class="reached" aria-labelledby="press-reached">
            <h2 class="section-title" id="press-reached">
                {say!(speech, press.reached)}
            </h2>
            <p>{say!(speech, press.nobody)}</p>
            <h3 class="given__title">{say!(speech, press.countable)}</h3>
            <dl class="reached__list">{counted.collect_view()}</dl>
            {sample}
            <p class="source">{say!(speech, press.counted, date = date)}</p>
            <p>{say!(speech, press.others)}</p>
            <ul class="given__ways">
                <li>
                    <Link href=routes::HOW class="link-button">
                        {say!(speech, press.measured)}
                    </Link>
                </li>
                <li>
                    <a class="link-button" href=document::feed_address() rel="external">
                        {say!(speech, press.data)}
                        {Icon::Down.view()}
                    </a>
                </li>
            </ul>
        </section>
    }
}
