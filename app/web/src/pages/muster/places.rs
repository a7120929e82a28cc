use std::sync::Arc;

use leptos::{context::Provider, prelude::*};
use packan_domain::{business::Business, trade::Group};
use packan_feed::Tiles;

use super::{
    samples,
    specimen::{Family, State},
};
use crate::{
    components::{FirmItem, MapView, Offers, Said, Standing, StreetMap, picture},
    state::{Catalogue, ShardFirms, Streets},
};

/// Firms, pins and the map.
#[component]
pub fn Places(
    /// The feed's trades and towns.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let trade = catalogue.trades.first();
    let firm = |known: bool| samples::firm(trade?, known);
    let (known, unknown) = (firm(true), firm(false));
    let items = known.clone().into_iter().zip(unknown);
    let firms = items.map(|(known, unknown)| {
        view! {
            <ul class="firms">
                <FirmItem business=known.clone() group="food" distance=Some(1.23) />
                <FirmItem business=known group="wood" distance=Some(12.3) chosen=true />
                <FirmItem business=unknown group="music" distance=None />
            </ul>
        }
    });
    let offers = known.clone().map(|business| view! { <Offers business big=true /> });
    let catalogue = StoredValue::new(catalogue);
    let pin = move |&group: &Group| {
        let catalogue = catalogue.get_value();
        let trade = catalogue.trades.iter().find(|trade| trade.group == group)?;
        let code = trade.scene.first()?.clone();
        let pins = ["pin", "pin pin--chosen"].map(|class| {
            view! {
                <span class="muster__point">
                    <button type="button" class=class data-group=group.key() aria-label="Betrieb">
                        <span class="pin__face">
                            <img class="pin__picture" src=picture(&code) alt="" />
                        </span>
                    </button>
                </span>
            }
        });
        Some(pins.collect_view())
    };
    let cluster = |(group, count): (Group, &'static str)| {
        view! {
            <span class="muster__point">
                <button type="button" class="pin pin--cluster" data-group=group.key() aria-label="Betriebe">
                    <span class="pin__face">{count}</span>
                </button>
            </span>
        }
    };
    let clusters = [(Group::Construction, "2"), (Group::Vehicles, "47"), (Group::Food, "312")];
    view! {
        <Family id="orte" title="Karte und Betriebe">
            <State label="Betriebe: weit, gewählt, nur ein Name">{firms.collect_view()}</State>
            <State label="Angebote, groß">{offers}</State>
            <State label="Nadeln: Betrieb, gewählt, mehrere" wide=true>
                <div class="map muster__pins">
                    {Group::ALL.iter().map(pin).collect_view()}
                    {clusters.map(cluster).collect_view()}
                </div>
            </State>
            <State label="Straßenkarte: gefragt, erlaubt, ohne Antwort" wide=true>
                <StreetMaps />
            </State>
            <State label="Karte" wide=true>
                <Map catalogue=catalogue.get_value() firms=known.into_iter().collect() />
            </State>
        </Family>
    }
}

#[component]
fn Map(catalogue: Arc<Catalogue>, firms: Vec<Business>) -> impl IntoView {
    let firms = Arc::new(ShardFirms::new(&catalogue, firms));
    let standing = RwSignal::new(Standing::Firms(Arc::new(firms.each().collect())));
    let town = catalogue.index.region.towns.first().map(|town| town.id.clone());
    let town = RwSignal::new(town);
    view! {
        <div class="muster__map">
            <MapView
                catalogue
                standing=Memo::new(move |_| standing.get())
                said=Memo::new(|_| Said::default())
                town=Memo::new(move |_| town.get())
                spot=Memo::new(|_| None)
                view=RwSignal::new(None)
                on_press=Callback::new(|_| ())
            />
        </div>
    }
}

/// The street map's button: before, while it is there, and when it does not answer.
#[component]
fn StreetMaps() -> impl IntoView {
    let tiles = Tiles {
        template: "https://karten.example/{z}/{x}/{y}.png".to_owned(),
        host: "karten.example".to_owned(),
        attribution: "© Leute, die Karten machen".to_owned(),
        max_zoom: 18,
    };
    let shown = |(agreed, comes): (bool, bool)| {
        let tiles = tiles.clone();
        let streets = Streets::in_memory(agreed.then(|| tiles.host.clone()));
        view! {
            <Provider value=streets>
                <div class="map muster__pins">
                    <StreetMap tiles comes=Signal::stored(comes) />
                </div>
            </Provider>
        }
    };
    [(false, true), (true, true), (true, false)].map(shown).collect_view()
}
