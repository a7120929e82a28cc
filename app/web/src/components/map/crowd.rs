use std::sync::Arc;

use packan_cluster::{Cluster, ClusterIndex};
use packan_domain::geo::{Bounds, Point};

use crate::{
    effects::map::View,
    state::{Area, Firm},
};

/// Pins at most at once: more than anybody can tell apart.
const MOST_PINS: usize = 60;

/// What stands on the map: businesses, or areas of which only the number of businesses is known.
#[derive(Clone, PartialEq)]
pub enum Standing {
    /// Businesses.
    Firms(Arc<Vec<Firm>>),
    /// Areas.
    Areas(Arc<Vec<Area>>),
}

impl Default for Standing {
    fn default() -> Self {
        Self::Firms(Arc::default())
    }
}

impl Standing {
    /// How many businesses stand there.
    pub fn count(&self) -> usize {
        match self {
            Self::Firms(firms) => firms.len(),
            Self::Areas(areas) => areas.iter().map(|area| area.count as usize).sum(),
        }
    }

    /// The box around some of what stands there.
    pub fn bounds_of(&self, members: &[u32]) -> Option<Bounds> {
        let members = members.iter().map(|at| *at as usize);
        match self {
            Self::Firms(firms) => Bounds::of(members.filter_map(|at| Some(firms.get(at)?.point))),
            Self::Areas(areas) => {
                members.filter_map(|at| Some(areas.get(at)?.bounds)).reduce(Bounds::union)
            }
        }
    }
}

/// What stands on the map, ready to be gathered into pins at any zoom: the one place that knows
/// how clusters are made.
pub struct Crowd {
    standing: Standing,
    index: ClusterIndex,
}

impl Crowd {
    /// Takes as long as clustering everything does.
    pub fn new(standing: Standing) -> Self {
        let index = match &standing {
            Standing::Firms(firms) => {
                let points: Vec<Point> = firms.iter().map(|firm| firm.point).collect();
                ClusterIndex::new(&points)
            }
            Standing::Areas(areas) => {
                let middle = |area: &Area| (area.bounds.center(), area.count);
                ClusterIndex::weighted(&areas.iter().map(middle).collect::<Vec<_>>())
            }
        };
        Self { standing, index }
    }

    /// What stands on the map.
    pub fn standing(&self) -> &Standing {
        &self.standing
    }

    /// What can be told apart in `view`.
    pub fn clusters(&self, view: &View) -> Vec<Cluster> {
        self.index.clusters(&view.bounds, view.spot.zoom, MOST_PINS)
    }

    /// Places of what a cluster stands for in what stands on the map, its leader first.
    pub fn members(&self, cluster: &Cluster) -> Vec<u32> {
        self.index.members(cluster).collect()
    }
}
