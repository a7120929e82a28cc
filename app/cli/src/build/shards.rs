//! How firms are cut into files.

use std::io;

use clap::ValueEnum;
use packan_domain::{
    geo::{
        Bounds, Point,
        tile::{DEEPEST, Tile},
    },
    region::Town,
};
use packan_feed::{FirmWriter, Shard, ShardArea, ShardList, write_shard_list};

use super::{
    gathered::Gathered,
    sorter::{Firm, Order},
};
use crate::{
    Failure,
    progress::{Progress, Step},
    publish::Staged,
};

/// Most firms of a tile that go into one file. Invented firms are 52 bytes each, compressed, real
/// ones twice that: the four tiles that meet in a phone's view are 100 to 200 kB at most. Half as
/// many would be twice the lists for little less.
const OF_A_TILE: usize = 500;
/// Most firms of a town that go into one file: 260 to 520 kB compressed. A city of a quarter of a
/// million has half as many, and a region cut by towns can be seen whole.
const OF_A_TOWN: u32 = 5_000;
/// Most shards that the index names itself: 13 kB compressed, half of them their hashes.
const IN_THE_INDEX: usize = 200;
/// Most shards that a list names: 8 kB compressed.
const IN_A_LIST: usize = 128;

/// How the firms are to be cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Cut {
    /// A file for each town.
    Towns,
    /// A file for each square of the map, smaller where there are more firms.
    Tiles,
    /// By towns, unless a firm is in none of them or a town has too many for one file
    Auto,
}

impl Cut {
    /// What [`Cut::Auto`] comes to for these firms.
    pub fn order(self, gathered: &Gathered) -> Order {
        let fits =
            gathered.without_town == 0 && gathered.of_towns.iter().all(|count| *count <= OF_A_TOWN);
        match self {
            Self::Towns => Order::Towns,
            Self::Auto if fits => Order::Towns,
            Self::Auto | Self::Tiles => Order::Tiles,
        }
    }
}

/// The shards of a feed, and lists of them where there are many.
#[derive(Default)]
pub struct Shards {
    /// What the index names itself.
    pub shards: Vec<Shard>,
    /// What else it names.
    pub lists: Vec<ShardList>,
}

/// Writes the firms' files.
///
/// Errors: those of the file system.
pub fn stage(
    staged: &mut Staged,
    gathered: Gathered,
    cut: Cut,
    towns: &[Town],
    progress: &Progress,
) -> Result<Shards, Failure> {
    let order = cut.order(&gathered);
    let Gathered { mut tiles, of_towns, sorter, .. } = gathered;
    let areas: Vec<(ShardArea, usize)> = match order {
        Order::Towns => {
            let area = |town: &Town| ShardArea::Town(town.id.clone());
            towns.iter().map(area).zip(of_towns.iter().map(|count| *count as usize)).collect()
        }
        Order::Tiles => {
            tiles.sort_unstable();
            let mut areas = Vec::new();
            quarter(Tile::WORLD, &tiles, &mut areas);
            areas
        }
    };
    // The numbers of a million tiles are not needed any more, but their memory is.
    drop(tiles);
    let here = staged.folder().to_owned();
    let failed = |error: &io::Error| Failure::at(&here, error);
    let mut firms = sorter.ordered(order).map_err(|error| failed(&error))?;
    let mut shards = Vec::new();
    for (area, count) in areas.into_iter().filter(|(_, count)| *count > 0) {
        let own = firms.by_ref().take(count).collect::<io::Result<Vec<Firm>>>();
        shards.push(shard(staged, area, &own.map_err(|error| failed(&error))?)?);
        progress.one_more(Step::Files);
    }
    if order == Order::Towns || shards.len() <= IN_THE_INDEX {
        return Ok(Shards { shards, lists: Vec::new() });
    }
    let mut lists = Vec::new();
    stage_lists(staged, Tile::WORLD, &shards, &mut lists)?;
    Ok(Shards { shards: Vec::new(), lists })
}

/// Cuts a tile into quarters until each has few enough firms, of whom the deepest tiles are given in
/// order.
fn quarter(tile: Tile, firms: &[u64], areas: &mut Vec<(ShardArea, usize)>) {
    if firms.len() <= OF_A_TILE || tile.zoom() == DEEPEST {
        areas.push((ShardArea::Tile(tile), firms.len()));
        return;
    }
    let mut rest = firms;
    for child in tile.children() {
        let end = child.deepest().end;
        let (own, others) = rest.split_at(rest.partition_point(|firm| *firm < end));
        quarter(child, own, areas);
        rest = others;
    }
}

