//! Who joined whom, and the tree that comes of it.

use crate::{
    MIN_ZOOM,
    tree::{Place, Tree},
};
use packan_domain::geo::Point;

/// What is known of a point's place in the tree.
#[derive(Clone, Copy)]
struct Entry {
    /// Whom it joined.
    leader: u32,
    /// How far behind its leader it stands.
    offset: u32,
    /// How many points it has, itself among them.
    size: u32,
    /// Who joined the same leader before; that leader, if nobody did.
    before: u32,
    /// Who joined it last; itself, if nobody did.
    last: u32,
    /// The zoom on which it joined another.
    zoom: i8,
}

/// Who joined whom so far.
pub(super) struct Log {
    /// For each point what is known of it.
    entries: Vec<Entry>,
    /// Who joined, in that order.
    joined: Vec<u32>,
}

impl Log {
    /// Of so many points, none of which joined another.
    pub fn of(points: usize) -> Self {
        let alone =
            |id| Entry { leader: id, offset: 0, size: 1, before: id, last: id, zoom: MIN_ZOOM };
        Self {
            entries: (0..).take(points).map(alone).collect(),
            joined: Vec::with_capacity(points),
        }
    }

    /// Notes that a point and all that joined it join `leader` on `zoom`.
    pub fn join(&mut self, id: u32, leader: u32, zoom: i8) {
        let size = self.entries[id as usize].size;
        let entry = &mut self.entries[leader as usize];
        let (offset, before) = (entry.size, entry.last);
        entry.size += size;
        entry.last = id;
        let own = &mut self.entries[id as usize];
        *own = Entry { leader, offset, before, zoom, ..*own };
        self.joined.push(id);
    }

    /// The tree of `points`, in whose order those of the log are `given`.
    pub fn into_tree(self, points: &[Point], given: &[u32]) -> Tree {
        let Self { mut entries, joined } = self;
        // A leader joins later than who joined it, so that its own offset is whole by then.
        for id in joined.into_iter().rev() {
            let leader = entries[id as usize].leader;
            entries[id as usize].offset += entries[leader as usize].offset;
        }
        let nowhere =
            Place { point: Point { lon: 0.0, lat: 0.0 }, index: 0, before: 0, last: 0, zoom: 0 };
        let mut places = vec![nowhere; points.len()];
        let offset = |id: u32| entries[id as usize].offset;
        for (entry, index) in entries.iter().zip(given) {
            places[entry.offset as usize] = Place {
                point: points[*index as usize],
                index: *index,
                before: offset(entry.before),
                last: offset(entry.last),
                zoom: entry.zoom,
            };
        }
        Tree(places)
    }
}
