//! What a phone fetches where firms stand most thickly.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use packan_cluster::ClusterIndex;
use packan_domain::geo::{Bounds, Point, projection::Pixel};
use packan_tests::{Outcome, weights};

use super::feed::{Feed, tile};

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
    let mut shards: Vec<_> = feed.shards.iter().collect();
    shards.sort_by_key(|shard| Reverse((tile(shard).zoom(), shard.count)));
    let places: Vec<Point> =
        shards.iter().take(PLACES).map(|shard| tile(shard).bounds().center()).collect();
    let seen = |zoom: f64| places.iter().map(move |place| around(*place, zoom));
    let views: Vec<Fetched> =
        ZOOMS.iter().flat_map(|zoom| seen(*zoom)).map(|view| Fetched::of(feed, &view)).collect();
    let files: BTreeSet<&PathBuf> = views.iter().flat_map(|view| &view.files).collect();
    let bytes: BTreeMap<&PathBuf, u64> =
        files.iter().copied().zip(weights(files.iter().map(|file| (*file).clone()))?).collect();
    let bytes_of =
        |view: &Fetched| view.files.iter().filter_map(|file| bytes.get(file)).sum::<u64>();

    println!("a phone's view where firms stand most thickly, Brotli bytes with index and lists");
    let mut within = true;
    for (zoom, views) in ZOOMS.iter().zip(views.chunks(places.len())) {
        let Some(worst) = views.iter().max_by_key(|view| bytes_of(view)) else { continue };
        let shown = seen(*zoom).flat_map(|view| clusters.clusters(&view, *zoom, usize::MAX));
        let shown: Vec<_> = shown.collect();
        let single = shown.iter().filter(|cluster| cluster.count == 1).count();
        let share = single as f64 / shown.len() as f64;
        let bytes = bytes_of(worst);
        let verdict = match (share >= SINGLE, bytes <= BUDGET) {
            (false, _) => "groups only",
            (true, true) => "within the budget of 300,000",
            (true, false) => "OVER the budget of 300,000",
        };
        within &= share < SINGLE || bytes <= BUDGET;
        let (firms, files, share) = (worst.firms, worst.files.len(), share * 100.0);
        println!(
            "{bytes:>9}  on zoom {zoom}: {firms} firms in {files} files, {share:.0} % of pins single: {verdict}"
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
struct Fetched {
    files: Vec<PathBuf>,
    firms: u32,
}

impl Fetched {
    fn of(feed: &Feed, view: &Bounds) -> Self {
        let seen: Vec<_> = (feed.shards.iter())
            .filter(|shard| shard.bounds.is_some_and(|bounds| overlap(&bounds, view)))
            .collect();
        let lists = feed.index.shard_lists.iter();
        let lists = lists.filter(|list| overlap(&list.tile.bounds(), view));
        let lists = lists.map(|list| list.file.url.as_str());
        let shards = seen.iter().map(|shard| shard.file.url.as_str());
        let files = lists.chain(shards).chain(["index.json"]).map(|url| feed.path(url)).collect();
        Self { files, firms: seen.iter().map(|shard| shard.count).sum() }
    }
}

fn overlap(one: &Bounds, other: &Bounds) -> bool {
    one.south_west.lon <= other.north_east.lon
        && other.south_west.lon <= one.north_east.lon
        && one.south_west.lat <= other.north_east.lat
        && other.south_west.lat <= one.north_east.lat
}