fn shard(staged: &mut Staged, area: ShardArea, firms: &[Firm]) -> Result<Shard, Failure> {
    let stem = match &area {
        ShardArea::Town(town) => format!("businesses/{town}"),
        ShardArea::Tile(tile) => format!("businesses/{}", dashed(*tile)),
    };
    let file = staged.add(&stem, "geojson", |out| {
        let mut writer = FirmWriter::begin(out)?;
        firms.iter().try_for_each(|firm| writer.written(&firm.written))?;
        writer.end().map(drop)
    })?;
    let count = u32::try_from(firms.len()).unwrap_or(u32::MAX);
    let bounds = Bounds::of(firms.iter().map(|firm| -> Point { firm.point }));
    Ok(Shard { file, area, count, bounds })
}

/// Writes lists of the shards in a tile: one, or one for each quarter if they are too many.
fn stage_lists(
    staged: &mut Staged,
    tile: Tile,
    shards: &[Shard],
    lists: &mut Vec<ShardList>,
) -> Result<(), Failure> {
    if shards.is_empty() {
        return Ok(());
    }
    if shards.len() > IN_A_LIST {
        for child in tile.children() {
            let inside = |shard: &&Shard| match shard.area {
                ShardArea::Tile(own) => child.contains(own),
                ShardArea::Town(_) => false,
            };
            let own: Vec<Shard> = shards.iter().filter(inside).cloned().collect();
            stage_lists(staged, child, &own, lists)?;
        }
        return Ok(());
    }
    let stem = format!("shard-lists/{}", dashed(tile));
    let file = staged.add(&stem, "json", |out| write_shard_list(shards, out))?;
    let count = shards.iter().map(|shard| shard.count).sum();
    lists.push(ShardList { file, tile, count });
    Ok(())
}

/// A tile's name in the name of a file.
fn dashed(tile: Tile) -> String {
    tile.to_string().replace('/', "-")
}

#[cfg(test)]
mod tests {
    use packan_feed::FileRef;

    use super::*;

    /// Squares of a zoom that hold a thousand places of a curve.
    fn shards() -> Vec<Shard> {
        let file = |url: String| FileRef { url, bytes: 1, sha256: "0".repeat(64) };
        let point = |at: u32| Point {
            lon: 6.0 + f64::from(at % 97) * 0.09,
            lat: 48.0 + f64::from(at) * 0.006,
        };
        let mut tiles: Vec<Tile> = (0..1000).map(|at| Tile::of(point(at), 12)).collect();
        tiles.sort_unstable();
        tiles.dedup();
        let shard = |tile: Tile| Shard {
            file: file(format!("businesses/{}.geojson", dashed(tile))),
            area: ShardArea::Tile(tile),
            count: 3,
            bounds: None,
        };
        tiles.into_iter().map(shard).collect()
    }

    #[test]
    fn every_shard_is_in_one_list_and_no_list_is_long() {
        let folder = tempfile::tempdir().unwrap();
        let mut staged = Staged::new(folder.path());
        let (shards, mut lists) = (shards(), Vec::new());
        stage_lists(&mut staged, Tile::WORLD, &shards, &mut lists).unwrap();
        assert!(lists.len() > 1);
        let mut listed = Vec::new();
        for list in lists {
            let bytes = staged.read(&list.file.url).unwrap();
            let own = packan_feed::read_shard_list(&bytes).unwrap().value;
            assert!((1..=IN_A_LIST).contains(&own.len()));
            assert_eq!(list.count as usize, own.len() * 3);
            for shard in &own {
                let ShardArea::Tile(tile) = shard.area else { panic!("{shard:?}") };
                assert!(list.tile.contains(tile));
            }
            listed.extend(own);
        }
        listed.sort_by(|one, other| one.area.cmp(&other.area));
        assert_eq!(listed, shards);
    }

    #[test]
    fn a_house_of_too_many_firms_is_one_file() {
        let house = Tile::of(Point { lon: 7.2, lat: 51.6 }, DEEPEST).deepest().start;
        let mut areas = Vec::new();
        quarter(Tile::WORLD, &[house; OF_A_TILE + 1], &mut areas);
        areas.retain(|(_, count)| *count > 0);
        assert_eq!(areas.len(), 1);
    }
}
