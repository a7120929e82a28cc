use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{order::sort_by, region::Town};

use crate::{
    components::{Link, RegionMap, TownTile},
    effects::document,
    format,
    i18n::use_speech,
    routes, say,
    state::Catalogue,
};

/// Towns shown: rows of two or of four have no gap.
const SHOWN: usize = 4;

/// The towns next to this one, the nearest first, and where it lies in the region.
#[component]
pub fn Neighbours(
    /// The feed.
    catalogue: Arc<Catalogue>,
    /// The town.
    town: Town,
) -> impl IntoView {
    let speech = use_speech();
    let center = town.center;
    let towns = catalogue.index.region.towns.iter().filter(|other| other.id != town.id);
    let mut near: Vec<(&Town, f64)> =
        towns.map(|other| (other, center.distance_km(other.center))).collect();
    sort_by(&mut near, |one, other| one.1.total_cmp(&other.1));
    let tiles = near.into_iter().take(SHOWN).map(|(other, km)| {
        let distance = format::kilometres(km, speech.language());
        let figure = say!(speech, town.away, distance = distance);
        view! {
            <li>
                <TownTile town=other.clone() look=catalogue.look_of(&other.id) figure />
            </li>
        }
    });
    let tiles: Vec<_> = tiles.collect();
    (!tiles.is_empty()).then(|| {
        view! {
            <section class="campaign__pair" aria-labelledby="town-neighbours">
                <div>
                    <h2 class="section-title" id="town-neighbours">
                        {say!(speech, town.neighbours)}
                    </h2>
                    <ul class="tiles tiles--few">{tiles}</ul>
                </div>
                <div>
                    // As with the tiles' borders, the app brings it along.
                    {(!document::is_static())
                        .then(|| {
                            view! {
                                <RegionMap
                                    catalogue=catalogue.clone()
                                    chosen=Some(town.id.clone())
                                />
                            }
                        })}
                    <p>
                        <Link href=routes::REGION class="link-button">
                            {say!(speech, town.all)}
                        </Link>
                    </p>
                </div>
            </section>
        }
    })
}
