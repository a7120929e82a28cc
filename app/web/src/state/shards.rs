use std::{collections::BTreeMap, sync::Arc};

use leptos::prelude::*;
use packan_domain::{
    geo::{Bounds, tile::Tile},
    region::TownId,
};
use packan_feed::{Shard, ShardArea, ShardList};

use super::{Catalogue, FeedContext, ShardFirms, Sight};
use crate::effects::feed_loading;

/// Businesses of map tiles that stay in memory at most, beside those that are looked at.
const KEPT: usize = 8_000;

/// The businesses of one shard.
#[derive(Clone)]
pub enum Firms {
    /// On their way.
    Loading,
    /// There.
    Ready(Arc<ShardFirms>),
    /// Not to be had just now.
    Failed,
}

/// How far several shards have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// All are there that can be.
    Done,
    /// All have come or won't, and some won't.
    Broken,
    /// Some are on their way, or nobody asked for them.
    Pending,
}

/// The shards of a list.
#[derive(Clone)]
enum Listed {
    Loading,
    Ready(Arc<Vec<Shard>>),
    Failed,
}

/// The businesses loaded so far, shard by shard: nothing is fetched before somebody looks at it.
#[derive(Clone, Copy)]
pub struct Shards {
    feed: FeedContext,
    firms: RwSignal<BTreeMap<ShardArea, Firms>>,
    lists: RwSignal<BTreeMap<Tile, Listed>>,
    /// Tiles in the order in which they were last looked at, the latest at the end.
    seen: StoredValue<Vec<ShardArea>>,
}

impl Shards {
    /// None loaded yet.
    pub fn new(feed: FeedContext) -> Self {
        Self {
            feed,
            firms: RwSignal::new(BTreeMap::new()),
            lists: RwSignal::new(BTreeMap::new()),
            seen: StoredValue::new(Vec::new()),
        }
    }

    /// Takes the businesses of an area from who loaded them.
    pub fn know(self, area: ShardArea, firms: Firms) {
        self.firms.update(|all| drop(all.insert(area, firms)));
    }

    /// Forgets all of them: there is another feed.
    pub fn forget(self) {
        self.lists.set(BTreeMap::new());
        self.firms.set(BTreeMap::new());
    }

    /// Asks for a town's businesses, unless they are there or on their way.
    pub fn request(self, town: TownId) {
        let Some(catalogue) = untrack(|| self.feed.catalogue()) else { return };
        match catalogue.shard(&town) {
            Some(shard) => self.fetch(&catalogue, shard),
            // Cut by tiles, nobody can say what is in a town.
            None if catalogue.is_tiled() => {}
            // A town without a shard has no businesses, which is an answer too.
            None => self.firms.update(|firms| {
                let none = ShardFirms::new(&catalogue, Vec::new());
                firms.insert(ShardArea::Town(town), Firms::Ready(Arc::new(none)));
            }),
        }
    }

    /// Asks for every business, if they are cut by towns.
    pub fn request_all(self) {
        let Some(catalogue) = untrack(|| self.feed.catalogue()) else { return };
        for shard in &catalogue.index.shards {
            if matches!(shard.area, ShardArea::Town(_)) {
                self.fetch(&catalogue, shard);
            }
        }
    }

    /// Asks for what can be seen in `view` of a feed that is cut by map tiles, and forgets what
    /// was seen long ago.
    pub fn look_at(self, view: &Bounds) {
        let shards = self.ask(view);
        if !shards.is_empty() {
            self.forget_all_but(shards.into_iter().map(|shard| shard.area).collect());
        }
    }

    /// Asks for what lies in `view` of a feed that is cut by map tiles, unless that is too much,
    /// and returns the shards that it is.
    pub fn ask(self, view: &Bounds) -> Vec<Shard> {
        let Some(catalogue) = untrack(|| self.feed.catalogue()) else { return Vec::new() };
        let (sight, lists) = untrack(|| self.sight_of(&catalogue, view));
        for list in lists {
            self.fetch_list(&catalogue, list);
        }
        let Sight::Near(shards) = sight else { return Vec::new() };
        for shard in &shards {
            self.fetch(&catalogue, shard);
        }
        shards
    }

    /// How far it has come with what lies in `view` of a feed that is cut by map tiles. Tracks.
    pub fn progress(self, view: &Bounds) -> Progress {
        let Some(catalogue) = self.feed.catalogue() else { return Progress::Pending };
        let (sight, wanted) = self.sight_of(&catalogue, view);
        if !wanted.is_empty() {
            return self.lists.with(|lists| {
                let failed =
                    |list: &&ShardList| matches!(lists.get(&list.tile), Some(Listed::Failed));
                if wanted.iter().all(failed) { Progress::Broken } else { Progress::Pending }
            });
        }
        match sight {
            Sight::Near(shards) => self.progress_of(shards.iter().map(|shard| &shard.area)),
            // Too much to be looked through.
            Sight::Far(_) => Progress::Done,
        }
    }

