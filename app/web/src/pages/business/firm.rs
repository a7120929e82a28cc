use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    business::{Business, Vicinity},
    session::{Event, SavedBusiness},
    trade::Trade,
};

use super::{
    hours::Hours, known::Known, message::FirstMessage, reach::Reach, trained::Trains,
    wrong::WrongEntry,
};
use crate::{
    components::{
        Heading, Icon, Link, Offers, Picture, SampleNote, SaveButton, Share, ShareButton,
        distance_text, place,
    },
    format,
    i18n::{Speech, use_speech},
    routes, say,
    state::{Catalogue, use_store},
};

/// Trades that a picture of a firm names.
const SHOWN_TRADES: usize = 2;

/// A firm that was found.
#[component]
pub(super) fn Firm(catalogue: Arc<Catalogue>, business: Business) -> impl IntoView {
    let speech = use_speech();
    let store = use_store();
    let saved_as = StoredValue::new(SavedBusiness::from(&business));
    let saved = Signal::derive(move || {
        store.session.with(|session| saved_as.with_value(|saved| session.has_saved(&saved.id)))
    });
    let toggle = move |()| {
        store.apply(Event::BusinessToggled(saved_as.get_value()));
    };
    let home = store.session.with_untracked(|session| session.town.clone());
    let distance =
        home.and_then(|home| Some(catalogue.town(&home)?.center.distance_km(business.point)));
    let distance = distance.map(|km| distance_text(speech, km, business.approximate));
    let (title, address) = (business.name.clone(), place(&business.address));
    let document_title = say!(speech, business.document, name = business.name);
    let source = {
        let date = format::date(&business.provenance.date, speech.language());
        say!(speech, business.updated, source = business.provenance.source.clone(), date = date)
    };
    let trades: Vec<Trade> =
        business.trades.iter().filter_map(|id| catalogue.trade(id)).cloned().collect();
    let group = trades.first().map_or("service", |trade| trade.group.key());
    let scene = trades.first().and_then(|trade| trade.scene.first().cloned());
    let linked_data = packan_feed::local_business(&business, |id| {
        catalogue.trade(id).map(|trade| trade.name.de.clone())
    });
    let share = of_business(speech, &business, &trades);
    let publisher = catalogue.index.publisher.clone();
    let placard = routes::placard_of_firm(&business.id, &Vicinity::of(&business));
    let approximate = business.approximate;
    let sample = business.sample;
    let place_of = move || [Some(address.clone()), distance.clone()].into_iter().flatten();
    let place_line = place_of().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let business = StoredValue::new(business);
    let trades = StoredValue::new(trades);
    view! {
        <article class="page business" data-group=group>
            <header class="page__head page__head--back">
                <Link
                    href=routes::MAP
                    class="icon-button"
                    label=say!(speech, nav.map)
                >
                    {Icon::Arrow.view_as("icon icon--back")}
                </Link>
                <div class="business__tools">
                    <ShareButton share=Signal::stored(share) class="icon-button" only_icon=true />
                    <SaveButton saved on_toggle=toggle />
                </div>
            </header>
            {sample.then(|| view! { <SampleNote /> })}
            <div class="business__head">
                <span class="business__picture">
                    <Picture code=scene class="business__emoji" />
                </span>
                <div class="business__names">
                    <Heading class="business__name" document_title>
                        {title}
                    </Heading>
                    <p class="business__place">{place_line}</p>
                </div>
            </div>
            {approximate
                .then(|| {
                    view! {
                        <p class="business__rough">
                            {Icon::Info.view()} <span>{say!(speech, business.approximate)}</span>
                        </p>
                    }
                })}
            <Offers business=business.get_value() big=true />
            <div class="business__columns">
                <div class="business__main">
                    <Trains business=business.get_value() trades=trades.get_value() />
                    <FirstMessage business=business.get_value() trades=trades.get_value() />
                </div>
                <div class="business__side">
                    <Reach business=business.get_value() />
                    <Hours business=business.get_value() />
                    <Known business=business.get_value() />
                    <p>
                        <Link href=placard class="link-button">
                            {say!(speech, placard.link)}
                        </Link>
                    </p>
                    <WrongEntry business=business.get_value() publisher />
                    <p class="source">{source}</p>
                </div>
            </div>
            <script type="application/ld+json" inner_html=linked_data></script>
        </article>
    }
}

/// A firm to show to others.
fn of_business(speech: Speech, business: &Business, trades: &[Trade]) -> Share {
    let names = trades.iter().map(|trade| trade.name.get(speech.language()));
    Share {
        text: say!(speech, share.business_text, name = business.name.clone()),
        route: routes::business(&business.id, Some(&Vicinity::of(business))),
        over: match &business.address.locality {
            Some(place) => say!(speech, share.business_over, place = place),
            None => say!(speech, share.business_over_plain),
        },
        title: business.name.clone(),
        line: names.take(SHOWN_TRADES).collect::<Vec<_>>().join(", "),
        trade: trades.first().cloned(),
    }
}
