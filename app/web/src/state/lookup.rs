use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    business::{Area, Business, BusinessId, Vicinity},
    session::SavedBusiness,
};
use packan_feed::ShardArea;

use super::{Catalogue, Firms, Progress, Shards, use_shards};

/// A business that somebody wants to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Its key.
    pub id: BusinessId,
    /// Where it is said to be.
    pub near: Option<Vicinity>,
}

impl From<&SavedBusiness> for Wanted {
    fn from(saved: &SavedBusiness) -> Self {
        Self { id: saved.id.clone(), near: saved.near.clone() }
    }
}

/// What became of looking for a business.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// Some of where it may be is still on its way.
    Searching,
    /// Here it is.
    There(Arc<Business>),
    /// Some of where it may be is not to be had just now.
    Failed,
    /// The feed has it nowhere.
    Nowhere,
}

/// Looks for a business where it is said to be, and everywhere else only if it is not there. In a
/// feed that is cut by map tiles, everywhere is too much to be looked through, unless it is small.
pub fn look_up(catalogue: Arc<Catalogue>, wanted: Signal<Option<Wanted>>) -> Memo<Found> {
    let shards = use_shards();
    let known = catalogue.clone();
    // Returns for what everything has been asked: once is enough, or what fails would be asked for
    // without end.
    let ask = move |asked: Option<Wanted>| {
        let wanted = wanted.get()?;
        if asked.as_ref() == Some(&wanted) || here(shards, &wanted.id).is_some() {
            return asked;
        }
        if progress_near(shards, &known, &wanted) == Progress::Pending {
            ask_near(shards, &known, &wanted);
            return None;
        }
        ask_everywhere(shards, &known);
        Some(wanted)
    };
    // At once, so that nobody is told in between that it is nowhere.
    let asked = StoredValue::new(untrack(|| ask(None)));
    Effect::new(move |before: Option<Option<Wanted>>| {
        ask(before.unwrap_or_else(|| asked.get_value()))
    });
    Memo::new(move |_| {
        let Some(wanted) = wanted.get() else { return Found::Nowhere };
        if let Some(business) = here(shards, &wanted.id) {
            return Found::There(Arc::new(business));
        }
        let near = progress_near(shards, &catalogue, &wanted);
        match near.max(progress_everywhere(shards, &catalogue)) {
            Progress::Pending => Found::Searching,
            Progress::Broken => Found::Failed,
            Progress::Done => Found::Nowhere,
        }
    })
}

/// Asks once more for what was not to be had.
pub fn look_again(shards: Shards, catalogue: &Catalogue, wanted: &Wanted) {
    ask_near(shards, catalogue, wanted);
    ask_everywhere(shards, catalogue);
}

/// The business, if it has been loaded; tracks.
fn here(shards: Shards, id: &BusinessId) -> Option<Business> {
    shards.all().into_iter().find_map(|(_, firms)| match firms {
        Firms::Ready(firms) => firms.iter().find(|firm| firm.id == *id).cloned(),
        Firms::Loading | Firms::Failed => None,
    })
}

/// Where a business is said to be, in the terms by which its feed is cut; a town means nothing to
/// a feed of tiles, and a tile nothing to one of towns.
fn area(catalogue: &Catalogue, wanted: &Wanted) -> Option<Area> {
    let area = wanted.near.as_ref()?.area()?;
    (matches!(area, Area::Tile(_)) == catalogue.is_tiled()).then_some(area)
}

fn ask_near(shards: Shards, catalogue: &Catalogue, wanted: &Wanted) {
    match area(catalogue, wanted) {
        Some(Area::Town(town)) => shards.request(town),
        Some(Area::Tile(tile)) => drop(shards.ask(&tile.bounds())),
        None => {}
    }
}

fn progress_near(shards: Shards, catalogue: &Catalogue, wanted: &Wanted) -> Progress {
    match area(catalogue, wanted) {
        Some(Area::Town(town)) => shards.progress_of([&ShardArea::Town(town)].into_iter()),
        Some(Area::Tile(tile)) => shards.progress(&tile.bounds()),
        None => Progress::Done,
    }
}

fn ask_everywhere(shards: Shards, catalogue: &Catalogue) {
    if catalogue.is_tiled() {
        shards.ask(&catalogue.index.bounds);
    } else {
        shards.request_all();
    }
}

fn progress_everywhere(shards: Shards, catalogue: &Catalogue) -> Progress {
    if catalogue.is_tiled() {
        shards.progress(&catalogue.index.bounds)
    } else {
        shards.progress_of(catalogue.index.shards.iter().map(|shard| &shard.area))
    }
}
