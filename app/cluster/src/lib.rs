//! Pins that stand too close become one.
//!
//! Pure like the domain, and a crate of its own because it is built for speed where the rest of the
//! app is built for few bytes.

mod log;
mod merge;
mod radix;
mod tree;

use packan_domain::{
    geo::{
        Bounds, Point,
        projection::{Pixel, world_pixels},
    },
    order::between,
};

use self::tree::{Node, Tree};

/// Distance two pins keep at least, in CSS pixels, on whole zooms and above.
pub const RADIUS_PIXELS: f64 = 60.0;

/// Zoom from which nothing comes apart any more; points closer than some ten metres stay together.
pub const MAX_ZOOM: i8 = 19;

/// Zoom at which the whole world is narrower than [`RADIUS_PIXELS`], so that one cluster is left.
const MIN_ZOOM: i8 = -4;

/// Points that share a pin.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cluster {
    /// Where the pin stands: exactly on its leader.
    pub point: Point,
    /// Index of the point it is named by. A leader leads on every closer zoom too, and what leads
    /// there belongs to it: so a pin can be told again, and focus stay on it, through any zoom.
    pub leader: u32,
    /// How many its members are, or stand for; at least one.
    pub count: u32,
    node: Node,
}

/// Clusters of a set of points for every zoom.
///
/// From the closest zoom to the farthest, points lead or join: those that stand for most lead
/// first (by powers of four, among equals from the north-west), and what is closer to a leader than
/// [`RADIUS_PIXELS`] joins it and never leads again. A leader does not move, so that one pass is
/// enough for all pins of a zoom to keep their distance, and all zooms together are one tree: 32
/// bytes a point, in an order in which the members of every cluster are neighbours. (Supercluster,
/// V. Agafonkin, "Clustering millions of points on a map", 2016, is greedy likewise, moves pins to
/// their mean and keeps each zoom.)
///
/// Nothing depends on what part of the map is looked at: a pin neither moves nor changes its count
/// while the map is dragged.
#[derive(Debug, Clone, PartialEq)]
pub struct ClusterIndex {
    tree: Tree,
    /// How many each point stands for, in the order of the tree; empty where each is one.
    weights: Vec<u32>,
}

impl ClusterIndex {
    /// Clusters `points`, at most 2^32 of them, for every zoom; about half a second for a million.
    pub fn new(points: &[Point]) -> Self {
        Self { tree: merge::tree(points, |_| 1), weights: Vec::new() }
    }

    /// Clusters places that stand for so many each, such as the tiles of a feed whose firms have
    /// not been fetched. Nothing is nothing: a count of zero counts as one.
    pub fn weighted(places: &[(Point, u32)]) -> Self {
        let points: Vec<Point> = places.iter().map(|(point, _)| *point).collect();
        let weight = |at: usize| places.get(at).map_or(1, |(_, count)| (*count).max(1));
        let tree = merge::tree(&points, weight);
        let weights = tree.0.iter().map(|place| weight(place.index as usize)).collect();
        Self { tree, weights }
    }

    /// The clusters that have a point within `bounds`, at `zoom`.
    ///
    /// They may have members outside `bounds` too. When there would be more than `max` (at least
    /// one is allowed), they are those of the nearest smaller zoom that has few enough.
    // The zoom is between those of the first and the last level.
    #[allow(clippy::cast_possible_truncation)]
    pub fn clusters(&self, bounds: &Bounds, zoom: f64, max: usize) -> Vec<Cluster> {
        let view = View::of(bounds);
        let closest = between(0.0, zoom.floor(), f64::from(MAX_ZOOM)) as i8;
        let mut shown: Vec<Node> = self
            .tree
            .root()
            .filter(|root| self.is_seen(*root, MIN_ZOOM, &view))
            .into_iter()
            .collect();
        for zoom in MIN_ZOOM..closest {
            let mut closer = Vec::new();
            for node in &shown {
                self.tree.split(*node, zoom, |part| {
                    if self.is_seen(part, zoom + 1, &view) {
                        closer.push(part);
                    }
                });
            }
            if closer.len() > max.max(1) {
                break;
            }
            shown = closer;
        }
        shown.into_iter().map(|node| self.cluster(node)).collect()
    }

    /// Indices of a cluster's points, its leader first.
    pub fn members(&self, cluster: &Cluster) -> impl ExactSizeIterator<Item = u32> {
        self.tree.members(cluster.node).iter().map(|place| place.index)
    }

    fn cluster(&self, node: Node) -> Cluster {
        let count = match self.weights.get(node.range()) {
            Some(weights) => weights.iter().fold(0_u32, |sum, weight| sum.saturating_add(*weight)),
            None => node.len(),
        };
        let leader = self.tree.leader(node);
        Cluster { point: leader.point, leader: leader.index, count, node }
    }

    /// Whether a cluster of `zoom` has a point in the view.
    fn is_seen(&self, node: Node, zoom: i8, view: &View) -> bool {
        let leader = self.tree.leader(node).point;
        if view.bounds.contains(leader) {
            return true;
        }
        if node.len() == 1 || !view.reach(zoom).contains(leader) {
            return false;
        }
        let mut seen = false;
        self.tree.split(node, zoom, |part| seen = seen || self.is_seen(part, zoom + 1, view));
        seen
    }
}

/// A part of the map, with how far around it the leaders can be whose members lie in it.
struct View {
    bounds: Bounds,
    /// One for each zoom, from [`MIN_ZOOM`] on.
    reaches: Vec<Bounds>,
}

impl View {
    fn of(bounds: &Bounds) -> Self {
        let reach = |zoom| grown(bounds, zoom);
        Self { bounds: *bounds, reaches: (MIN_ZOOM..=MAX_ZOOM).map(reach).collect() }
    }

    fn reach(&self, zoom: i8) -> &Bounds {
        let level = usize::try_from(zoom - MIN_ZOOM).unwrap_or_default();
        self.reaches.get(level).unwrap_or(&self.bounds)
    }
}

/// `bounds` and what is at most as far around them as a member can be from its leader: it joined
/// another at most [`RADIUS_PIXELS`] away, who joined another at most half as far on the next closer
/// zoom: together less than two radii.
fn grown(bounds: &Bounds, zoom: i8) -> Bounds {
    let zoom = f64::from(zoom);
    let (world, by) = (world_pixels(zoom), 2.0 * RADIUS_PIXELS + 1.0);
    let (south_west, north_east) =
        (bounds.south_west.to_pixel(zoom), bounds.north_east.to_pixel(zoom));
    let low = Pixel { x: south_west.x - by, y: south_west.y + by };
    let high = Pixel { x: north_east.x + by, y: north_east.y - by };
    let mut grown = Bounds { south_west: low.to_point(zoom), north_east: high.to_point(zoom) };
    // The map ends before the earth does, and all that lies beyond stands on its edge.
    if low.y >= world {
        grown.south_west.lat = -90.0;
    }
    if high.y <= 0.0 {
        grown.north_east.lat = 90.0;
    }
    grown
}

#[cfg(test)]
mod tests;
