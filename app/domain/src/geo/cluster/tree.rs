//! Who joined whom, for all zooms at once.

use std::ops::Range;

use crate::geo::Point;

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

/// Points, each with who joined it behind it, first come first: so the members that a leader has on
/// any zoom are neighbours, whoever joins it farther out comes behind them.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Tree {
    /// The points.
    pub points: Vec<Point>,
    /// Their indices as they were given.
    pub order: Vec<u32>,
    /// For each, the zoom on which it joined another.
    pub zooms: Vec<i8>,
    /// For each, who joined the same leader before it; that leader, if nobody did.
    pub before: Vec<u32>,
    /// For each, who joined it last; itself, if nobody did.
    pub last: Vec<u32>,
}

impl Tree {
    /// All points as one; `None` without points.
    pub fn root(&self) -> Option<Node> {
        let last = *self.last.first()?;
        Some(Node { at: 0, end: u32::try_from(self.points.len()).unwrap_or(u32::MAX), last })
    }

    /// The indices of the points as they were given.
    pub fn order(&self) -> &[u32] {
        &self.order
    }

    /// Where the leader is.
    pub fn point(&self, node: Node) -> Point {
        self.points[node.at as usize]
    }

    /// What a cluster of `zoom` is on the next closer one: who joined on `zoom`, and the rest.
    pub fn split(&self, mut node: Node, zoom: i8, mut part: impl FnMut(Node)) {
        while node.last != node.at && self.zooms[node.last as usize] == zoom {
            let joined = node.last as usize;
            part(Node { at: node.last, end: node.end, last: self.last[joined] });
            node.end = node.last;
            node.last = self.before[joined];
        }
        part(node);
    }
}