    /// How far it has come with some shards. Tracks.
    pub fn progress_of<'area>(self, areas: impl Iterator<Item = &'area ShardArea>) -> Progress {
        self.firms.with(|firms| {
            let of = |area| match firms.get(area) {
                None | Some(Firms::Loading) => Progress::Pending,
                Some(Firms::Failed) => Progress::Broken,
                Some(Firms::Ready(_)) => Progress::Done,
            };
            areas.map(of).max().unwrap_or(Progress::Done)
        })
    }

    /// What can be seen in `view` of a feed that is cut by map tiles. Tracks.
    pub fn sight(self, view: &Bounds) -> Sight {
        let Some(catalogue) = self.feed.catalogue() else { return Sight::default() };
        self.sight_of(&catalogue, view).0
    }

    /// One town's businesses; `None` until somebody asks for them. Tracks.
    pub fn of(self, town: &TownId) -> Option<Firms> {
        self.firms.with(|firms| firms.get(&ShardArea::Town(town.clone())).cloned())
    }

    /// What is there of all shards; tracks.
    pub fn all(self) -> Vec<(ShardArea, Firms)> {
        self.firms
            .with(|firms| firms.iter().map(|(area, firms)| (area.clone(), firms.clone())).collect())
    }

    fn sight_of<'index>(
        self,
        catalogue: &'index Catalogue,
        view: &Bounds,
    ) -> (Sight, Vec<&'index ShardList>) {
        self.lists.with(|lists| {
            let known = lists.iter().filter_map(|(tile, listed)| match listed {
                Listed::Ready(shards) => Some((*tile, shards.as_slice())),
                Listed::Loading | Listed::Failed => None,
            });
            Sight::of(&catalogue.index, &known.collect(), view)
        })
    }

    fn fetch(self, catalogue: &Arc<Catalogue>, shard: &Shard) {
        let known = self.firms.with_untracked(|firms| {
            matches!(firms.get(&shard.area), Some(Firms::Loading | Firms::Ready(_)))
        });
        if known {
            return;
        }
        self.firms.update(|firms| {
            firms.insert(shard.area.clone(), Firms::Loading);
        });
        let (catalogue, shard) = (catalogue.clone(), shard.clone());
        crate::effects::spawn(async move {
            let firms = match feed_loading::businesses(&catalogue, &shard).await {
                Ok(businesses) => Firms::Ready(Arc::new(ShardFirms::new(&catalogue, businesses))),
                Err(_) => Firms::Failed,
            };
            self.firms.update(|all| {
                all.insert(shard.area, firms);
            });
        });
    }

    fn fetch_list(self, catalogue: &Arc<Catalogue>, list: &ShardList) {
        let known = self.lists.with_untracked(|lists| {
            matches!(lists.get(&list.tile), Some(Listed::Loading | Listed::Ready(_)))
        });
        if known {
            return;
        }
        self.lists.update(|lists| {
            lists.insert(list.tile, Listed::Loading);
        });
        let (catalogue, list) = (catalogue.clone(), list.clone());
        crate::effects::spawn(async move {
            let listed = match feed_loading::shard_list(&catalogue, &list).await {
                Ok(shards) => Listed::Ready(Arc::new(shards)),
                Err(_) => Listed::Failed,
            };
            self.lists.update(|lists| {
                lists.insert(list.tile, listed);
            });
        });
    }

    /// Notes what is looked at now, and forgets the tiles that were looked at longest ago until
    /// what is left is few enough.
    fn forget_all_but(self, now: Vec<ShardArea>) {
        let mut seen = self.seen.get_value();
        seen.retain(|area| !now.contains(area));
        let mut room = KEPT;
        let fits = |area: &ShardArea, room: &mut usize| {
            let count = self.firms.with_untracked(|firms| match firms.get(area) {
                Some(Firms::Ready(firms)) => firms.len(),
                _ => 0,
            });
            let left = room.checked_sub(count);
            *room = left.unwrap_or_default();
            left.is_some()
        };
        // The latest are asked first.
        let mut kept: Vec<ShardArea> = Vec::new();
        let mut forgotten = Vec::new();
        for area in seen.into_iter().rev() {
            if fits(&area, &mut room) { kept.push(area) } else { forgotten.push(area) }
        }
        kept.reverse();
        kept.extend(now);
        self.seen.set_value(kept);
        if !forgotten.is_empty() {
            self.firms.update(|firms| firms.retain(|area, _| !forgotten.contains(area)));
        }
    }
}

/// The shards of the nearest provider.
pub fn use_shards() -> Shards {
    use_context().unwrap_or_else(|| Shards::new(super::use_feed()))
}
