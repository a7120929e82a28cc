use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::region::TownId;

use crate::{
    effects::map::View,
    state::{Catalogue, Shards},
};

/// Fetches the shards of what is looked at, and no others.
pub fn load_what_is_looked_at(
    catalogue: &Arc<Catalogue>,
    shards: Shards,
    town: Memo<Option<TownId>>,
    view: RwSignal<Option<View>>,
) {
    let catalogue = catalogue.clone();
    Effect::new(move || {
        let view = if catalogue.is_tiled() { view.get() } else { None };
        request(&catalogue, shards, town.get(), view);
    });
}

/// Asks for the shards of a town or of a view, or for all of them.
pub fn request(catalogue: &Catalogue, shards: Shards, town: Option<TownId>, view: Option<View>) {
    match (catalogue.is_tiled(), town) {
        (true, _) => {
            if let Some(view) = view {
                shards.look_at(&view.bounds);
            }
        }
        (false, Some(town)) => shards.request(town),
        (false, None) => shards.request_all(),
    }
}
