use std::sync::Arc;

use leptos::{html, prelude::*};
use packan_domain::{
    business::{Business, BusinessId},
    geo::{Bounds, cluster::ClusterIndex},
    region::{Border, TownId},
    trade::{Group, TradeId},
};

use super::picture;
use crate::{
    effects::{
        document, feed_loading,
        map::{self, MapHandle, Pin, View, ZoomWords},
    },
    format,
    i18n::{Speech, use_speech},
    say,
    state::Catalogue,
};

/// Pins at most at once: more than anybody can tell apart, and each is a button to step through.
const MOST_PINS: usize = 60;
/// Closest zoom that "show these" moves to.
const CLOSEST: f64 = 14.0;

/// A business as the map needs it.
#[derive(Clone, PartialEq)]
pub struct Placed {
    /// The business.
    pub business: Business,
    /// The trade whose picture and colour its pin wears.
    pub trade: Option<TradeId>,
    /// Distance from the chosen town in kilometres, if one is chosen.
    pub distance: Option<f64>,
}

/// The map: borders, names, and pins that stand for what the list shows.
#[component]
pub fn MapView(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// What the list shows, in its order.
    placed: Memo<Vec<Placed>>,
    /// The town whose border is lit up.
    town: Memo<Option<TownId>>,
    /// The business whose pin was pressed.
    chosen: RwSignal<Option<BusinessId>>,
) -> impl IntoView {
    let speech = use_speech();
    let host = NodeRef::<html::Div>::new();
    let handle = RwSignal::new_local(None::<MapHandle>);
    let borders = RwSignal::new(Vec::<Border>::new());
    let view = RwSignal::new(None::<View>);
    let failed = RwSignal::new(false);

    let clusters = Memo::new(move |_| {
        placed.with(|placed| {
            let points: Vec<_> = placed.iter().map(|placed| placed.business.point).collect();
            Arc::new(ClusterIndex::new(&points))
        })
    });
    let shown = Memo::new(move |_| {
        let view = view.get()?;
        Some(clusters.get().clusters(&view.bounds, view.zoom, MOST_PINS))
    });

    let on_pin = move |pin: usize| {
        let cluster = shown.with_untracked(|shown| shown.as_ref()?.get(pin).copied());
        let Some(cluster) = cluster else { return };
        let index = clusters.get_untracked();
        let firms: Vec<_> = placed.with_untracked(|placed| {
            index.members(&cluster).filter_map(|at| placed.get(at as usize).cloned()).collect()
        });
        if let [only] = firms.as_slice() {
            chosen.set(Some(only.business.id.clone()));
        } else if let (Some(map), Some(bounds)) =
            (handle.get_untracked(), Bounds::of(firms.iter().map(|firm| firm.business.point)))
        {
            map.show(bounds, CLOSEST + 2.0);
        }
    };

    let region = catalogue.clone();
    Effect::new(move |opened: Option<()>| {
        let Some(host) = host.get().filter(|_| opened.is_none()) else { return };
        let region = region.clone();
        let words =
            ZoomWords { zoom_in: say!(speech, map.zoom_in), zoom_out: say!(speech, map.zoom_out) };
        crate::effects::spawn(async move {
            let loaded = feed_loading::borders(&region).await.unwrap_or_default();
            let corners = loaded.iter().flat_map(|border| border.ring.iter().copied());
            let bounds = Bounds::of(corners).unwrap_or_else(|| region.index.bounds);
            match map::open(host.into(), bounds, words, move |seen| view.set(Some(seen)), on_pin)
                .await
            {
                Ok(opened) => {
                    borders.set(loaded);
                    opened.report();
                    // The page may be gone by now; then nobody holds the map, and it goes too.
                    if handle.try_set(Some(opened.clone())).is_some() {
                        opened.close();
                    }
                }
                Err(_) => failed.set(true),
            }
        });
    });
    on_cleanup(move || {
        if let Some(map) = handle.try_get_untracked().flatten() {
            map.close();
        }
    });

    let region = catalogue.clone();
    Effect::new(move || {
        let Some(map) = handle.get() else { return };
        let town = town.get();
        borders.with(|borders| {
            map.set_towns(&region.index.region.towns, borders, town.as_ref());
            let border = borders.iter().find(|border| Some(&border.town) == town.as_ref());
            if let Some(bounds) = border.and_then(|border| Bounds::of(border.ring.iter().copied()))
            {
                map.show(bounds, CLOSEST);
            }
        });
    });
    Effect::new(move || {
        let (Some(map), Some(shown)) = (handle.get(), shown.get()) else { return };
        let (chosen, index) = (chosen.get(), clusters.get());
        let pins: Vec<Pin> = placed.with(|placed| {
            shown
                .iter()
                .filter_map(|cluster| {
                    let firms: Vec<&Placed> =
                        index.members(cluster).filter_map(|at| placed.get(at as usize)).collect();
                    pin(speech, &catalogue, cluster.point, &firms, chosen.as_ref())
                })
                .collect()
        });
        map.set_pins(&pins);
    });

    view! {
        <div
            class="map"
            data-map
            aria-busy=move || (handle.with(Option::is_none) && !failed.get()).to_string()
            data-still=document::prefers_little_motion().then_some("")
            role="region"
            aria-label=say!(speech, map.map)
            node_ref=host
        >
            {move || {
                failed
                    .get()
                    .then(|| view! { <p class="map__failed">{say!(speech, map.failed)}</p> })
            }}
        </div>
    }
}

fn pin(
    speech: Speech,
    catalogue: &Catalogue,
    point: packan_domain::geo::Point,
    firms: &[&Placed],
    chosen: Option<&BusinessId>,
) -> Option<Pin> {
    let first = firms.first()?;
    let trade_of = |firm: &Placed| firm.trade.as_ref().and_then(|trade| catalogue.trade(trade));
    let trade = trade_of(first);
    let group = commonest(firms.iter().filter_map(|firm| Some(trade_of(firm)?.group)));
    let group = group.unwrap_or(Group::Service).key();
    let chosen = firms.iter().any(|firm| Some(&firm.business.id) == chosen);
    if firms.len() > 1 {
        let count = firms.len();
        let label = say!(speech, map.cluster, count = count);
        return Some(Pin { point, group, label, count: Some(count), picture: None, chosen });
    }
    let name = first.business.name.clone();
    let distance = first.distance.map(|distance| format::kilometres(distance, speech.language()));
    let label = match (distance, first.business.apprenticeships.is_empty()) {
        (Some(distance), false) => {
            say!(speech, map.pin_trains, name = name, distance = distance)
        }
        (Some(distance), true) => say!(speech, map.pin, name = name, distance = distance),
        (None, _) => name,
    };
    let picture = trade.and_then(|trade| trade.scene.first()).map(|code| picture(code));
    Some(Pin { point, group, label, count: None, picture, chosen })
}

/// The group that occurs most, the first of the vocabulary among equals.
fn commonest(groups: impl Iterator<Item = Group>) -> Option<Group> {
    let groups: Vec<Group> = groups.collect();
    let count = |group: &&Group| groups.iter().filter(|other| other == group).count();
    Group::ALL.iter().rev().filter(|group| groups.contains(group)).max_by_key(count).copied()
}
