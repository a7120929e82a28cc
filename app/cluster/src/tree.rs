//! Who joined whom, for all zooms at once.

use std::ops::Range;

use packan_domain::geo::Point;

/// A leader and its members on some zoom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Node {
    /// Where the leader is in the order of the tree; its members follow it.
    at: u32,
    /// Where they end.
    end: u32,
    /// Which of them joined the leader last; the leader, if it is alone.
    last: u32,
}

impl Node {
    /// Where leader and members are in the order of the tree.
    pub fn range(self) -> Range<usize> {
        self.at as usize..self.end as usize
    }

    /// How many they are.
    pub fn len(self) -> u32 {
        self.end - self.at
    }
}

/// A point in the tree.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    /// Where it is.
    pub point: Point,
    /// Its index as it was given.
    pub index: u32,
    /// Who joined the same leader before it; that leader, if nobody did.
    pub before: u32,
    /// Who joined it last; itself, if nobody did.
    pub last: u32,
    /// The zoom on which it joined another.
    pub zoom: i8,
}

/// Points, each with who joined it behind it, first come first: so the members that a leader has on
/// any zoom are neighbours, and whoever joins it farther out comes behind them.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Tree(pub Vec<Place>);

impl Tree {
    /// All points as one; `None` without points.
    pub fn root(&self) -> Option<Node> {
        let last = self.0.first()?.last;
        Some(Node { at: 0, end: u32::try_from(self.0.len()).unwrap_or(u32::MAX), last })
    }

    /// The points of a cluster, its leader first.
    pub fn members(&self, node: Node) -> &[Place] {
        self.0.get(node.range()).unwrap_or_default()
    }

    /// A cluster's leader.
    pub fn leader(&self, node: Node) -> &Place {
        &self.0[node.at as usize]
    }

    /// What a cluster of `zoom` is on the next closer one: who joined on `zoom`, and the rest.
    pub fn split(&self, mut node: Node, zoom: i8, mut part: impl FnMut(Node)) {
        while node.last != node.at {
            let joined = &self.0[node.last as usize];
            if joined.zoom != zoom {
                break;
            }
            part(Node { at: node.last, end: node.end, last: joined.last });
            node.end = node.last;
            node.last = joined.before;
        }
        part(node);
    }
}
