//! Pins that stand too close become one.

mod grid;

use self::grid::{Blob, merge_close};
use super::{Bounds, Point, projection::Pixel};
use crate::order::between;

/// Distance two pins keep at least, in CSS pixels.
pub const RADIUS_PIXELS: f64 = 60.0;

/// Zoom from which nothing comes apart any more; points closer than some ten metres stay together.
pub const MAX_ZOOM: i8 = 19;

/// Zoom at which the whole world is narrower than [`RADIUS_PIXELS`], so that one cluster is left.
const MIN_ZOOM: i8 = -4;

/// Points that share a pin.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// Where the pin stands: the mean of its points on the map.
    pub point: Point,
    /// Indices into the points of the index, ascending; never empty.
    pub members: Vec<u32>,
}

/// Clusters of a set of points for every zoom.
///
/// Greedy hierarchical clustering as in supercluster (V. Agafonkin, "Clustering millions of points
/// on a map", 2016), repeated on each level until all pins keep their distance. Levels are made
/// once and for all points, so that a pin neither moves nor changes its count while the map is
/// dragged.
#[derive(Debug, Clone, PartialEq)]
pub struct ClusterIndex {
    points: Vec<Point>,
    /// One level per whole zoom, from [`MAX_ZOOM`] down to [`MIN_ZOOM`].
    levels: Vec<Level>,
}

#[derive(Debug, Clone, PartialEq)]
struct Level {
    /// Where the pins stand.
    pins: Vec<Point>,
    /// The pin of each point.
    pin_of: Vec<u32>,
}

impl ClusterIndex {
    /// Clusters `points` for every zoom; some tens of milliseconds for 10,000.
    pub fn new(points: &[Point]) -> Self {
        // The world is one unit wide here, so that levels share their coordinates.
        let mut blobs: Vec<Blob> = points
            .iter()
            .map(|point| Blob { place: point.to_pixel(UNIT_ZOOM), count: 1 })
            .collect();
        let mut pin_of: Vec<u32> = (0..).take(points.len()).collect();
        let mut levels = Vec::new();
        for zoom in (MIN_ZOOM..=MAX_ZOOM).rev() {
            let radius = RADIUS_PIXELS / super::projection::world_pixels(f64::from(zoom));
            while let Some(merged) = merge_close(&blobs, radius) {
                for pin in &mut pin_of {
                    *pin = merged.target_of(*pin);
                }
                blobs = merged.blobs;
            }
            let mut pins: Vec<Point> =
                blobs.iter().map(|blob| blob.place.to_point(UNIT_ZOOM)).collect();
            // A firm that stands alone must stand exactly where it is.
            for (&pin, &point) in pin_of.iter().zip(points) {
                let alone = blobs.get(pin as usize).is_some_and(|blob| blob.count == 1);
                if let (true, Some(place)) = (alone, pins.get_mut(pin as usize)) {
                    *place = point;
                }
            }
            levels.push(Level { pins, pin_of: pin_of.clone() });
        }
        Self { points: points.to_vec(), levels }
    }

    /// The clusters that have a point within `bounds`, at `zoom`.
    ///
    /// They may have members outside `bounds` too. When there would be more than `max` (at least
    /// one is allowed), they are those of the nearest smaller zoom that has few enough.
    pub fn clusters(&self, bounds: &Bounds, zoom: f64, max: usize) -> Vec<Cluster> {
        let visible: Vec<bool> = self.points.iter().map(|point| bounds.contains(*point)).collect();
        let finest = between(0.0, f64::from(MAX_ZOOM) - zoom.floor(), f64::from(MAX_ZOOM));
        let fits = |shown: &Vec<Cluster>| shown.len() <= max.max(1);
        let mut coarser = (self.levels.iter().enumerate())
            .skip_while(|(depth, _)| (*depth as f64) < finest)
            .map(|(_, level)| level.shown(&visible));
        coarser.find(fits).unwrap_or_default()
    }
}

impl Level {
    fn shown(&self, visible: &[bool]) -> Vec<Cluster> {
        let mut clusters: Vec<Option<Cluster>> = vec![None; self.pins.len()];
        for (pin, _) in self.pin_of.iter().zip(visible).filter(|(_, visible)| **visible) {
            let at = *pin as usize;
            if let (Some(cluster), Some(&point)) = (clusters.get_mut(at), self.pins.get(at)) {
                cluster.get_or_insert(Cluster { point, members: Vec::new() });
            }
        }
        for (index, pin) in (0..).zip(&self.pin_of) {
            if let Some(Some(cluster)) = clusters.get_mut(*pin as usize) {
                cluster.members.push(index);
            }
        }
        clusters.into_iter().flatten().collect()
    }
}

/// Zoom at which a world of 256 pixels is one unit wide.
const UNIT_ZOOM: f64 = -8.0;

impl Pixel {
    /// The mean of two places of the given weights.
    fn weighted_mean(self, weight: u32, other: Self, other_weight: u32) -> Self {
        let share = f64::from(other_weight) / f64::from(weight + other_weight);
        Self { x: self.x + (other.x - self.x) * share, y: self.y + (other.y - self.y) * share }
    }
}

#[cfg(test)]
mod tests;
