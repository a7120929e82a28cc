use std::{cmp::Ordering, collections::BTreeSet, sync::Arc};

use packan_domain::{
    business::{BusinessFilter, BusinessId, Sieve, Sorting},
    geo::{Bounds, Point},
};
use packan_feed::ShardArea;

use crate::{
    components::Standing,
    effects::map::View,
    state::{Area, Catalogue, Firm, Firms, ShardFirms, Shards, Sight},
};

/// Which businesses are looked at, and how far they are there.
#[derive(Clone, PartialEq)]
pub struct Looked {
    /// What stands on the map.
    pub standing: Standing,
    /// Some are on their way.
    pub loading: bool,
    /// Some could not be had.
    pub failed: bool,
}

/// What `filter` lets through of what is there.
///
/// While all of a region is on its way, its towns stand for it: their numbers are known.
pub fn looked_at(
    catalogue: &Catalogue,
    shards: Shards,
    filter: &BusinessFilter,
    view: Option<View>,
) -> Looked {
    let areas = match (catalogue.is_tiled(), view) {
        (false, _) => towns(catalogue, filter),
        (true, None) => Vec::new(),
        (true, Some(view)) => match shards.sight(&view.bounds) {
            Sight::Near(shards) => shards.into_iter().map(|shard| shard.area).collect(),
            Sight::Far(areas) => {
                let standing = Standing::Areas(Arc::new(areas));
                return Looked { standing, loading: false, failed: false };
            }
        },
    };
    let all = shards.all();
    let of = |area: &ShardArea| all.iter().find(|(other, _)| other == area).map(|(_, it)| it);
    let found: Vec<Option<&Firms>> = areas.iter().map(of).collect();
    let loading = found.iter().any(|firms| matches!(firms, None | Some(Firms::Loading)));
    let failed = found.iter().any(|firms| matches!(firms, Some(Firms::Failed)));
    let everything = *filter == BusinessFilter::default();
    let standing = if loading && everything && !catalogue.is_tiled() {
        let counted = catalogue.index.shards.iter().filter_map(|shard| {
            Some(Area { bounds: shard.bounds?, count: shard.count }).filter(|area| area.count > 0)
        });
        Standing::Areas(Arc::new(counted.collect()))
    } else {
        let ready = found.into_iter().filter_map(|firms| match firms {
            Some(Firms::Ready(firms)) => Some(firms),
            _ => None,
        });
        // Cut by tiles, businesses know no town: the map goes there instead.
        let town = filter.town.clone().filter(|_| !catalogue.is_tiled());
        let sieve = BusinessFilter { town, ..filter.clone() }.sieve(&catalogue.trades);
        Standing::Firms(Arc::new(ready.flat_map(|firms| sieved(firms, &sieve)).collect()))
    };
    Looked { standing, loading, failed }
}

/// The shards of the towns that are looked at.
fn towns(catalogue: &Catalogue, filter: &BusinessFilter) -> Vec<ShardArea> {
    match &filter.town {
        Some(town) => vec![ShardArea::Town(town.clone())],
        None => catalogue.index.shards.iter().map(|shard| shard.area.clone()).collect(),
    }
}

fn sieved(firms: &Arc<ShardFirms>, sieve: &Sieve) -> Vec<Firm> {
    if sieve.reads() {
        let mentions = firms.each().zip(firms.mentions());
        mentions.filter(|(firm, said)| sieve.lets_through(firm, said)).map(|it| it.0).collect()
    } else {
        firms.each().filter(|firm| sieve.admits(firm)).collect()
    }
}

/// A business in the list.
#[derive(Clone, PartialEq)]
pub struct Listed {
    /// The business.
    pub firm: Firm,
    /// How far it is, in kilometres.
    pub distance: Option<f64>,
}

impl Listed {
    /// What it is recognised by: an entry shows its distance for as long as it lives.
    pub fn key(&self) -> (BusinessId, u64) {
        (self.firm.id.clone(), self.distance.map_or(0, f64::to_bits))
    }
}

/// The first `most` of a list, and how many it has in all.
#[derive(Clone, PartialEq, Default)]
pub struct List {
    /// The first ones.
    pub firms: Vec<Listed>,
    /// All of them.
    pub count: usize,
}

impl List {
    /// Of `firms`, those within `bounds`, in the order of `sorting`.
    pub fn of(
        firms: &[Firm],
        bounds: Option<Bounds>,
        sorting: Sorting,
        from: Option<Point>,
        most: usize,
    ) -> Self {
        let is_within = |firm: &&Firm| bounds.is_none_or(|bounds| bounds.contains(firm.point));
        let mut listed: Vec<(usize, Option<f64>)> = Vec::new();
        for (at, firm) in firms.iter().enumerate().filter(|(_, firm)| is_within(firm)) {
            listed.push((at, from.map(|from| from.distance_km(firm.point))));
        }
        let count = listed.len();
        let order = |one: &(usize, Option<f64>), other: &(usize, Option<f64>)| -> Ordering {
            sorting.compare((&firms[one.0], one.1), (&firms[other.0], other.1))
        };
        // Nobody sees the order of what is not shown.
        if count > most {
            listed.select_nth_unstable_by(most, order);
            listed.truncate(most);
        }
        listed.sort_unstable_by(order);
        let with =
            |(at, distance): (usize, Option<f64>)| Listed { firm: firms[at].clone(), distance };
        Self { firms: listed.into_iter().map(with).collect(), count }
    }
}

/// Years in which an apprenticeship starts somewhere, as far as businesses are there; tracks.
pub fn years(shards: Shards) -> BTreeSet<u16> {
    let all = shards.all();
    let ready = all.iter().filter_map(|(_, firms)| match firms {
        Firms::Ready(firms) => Some(firms),
        Firms::Loading | Firms::Failed => None,
    });
    ready.flat_map(|firms| firms.years()).copied().collect()
}
