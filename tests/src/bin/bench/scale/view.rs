//! What a phone fetches where firms stand most thickly.

use std::{cmp::Reverse, collections::BTreeSet, path::PathBuf};

use packan_domain::geo::{Bounds, Point, cluster::ClusterIndex, projection::Pixel};
use packan_tests::Outcome;

use super::feed::{Feed, tile};
use crate::bytes::weights;

/// Brotli bytes of index, lists and shards.
const BUDGET: u64 = 300_000;
/// A phone's map, in CSS pixels.
const SCREEN: (f64, f64) = (390.0, 844.0);
/// Share of the pins that are single firms, from which they count as shown.
const SINGLE: f64 = 0.25;
/// Zooms that are looked at.
const ZOOMS: [f64; 4] = [15.0, 16.0, 17.0, 18.0];
/// The smallest tiles with the most firms, at which a phone looks.
const PLACES: usize = 20;

/// Prints what the views fetch; true if those that show single firms are within the budget.
pub fn view(feed: &Feed, points: &[Point]) -> Outcome<bool> {
    let clusters = ClusterIndex::new(points);
    let mut shards: Vec<_> = feed.shards.iter().map(|(_, shard)| shard).collect();
    shards.sort_by_key(|shard| Reverse((tile(shard).zoom(), shard.count)));
    let places: Vec<Point> =
        shards.iter().take(PLACES).map(|shard| tile(shard).bounds().center()).collect();
    println!("a phone's view where firms stand most thickly, Brotli bytes with index and lists");
    let mut within = true;
    for zoom in ZOOMS {
        let mut worst = Fetched::default();
        let (mut single, mut pins) = (0, 0);
        for place in &places {
            let bounds = around(*place, zoom);
            let shown = clusters.clusters(&bounds, zoom, usize::MAX);
            single += shown.iter().filter(|cluster| cluster.count == 1).count();
            pins += shown.len();
            let fetched = Fetched::of(feed, &bounds)?;
            if fetched.bytes > worst.bytes {
                worst = fetched;
            }
        }
        let Fetched { bytes, files, firms } = worst;
        let share = single as f64 / pins as f64;
        let verdict = match (share >= SINGLE, bytes <= BUDGET) {
            (false, _) => "groups only",
            (true, true) => "within the budget of 300,000",
            (true, false) => "OVER the budget of 300,000",
        };
        within &= share < SINGLE || bytes <= BUDGET;
        println!(
            "{bytes:>9}  on zoom {zoom}: {firms} firms in {files} files, {:.0} % of pins single: {verdict}",
            share * 100.0
        );
    }
    Ok(within)
}

/// What the phone shows around a place.
fn around(place: Point, zoom: f64) -> Bounds {
    let middle = place.to_pixel(zoom);
    let corner = |across: f64, down: f64| {
        let at = Pixel { x: middle.x + SCREEN.0 * across, y: middle.y + SCREEN.1 * down };
        at.to_point(zoom)
    };
    Bounds { south_west: corner(-0.5, 0.5), north_east: corner(0.5, -0.5) }
}

/// What a view fetches.
#[derive(Default)]
struct Fetched {
    bytes: u64,
    files: usize,
    firms: u32,
}

impl Fetched {
    fn of(feed: &Feed, view: &Bounds) -> Outcome<Self> {
        let seen: Vec<_> = (feed.shards.iter())
            .filter(|(_, shard)| shard.bounds.is_some_and(|bounds| overlap(&bounds, view)))
            .collect();
        let lists: BTreeSet<usize> = feed
            .index
            .shard_lists
            .iter()
            .enumerate()
            .filter(|(_, list)| overlap(&list.tile.bounds(), view))
            .map(|(number, _)| number)
            .collect();
        let lists = lists.iter().map(|number| &feed.index.shard_lists[*number].file.url);
        let shards = seen.iter().map(|(_, shard)| &shard.file.url);
        let mut files: Vec<PathBuf> = lists.chain(shards).map(|url| feed.path(url)).collect();
        files.push(feed.path("index.json"));
        Ok(Self {
            bytes: weights(files.iter().cloned())?.iter().sum(),
            files: files.len(),
            firms: seen.iter().map(|(_, shard)| shard.count).sum(),
        })
    }
}

fn overlap(one: &Bounds, other: &Bounds) -> bool {
    one.south_west.lon <= other.north_east.lon
        && other.south_west.lon <= one.north_east.lon
        && one.south_west.lat <= other.north_east.lat
        && other.south_west.lat <= one.north_east.lat
}
