use std::sync::Arc;

use leptos::{html, prelude::*};
use packan_domain::{
    business::BusinessId,
    geo::Bounds,
    region::{Border, TownId},
};

use super::{
    StreetMap,
    crowd::{Crowd, Standing},
    pins::{Pins, Said},
};
use crate::{
    effects::{
        document, feed_loading,
        map::{self, Listener, MapHandle, Opening, View},
    },
    i18n::use_speech,
    say,
    state::{Arriving, Catalogue, Spot, use_streets},
};

/// Closest zoom that showing a town moves to.
const CLOSEST_TOWN: f64 = 14.0;
/// Closest zoom that taking a cluster apart moves to.
const CLOSEST: f64 = 18.0;

/// What pressing a pin asks for, besides what the map does by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// This business; `by_key` if the keyboard or assistive technology pressed it.
    Firm {
        /// Its key.
        id: BusinessId,
        /// Nobody pointed at it.
        by_key: bool,
    },
    /// Businesses so close together that no zoom takes them apart.
    Inseparable,
}

/// The map: borders, names, and pins that stand for what the list shows.
#[component]
pub fn MapView(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// What stands on it.
    standing: Memo<Standing>,
    /// What is said of a pin.
    said: Memo<Said>,
    /// The town whose border is lit up.
    town: Memo<Option<TownId>>,
    /// Where the person moved it to; `None` shows the town, or all there is.
    spot: Memo<Option<Spot>>,
    /// What it shows; set by the map.
    view: RwSignal<Option<View>>,
    /// Pixels of its lower edge that lie under the list.
    #[prop(optional, into)]
    cover: Signal<f64>,
    /// Told which pin was pressed.
    on_press: Callback<Pressed>,
) -> impl IntoView {
    let speech = use_speech();
    let streets = use_streets();
    let host = NodeRef::<html::Div>::new();
    let handle = RwSignal::new_local(None::<MapHandle>);
    let borders = RwSignal::new(Vec::<Border>::new());
    let failed = RwSignal::new(false);
    let streets_come = RwSignal::new(true);

    let crowd = Memo::new_with_compare(
        move |_| Arc::new(Crowd::new(standing.get())),
        |before: Option<&Arc<Crowd>>, now| {
            !before.zip(now).is_some_and(|(one, other)| Arc::ptr_eq(one, other))
        },
    );
    let named = catalogue.clone();
    let pins = Memo::new(move |_| {
        let Some(view) = view.get() else { return Pins::default() };
        let said = said.get();
        crowd.with(|crowd| Pins::of(crowd, &view, &said, speech, &named))
    });

    let press = move |key: String, by_key: bool| {
        let Some(map) = handle.get_untracked() else { return };
        let only = pins.with_untracked(|pins| pins.only(&key).map(|firm| firm.id.clone()));
        if let Some(id) = only {
            on_press.run(Pressed::Firm { id, by_key });
            return;
        }
        let bounds = pins.with_untracked(|pins| pins.bounds(&key));
        let Some(bounds) = bounds else { return };
        let zoom = view.with_untracked(|view| view.map_or(0.0, |view| view.spot.zoom));
        let together = bounds.south_west.distance_km(bounds.north_east) < 0.01;
        if together || zoom >= CLOSEST {
            on_press.run(Pressed::Inseparable);
        }
        map.show(bounds, CLOSEST, true);
    };
    let step = move |key: String, step: map::Step| {
        let next = pins.with_untracked(|pins| pins.next(&key, step).map(str::to_owned));
        if let Some((map, next)) = handle.get_untracked().zip(next) {
            map.focus_pin(&next);
        }
    };

    let region = catalogue.clone();
    let arriving = Arriving::of_here();
    Effect::new(move |opened: Option<bool>| {
        if opened == Some(true) {
            return true;
        }
        let Some(host) = host.get().filter(|_| arriving.is_here()) else { return false };
        let region = region.clone();
        let opening = Opening {
            bounds: region.index.bounds,
            start: spot.get_untracked(),
            cover: cover.get_untracked(),
            zoom_in: say!(speech, map.zoom_in),
            zoom_out: say!(speech, map.zoom_out),
        };
        let listener = Listener {
            moved: Box::new(move |seen| {
                view.try_set(Some(seen));
            }),
            pressed: Box::new(press),
            stepped: Box::new(step),
            streets: Box::new(move |fine| {
                streets_come.try_set(fine);
            }),
        };
        crate::effects::spawn(async move {
            match map::open(host.into(), opening, listener).await {
                Ok(opened) => {
                    opened.report();
                    // The page may be gone by now; then nobody holds the map, and it goes too.
                    if handle.try_set(Some(opened.clone())).is_some() {
                        opened.close();
                        return;
                    }
                    // The pins need not wait for the borders.
                    let loaded = feed_loading::borders(&region).await.unwrap_or_default();
                    borders.try_set(loaded);
                }
                Err(_) => {
                    failed.try_set(true);
                }
            }
        });
        true
    });
    on_cleanup(move || {
        if let Some(map) = handle.try_get_untracked().flatten() {
            map.close();
        }
    });

    let towns = catalogue.clone();
    Effect::new(move || {
        let Some(map) = handle.get() else { return };
        let town = town.get();
        borders.with(|borders| {
            map.set_towns(&towns.index.region.towns, borders, town.as_ref());
        });
    });
    let region = catalogue.clone();
    Effect::new(move || {
        let Some(map) = handle.get() else { return };
        if let Some(wanted) = spot.get() {
            let is_there = view.with_untracked(|view| view.is_some_and(|it| it.spot == wanted));
            if !is_there {
                map.go_to(wanted);
            }
            return;
        }
        // What lies under the list is not in sight.
        map.set_cover(cover.get());
        let bounds = borders.with(|borders| home(&region, borders, town.get().as_ref()));
        map.show(bounds, CLOSEST_TOWN, false);
    });
    Effect::new(move || {
        if let Some(map) = handle.get() {
            map.set_cover(cover.get());
        }
    });
    Effect::new(move |before: Option<Pins>| {
        let pins = pins.get();
        let Some(map) = handle.get() else { return Pins::default() };
        let focused = map.focused_pin();
        map.set_pins(&pins.shown);
        if let Some((before, key)) = before.zip(focused)
            && let Some(heir) = pins.heir(&before, &key)
        {
            map.focus_pin(heir);
        }
        pins
    });
    let tiles = catalogue.index.tiles.clone();
    let shown = tiles.clone();
    Effect::new(move || {
        let (Some(map), Some(tiles)) = (handle.get(), &shown) else { return };
        map.set_streets(streets.are_wanted(tiles).then_some(tiles));
    });

    view! {
        <div
            class="map"
            data-map
            aria-busy=move || (handle.with(Option::is_none) && !failed.get()).to_string()
            data-still=document::prefers_little_motion().then_some("")
            role="region"
            aria-label=say!(speech, map.map)
            style:--cover=move || format!("{}px", cover.get())
            node_ref=host
        >
            {move || {
                failed
                    .get()
                    .then(|| view! { <p class="map__failed">{say!(speech, map.failed)}</p> })
            }}
            {tiles.map(|tiles| view! { <StreetMap tiles comes=streets_come /> })}
        </div>
    }
}

/// What the map shows if nobody moved it: the town, or all towns, or all the feed covers.
fn home(catalogue: &Catalogue, borders: &[Border], town: Option<&TownId>) -> Bounds {
    let shown = borders.iter().filter(|border| town.is_none_or(|town| *town == border.town));
    Bounds::of(shown.flat_map(|border| border.ring.iter().copied()))
        .unwrap_or(catalogue.index.bounds)
}
