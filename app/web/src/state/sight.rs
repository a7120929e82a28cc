use std::collections::BTreeMap;

use packan_domain::geo::{Bounds, tile::Tile};
use packan_feed::{Index, Shard, ShardArea, ShardList};

/// Shards that a view loads at most.
const MOST_SHARDS: usize = 16;
/// Businesses that a view loads at most.
const MOST_FIRMS: u32 = 4_000;
/// Lists of shards that a view loads at most.
const MOST_LISTS: usize = 8;

/// What a view of the map shows of a feed that is cut by map tiles.
#[derive(Debug, Clone, PartialEq)]
pub enum Sight {
    /// So few shards that their businesses are loaded.
    Near(Vec<Shard>),
    /// Too many: only how many businesses there are, area by area.
    Far(Vec<Area>),
}

/// A part of the map with so many businesses.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// The box they lie in.
    pub bounds: Bounds,
    /// How many they are.
    pub count: u32,
}

impl Default for Sight {
    fn default() -> Self {
        Self::Near(Vec::new())
    }
}

impl Sight {
    /// What `view` shows, as far as the shards of `lists` are known, and which other lists would
    /// tell more.
    pub fn of<'index>(
        index: &'index Index,
        lists: &BTreeMap<Tile, &[Shard]>,
        view: &Bounds,
    ) -> (Self, Vec<&'index ShardList>) {
        let within: Vec<&ShardList> =
            index.shard_lists.iter().filter(|list| list.tile.bounds().meets(view)).collect();
        let listed = within.iter().filter_map(|list| lists.get(&list.tile)).copied().flatten();
        let shards: Vec<(&Shard, Bounds)> = (index.shards.iter().chain(listed))
            .filter_map(|shard| Some((shard, bounds(shard)?)))
            .filter(|(_, bounds)| bounds.meets(view))
            .collect();
        let unknown: Vec<&ShardList> =
            within.into_iter().filter(|list| !lists.contains_key(&list.tile)).collect();
        let firms = shards.iter().fold(0, |sum: u32, (shard, _)| sum.saturating_add(shard.count));
        let sight = if unknown.is_empty() && shards.len() <= MOST_SHARDS && firms <= MOST_FIRMS {
            Self::Near(shards.into_iter().map(|(shard, _)| shard.clone()).collect())
        } else {
            let of_lists = unknown.iter().map(|list| (list.tile.bounds(), list.count));
            let of_shards = shards.iter().map(|(shard, bounds)| (*bounds, shard.count));
            let areas = of_shards.chain(of_lists).filter(|(_, count)| *count > 0);
            Self::Far(areas.map(|(bounds, count)| Area { bounds, count }).collect())
        };
        let wanted = if unknown.len() <= MOST_LISTS { unknown } else { Vec::new() };
        (sight, wanted)
    }
}

/// Where a shard's businesses lie; `None` for a town's, which say nothing of the map.
fn bounds(shard: &Shard) -> Option<Bounds> {
    match &shard.area {
        ShardArea::Tile(tile) => Some(shard.bounds.unwrap_or_else(|| tile.bounds())),
        ShardArea::Town(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use packan_domain::{geo::Point, region::Region};
    use packan_feed::FileRef;

    use super::*;

    fn file(name: &str) -> FileRef {
        FileRef { url: name.to_owned(), bytes: 1, sha256: "0".repeat(64) }
    }

    fn shard(tile: Tile, count: u32) -> Shard {
        Shard { file: file("shard"), area: ShardArea::Tile(tile), count, bounds: None }
    }

    fn index(shards: Vec<Shard>, lists: &[Tile]) -> Index {
        let list = |tile: &Tile| ShardList { file: file("list"), tile: *tile, count: 500 };
        Index {
            generated: "2026-11-22T10:00:00Z".to_owned(),
            sample: true,
            region: Region { name: "Land".to_owned(), towns: Vec::new() },
            bounds: Tile::WORLD.bounds(),
            borders: None,
            trades: file("trades"),
            trade_details: Vec::new(),
            aliases: None,
            business_count: 0,
            shards,
            shard_lists: lists.iter().map(list).collect(),
            tiles: None,
            facts: Vec::new(),
            publisher: None,
            partners: Vec::new(),
            campaign: None,
            sources: Vec::new(),
        }
    }

    /// The tiles of a zoom that lie in `tile`.
    fn parts(tile: Tile, depth: usize) -> Vec<Tile> {
        (0..depth).fold(vec![tile], |tiles, _| tiles.into_iter().flat_map(Tile::children).collect())
    }

    /// A little less than a tile, so that its neighbours are not touched.
    fn inside(tile: Tile) -> Bounds {
        let Bounds { south_west, north_east } = tile.bounds();
        let at = |share: f64| Point {
            lon: south_west.lon + (north_east.lon - south_west.lon) * share,
            lat: south_west.lat + (north_east.lat - south_west.lat) * share,
        };
        Bounds { south_west: at(0.1), north_east: at(0.9) }
    }

    fn here() -> Tile {
        Tile::of(Point { lon: 7.2, lat: 51.6 }, 6)
    }

    #[test]
    fn near_by_only_what_is_shown_is_loaded() {
        let tiles = parts(here(), 2);
        let index = index(tiles.iter().map(|tile| shard(*tile, 100)).collect(), &[]);
        let (sight, lists) = Sight::of(&index, &BTreeMap::new(), &inside(tiles[5]));
        assert_eq!((sight, lists), (Sight::Near(vec![shard(tiles[5], 100)]), Vec::new()));
        let all = Sight::of(&index, &BTreeMap::new(), &inside(here())).0;
        assert!(matches!(all, Sight::Near(shards) if shards.len() == 16));
    }

    #[test]
    fn too_many_shards_or_firms_are_only_counted() {
        for (depth, count) in [(3, 1), (1, 1_001)] {
            let shards: Vec<Shard> =
                parts(here(), depth).into_iter().map(|tile| shard(tile, count)).collect();
            let most = shards.len();
            let (sight, _) = Sight::of(&index(shards, &[]), &BTreeMap::new(), &inside(here()));
            let Sight::Far(areas) = sight else { panic!("{depth} deep was loaded") };
            assert_eq!(areas.len(), most);
            assert!(areas.iter().all(|area| area.count == count));
        }
    }

    #[test]
    fn a_list_counts_until_it_is_known_and_then_its_shards_do() {
        let tiles = parts(here(), 1);
        let index = index(Vec::new(), &tiles);
        let view = inside(tiles[0]);
        let (sight, lists) = Sight::of(&index, &BTreeMap::new(), &view);
        assert_eq!(sight, Sight::Far(vec![Area { bounds: tiles[0].bounds(), count: 500 }]));
        assert_eq!(lists.iter().map(|list| list.tile).collect::<Vec<_>>(), [tiles[0]]);

        let shards: Vec<Shard> = parts(tiles[0], 1).into_iter().map(|it| shard(it, 125)).collect();
        let known = BTreeMap::from([(tiles[0], shards.as_slice())]);
        let (sight, lists) = Sight::of(&index, &known, &view);
        assert!(matches!(sight, Sight::Near(shards) if shards.len() == 4));
        assert!(lists.is_empty());
    }

    #[test]
    fn from_far_away_no_list_is_loaded() {
        let index = index(Vec::new(), &parts(here(), 2));
        let (sight, lists) = Sight::of(&index, &BTreeMap::new(), &inside(here()));
        assert!(matches!(sight, Sight::Far(areas) if areas.len() == 16));
        assert!(lists.is_empty());
    }
}
