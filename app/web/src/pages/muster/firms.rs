use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    business::Business,
    session::{Item, SavedBusiness},
    trade::Trade,
};
use packan_feed::Publisher;

use super::{
    samples,
    specimen::{Family, State},
    visitor::Visitor,
};
use crate::{
    components::{Growing, Leaving, NoteField},
    pages::{
        business::{FirstMessage, Hours, Known, Reach, Trains, WrongEntry},
        saved::{Folder, Gone, KeptTrade},
    },
    state::Catalogue,
};

/// What the page of a firm consists of, and what is put aside.
#[component]
pub fn Firms(
    /// The feed's trades and towns.
    catalogue: Arc<Catalogue>,
) -> impl IntoView {
    let trades: Vec<Trade> = catalogue.trades.iter().take(2).cloned().collect();
    let firm = |known: bool| samples::firm(trades.first()?, known);
    let known = firm(true).map(|firm| Business {
        trades: trades.iter().map(|trade| trade.id.clone()).collect(),
        ..firm
    });
    let pairs = known.zip(firm(false)).map(|(known, bare)| [known, bare]);
    let kept = trades.first().cloned();
    let nothing = Callback::new(|()| ());
    let publisher = |email: bool| Publisher {
        name: "Kreis Muster, Fachdienst Wirtschaft".to_owned(),
        email: email.then(|| "betriebe@example.org".to_owned()),
        url: Some("https://example.org/".to_owned()),
    };
    let wrong = pairs.clone().map(|[business, _]| {
        [Some(publisher(true)), Some(publisher(false)), None]
            .map(|publisher| view! { <WrongEntry business=business.clone() publisher /> })
            .collect_view()
    });
    let pages = pairs.map(|pair| {
        let of = |business: Business| {
            let trades = trades.iter().filter(|it| business.trades.contains(&it.id));
            let trades: Vec<Trade> = trades.cloned().collect();
            view! { <Parts business trades /> }
        };
        pair.map(of).collect_view()
    });
    let about = StoredValue::new(kept.as_ref().map(|trade| Item::Trade(trade.id.clone())));
    let catalogue = StoredValue::new(catalogue);
    view! {
        <Family id="betriebe" title="Betrieb und Merkliste">
            {pages}
            <State label="Verlässt die App">
                <Leaving href="https://example.org/lang" class="link-button">
                    "Zur Website"
                </Leaving>
            </State>
            <State label="Eintrag stimmt nicht: mit Adresse, ohne, unbekannt">{wrong}</State>
            <State label="Gemerkt, mit Notiz">
                <Visitor catalogue=catalogue.get_value()>
                    <ul class="kept-list">
                        {kept
                            .map(|trade| {
                                view! { <KeptTrade trade=samples::long(&trade) on_remove=nothing /> }
                            })}
                    </ul>
                </Visitor>
            </State>
            <State label="Nicht mehr im Verzeichnis">
                <Visitor catalogue=catalogue.get_value()>
                    <ul class="kept-list">
                        {about
                            .get_value()
                            .map(|about| {
                                view! {
                                    <Gone about name="tischlerei-am-alten-markt".to_owned() on_remove=nothing />
                                }
                            })}
                    </ul>
                </Visitor>
            </State>
            <State label="Blatt für die Mappe (sonst nur im Druck)" wide=true>
                <Visitor catalogue=catalogue.get_value()>
                    <div class="muster__paper">
                        <Paper catalogue=catalogue.get_value() />
                    </div>
                </Visitor>
            </State>
            <State label="Feld, das mit seinem Text wächst">
                <Growing text=Signal::stored("Zeile\n".repeat(3))>
                    <textarea class="note" rows="1" aria-label="Muster">
                        {"Zeile\n".repeat(3)}
                    </textarea>
                </Growing>
            </State>
            <State label="Notiz">
                <Visitor catalogue=catalogue.get_value()>
                    {about.get_value().map(|about| view! { <NoteField about name="Muster" /> })}
                </Visitor>
            </State>
        </Family>
    }
}

/// The parts of a firm's page.
#[component]
fn Parts(business: Business, trades: Vec<Trade>) -> impl IntoView {
    let (label, business) = (format!("Betrieb: {}", business.name), StoredValue::new(business));
    let trades = StoredValue::new(trades);
    let firm = move || business.get_value();
    view! {
        <State label=label>
            <div class="business__side">
                <Trains business=firm() trades=trades.get_value() />
                <Reach business=firm() />
                <Hours business=firm() />
                <Known business=firm() />
            </div>
        </State>
        <State label="Erste Nachricht">
            <FirstMessage business=firm() trades=trades.get_value() />
        </State>
    }
}

#[component]
fn Paper(catalogue: Arc<Catalogue>) -> impl IntoView {
    let trades = catalogue.trades.iter().take(2).map(|trade| trade.id.clone()).collect();
    let trades = RwSignal::new(trades);
    let firm = catalogue.trades.first().and_then(|trade| samples::firm(trade, true));
    let firms = RwSignal::new(firm.iter().map(SavedBusiness::from).collect::<Vec<_>>());
    view! {
        <Folder
            catalogue
            trades=Memo::new(move |_| trades.get())
            businesses=Memo::new(move |_| firms.get())
        />
    }
}
