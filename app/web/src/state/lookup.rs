use std::sync::Arc;

use leptos::prelude::*;
use packan_domain::{
    business::{Area, Business, BusinessId, Vicinity},
    session::SavedBusiness,
};
use packan_feed::ShardArea;

use super::{Catalogue, Firms, Shards, use_shards};

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

/// Looks for a business where it is said to be, and everywhere else only if it is not there.
pub fn look_up(catalogue: Arc<Catalogue>, wanted: Signal<Option<Wanted>>) -> Memo<Found> {
    let shards = use_shards();
    // Returns for what everything has been asked: once is enough, or what fails would be asked for
    // without end.
    let ask = move |asked: Option<Wanted>| {
        let wanted = wanted.get()?;
        if asked.as_ref() == Some(&wanted) || here(shards, &wanted.id).is_some() {
            return asked;
        }
        match &wanted.near {
            Some(near) if !is_searched(shards, near) => {
                ask_near(shards, near);
                None
            }
            _ => {
                shards.request_all();
                Some(wanted)
            }
        }
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
        let all = shards.all();
        let any = |wanted: fn(&Firms) -> bool| all.iter().any(|(_, firms)| wanted(firms));
        let asked_everywhere = catalogue.index.shards.iter().all(|shard| match &shard.area {
            ShardArea::Town(town) => shards.of(town).is_some(),
            ShardArea::Tile(_) => true,
        });
        if any(|firms| matches!(firms, Firms::Loading)) || !asked_everywhere {
            Found::Searching
        } else if any(|firms| matches!(firms, Firms::Failed)) {
            Found::Failed
        } else {
            Found::Nowhere
        }
    })
}

/// The business, if it has been loaded; tracks.
fn here(shards: Shards, id: &BusinessId) -> Option<Business> {
    shards.all().into_iter().find_map(|(_, firms)| match firms {
        Firms::Ready(firms) => firms.iter().find(|firm| firm.id == *id).cloned(),
        Firms::Loading | Firms::Failed => None,
    })
}

/// Whether all that is near has been asked for and has come, or won't; tracks.
fn is_searched(shards: Shards, near: &Vicinity) -> bool {
    match near.area() {
        Some(Area::Town(town)) => {
            matches!(shards.of(&town), Some(Firms::Ready(_) | Firms::Failed))
        }
        // A square means nothing to a feed that is cut by towns.
        Some(Area::Tile(_)) | None => true,
    }
}

fn ask_near(shards: Shards, near: &Vicinity) {
    if let Some(Area::Town(town)) = near.area() {
        shards.request(town);
    }
}
