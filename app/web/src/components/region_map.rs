use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    geo::{Bounds, Outline},
    region::{Border, Town, TownId},
};

use super::Link;
use crate::{
    format, routes,
    state::{Catalogue, use_feed},
};

/// The region's towns as a coloured drawing on which each name leads to its town.
#[component]
pub fn RegionMap(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// The town to light up, if one is looked at.
    #[prop(optional_no_strip)]
    chosen: Option<TownId>,
) -> impl IntoView {
    let feed = use_feed();
    feed.load_borders();
    move || {
        let borders = feed.borders().filter(|borders| !borders.is_empty())?;
        let corners = borders.iter().flat_map(|border| border.ring.iter().copied());
        let outline = Outline::of(&Bounds::of(corners)?);
        let (width, height) = outline.size();
        let lit = |town: &TownId| chosen.as_ref().is_some_and(|chosen| chosen == town);
        let area = |border: &Border| {
            let (group, _) = catalogue.look_of(&border.town);
            view! {
                <path
                    class="region-map__town"
                    class:region-map__town--lit=lit(&border.town)
                    data-group=group.key()
                    d=outline.path(&border.ring)
                />
            }
        };
        let share = |part: i32, whole: i32| {
            format::fixed(f64::from(part) / f64::from(whole.max(1)) * 100.0, 1) + "%"
        };
        let name = |town: &Town| {
            let border = borders.iter().find(|border| border.town == town.id);
            let (x, y) = match border {
                Some(border) => outline.middle(&border.ring),
                None => outline.place(town.center),
            };
            let (name, href) = (town.name.clone(), routes::town(&town.id));
            view! {
                <li
                    class="region-map__place"
                    class:region-map__place--lit=lit(&town.id)
                    style:--x=share(x, width)
                    style:--y=share(y, height)
                >
                    <Link href=href class="region-map__name">
                        {name}
                    </Link>
                </li>
            }
        };
        let towns = &catalogue.index.region.towns;
        Some(view! {
            <div class="region-map" class:region-map--one=chosen.is_some()>
                <svg
                    class="region-map__drawing"
                    viewBox=format!("0 0 {width} {height}")
                    aria-hidden="true"
                >
                    {borders.iter().map(area).collect_view()}
                </svg>
                <ul class="region-map__names">{towns.iter().map(name).collect_view()}</ul>
            </div>
        })
    }
}
