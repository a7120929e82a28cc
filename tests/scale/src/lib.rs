//! The cluster index by itself, for `cargo xtask bench` to measure in a browser beside npm's
//! `supercluster`.

use packan_cluster::{Cluster, ClusterIndex};
use packan_domain::geo::{Bounds, Point};
use wasm_bindgen::prelude::wasm_bindgen;

/// Points that can be clustered.
#[wasm_bindgen]
pub struct Points(Vec<Point>);

#[wasm_bindgen]
impl Points {
    /// Points from longitudes and latitudes in turn.
    #[wasm_bindgen(constructor)]
    pub fn new(coordinates: &[f64]) -> Self {
        let point = |pair: &[f64; 2]| Point { lon: pair[0], lat: pair[1] };
        Self(coordinates.as_chunks().0.iter().map(point).collect())
    }

    /// Clusters them.
    pub fn index(&self) -> Index {
        Index { clusters: ClusterIndex::new(&self.0), shown: Vec::new() }
    }
}

/// What [`ClusterIndex`] is, for scripts.
#[wasm_bindgen]
pub struct Index {
    clusters: ClusterIndex,
    shown: Vec<Cluster>,
}

#[wasm_bindgen]
impl Index {
    /// Finds the clusters of a box of longitudes and latitudes, and says how many there are.
    pub fn show(&mut self, west: f64, south: f64, east: f64, north: f64, zoom: f64) -> usize {
        let south_west = Point { lon: west, lat: south };
        let bounds = Bounds { south_west, north_east: Point { lon: east, lat: north } };
        self.shown = self.clusters.clusters(&bounds, zoom, usize::MAX);
        self.shown.len()
    }

    /// The sum of the indices of a shown cluster's members; each is looked at once.
    pub fn sum_of_members(&self, cluster: usize) -> f64 {
        let members = self.shown.get(cluster).map(|cluster| self.clusters.members(cluster));
        members.map_or(0.0, |members| members.map(f64::from).sum())
    }
}
