//! From the closest zoom to the farthest: who leads, and who joins whom.

use std::mem;

use super::{MAX_ZOOM, MIN_ZOOM, RADIUS_PIXELS, tree::Tree};
use crate::geo::Point;

/// Zoom at which a world of 256 pixels is one unit wide.
const UNIT_ZOOM: f64 = -8.0;

/// Steps from one end of the world to the other: one is 9 millimetres at the equator, and a
/// thirty-second of a pixel on [`MAX_ZOOM`].
const WORLD: f64 = 4_294_967_296.0;

/// A leader while it may still join another.
#[derive(Clone, Copy, Default)]
struct Blob {
    /// Steps from the west.
    x: u32,
    /// Steps from the north.
    y: u32,
    /// How many it stands for; 0 once it joined another.
    count: u32,
    /// Which point it is.
    id: u32,
}

/// A point's place in the tree.
#[derive(Clone, Copy)]
struct Place {
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
}

/// Merges all points; each stands for so many as `weight` says of its index.
pub(super) fn tree(points: &[Point], weight: impl Fn(usize) -> u32) -> Tree {
    let mut merging = Merging::of(points, weight);
    for zoom in (MIN_ZOOM..=MAX_ZOOM).rev() {
        merging.pass(zoom);
        merging.widen(zoom);
    }
    merging.into_tree(points)
}

struct Merging {
    /// Those that still lead, by row and, in a row, from the west.
    blobs: Vec<Blob>,
    /// Room for their next order.
    room: Vec<Blob>,
    /// Where each row begins, from the first that is not empty to the last, and where that ends.
    rows: Vec<u32>,
    /// For each point, in the first order of `blobs`, its index as it was given.
    given: Vec<u32>,
    /// For each point its place.
    places: Vec<Place>,
    /// For each point the zoom on which it joined another.
    zooms: Vec<i8>,
    /// Who joined, in that order.
    joined: Vec<u32>,
}

impl Merging {
    // Places on the map are below 2^32, edges saturate.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn of(points: &[Point], weight: impl Fn(usize) -> u32) -> Self {
        let mut blobs: Vec<Blob> = points
            .iter()
            .zip(0..)
            .map(|(point, id)| {
                let at = point.to_pixel(UNIT_ZOOM);
                let (x, y) = ((at.x * WORLD) as u32, (at.y * WORLD) as u32);
                Blob { x, y, count: weight(id as usize), id }
            })
            .collect();
        let mut room = vec![Blob::default(); blobs.len()];
        sort(&mut blobs, &mut room, |blob| blob.x);
        sort(&mut blobs, &mut room, |blob| row_of(blob.y, MAX_ZOOM));
        let given = blobs.iter().map(|blob| blob.id).collect();
        for (id, blob) in (0..).zip(&mut blobs) {
            blob.id = id;
        }
        let place = |id| Place { leader: id, offset: 0, size: 1, before: id, last: id };
        Self {
            rows: Vec::new(),
            given,
            places: (0..).take(points.len()).map(place).collect(),
            zooms: vec![MIN_ZOOM; points.len()],
            joined: Vec::with_capacity(points.len()),
            blobs,
            room,
        }
    }

    /// Finds the leaders of `zoom` and has the others join them.
    fn pass(&mut self, zoom: i8) {
        let first = self.blobs.first().map_or(0, |blob| row_of(blob.y, zoom));
        self.rows.clear();
        let mut classes = 0_u64;
        for (at, blob) in (0..).zip(&self.blobs) {
            let row = (row_of(blob.y, zoom) - first) as usize;
            while self.rows.len() <= row {
                self.rows.push(at);
            }
            classes |= 1 << class(blob.count);
        }
        self.rows.push(u32::try_from(self.blobs.len()).unwrap_or(u32::MAX));
        // A leader that others joined is of a higher class, and so not asked again.
        while classes != 0 {
            let heaviest = classes.ilog2();
            classes ^= 1 << heaviest;
            for at in 0..self.blobs.len() {
                if class(self.blobs[at].count) == heaviest {
                    let row = (row_of(self.blobs[at].y, zoom) - first) as usize;
                    self.lead(at, row, zoom);
                }
            }
        }
    }

    /// Has join the blob `at` all that is too close to it. What is still free has not led yet: a
    /// leader so close would have had this one join it.
    // Beyond the world the radius saturates.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn lead(&mut self, at: usize, row: usize, zoom: i8) {
        let radius = radius(zoom);
        let me = self.blobs[at];
        let (west, east) = (me.x.saturating_sub(radius as u32), me.x.saturating_add(radius as u32));
        for row in row.saturating_sub(1)..=row + 1 {
            let (Some(&start), Some(&end)) = (self.rows.get(row), self.rows.get(row + 1)) else {
                continue;
            };
            let (start, end) = (start as usize, end as usize);
            let cells = &self.blobs[start..end];
            let from = start + cells.partition_point(|blob| blob.x < west);
            for near in from..end {
                let other = self.blobs[near];
                if other.x > east {
                    break;
                }
                if other.count > 0 && near != at && is_close(me, other, radius) {
                    self.join(near, at, zoom);
                }
            }
        }
    }

    fn join(&mut self, near: usize, at: usize, zoom: i8) {
        let (id, leader_id) = (self.blobs[near].id, self.blobs[at].id);
        self.blobs[at].count = self.blobs[at].count.saturating_add(self.blobs[near].count);
        self.blobs[near].count = 0;
        let Place { size: own, .. } = self.places[id as usize];
        let leader = &mut self.places[leader_id as usize];
        let (offset, before) = (leader.size, leader.last);
        leader.size += own;
        leader.last = id;
        let place = &mut self.places[id as usize];
        place.leader = leader_id;
        place.offset = offset;
        place.before = before;
        self.zooms[id as usize] = zoom;
        self.joined.push(id);
    }

    /// Orders those that still lead by the rows of the next farther zoom, each of which is two of
    /// `zoom`.
    fn widen(&mut self, zoom: i8) {
        self.room.clear();
        let first = self.blobs.first().map_or(0, |blob| row_of(blob.y, zoom)) as usize;
        let row = |at: usize| {
            let bounds = Some((*self.rows.get(at)? as usize, *self.rows.get(at + 1)? as usize));
            bounds.and_then(|(start, end)| self.blobs.get(start..end))
        };
        let rows = self.rows.len() - 1;
        // An odd row has its other half before the first.
        let mut at = 0;
        while at < rows {
            let pair = if (first + at) % 2 == 0 { 2 } else { 1 };
            let upper = row(at).unwrap_or_default();
            let lower = if pair == 2 { row(at + 1).unwrap_or_default() } else { &[] };
            zip_by_x(upper, lower, &mut self.room);
            at += pair;
        }
        mem::swap(&mut self.blobs, &mut self.room);
    }

    fn into_tree(self, points: &[Point]) -> Tree {
        let Self { blobs, room, given, mut places, zooms, joined, .. } = self;
        // What comes next needs the room.
        drop((blobs, room));
        // A leader joins later than who joined it, so that its own offset is whole by then.
        for id in joined.into_iter().rev() {
            let leader = places[id as usize].leader;
            places[id as usize].offset += places[leader as usize].offset;
        }
        let mut tree = Tree {
            points: vec![Point { lon: 0.0, lat: 0.0 }; points.len()],
            order: vec![0; points.len()],
            zooms: vec![0; points.len()],
            before: vec![0; points.len()],
            last: vec![0; points.len()],
        };
        let offset = |id: u32| places[id as usize].offset;
        for ((place, given), zoom) in places.iter().zip(given).zip(zooms) {
            let at = place.offset as usize;
            tree.points[at] = points[given as usize];
            tree.order[at] = given;
            tree.zooms[at] = zoom;
            tree.before[at] = offset(place.before);
            tree.last[at] = offset(place.last);
        }
        tree
    }
}

/// Adds who still leads of two rows, from the west.
fn zip_by_x(upper: &[Blob], lower: &[Blob], into: &mut Vec<Blob>) {
    let mut upper = upper.iter().filter(|blob| blob.count > 0).peekable();
    let mut lower = lower.iter().filter(|blob| blob.count > 0).peekable();
    loop {
        let next = match (upper.peek(), lower.peek()) {
            (Some(one), Some(other)) if one.x > other.x => lower.next(),
            (Some(_), _) => upper.next(),
            (None, _) => lower.next(),
        };
        match next {
            Some(blob) => into.push(*blob),
            None => return,
        }
    }
}

/// The powers of two that a count is beyond.
fn class(count: u32) -> u32 {
    u32::BITS - count.leading_zeros()
}

/// The row of `zoom` that a place is in. Rows are 64 pixels high, a little more than the radius, so
/// that what is close is in the same or the next row, and two rows are one of the next zoom.
// On the farthest zooms the world is less than a row.
fn row_of(y: u32, zoom: i8) -> u32 {
    y.checked_shr(u32::try_from(30 - zoom).unwrap_or_default()).unwrap_or_default()
}

/// [`RADIUS_PIXELS`] in steps, and what rounding two places to steps may take of their distance.
fn radius(zoom: i8) -> f64 {
    RADIUS_PIXELS * f64::from(24 - zoom).exp2() + 2.0
}

fn is_close(one: Blob, other: Blob, radius: f64) -> bool {
    let (across, down) = (f64::from(one.x.abs_diff(other.x)), f64::from(one.y.abs_diff(other.y)));
    across * across + down * down < radius * radius
}

/// Bits of a key that one pass of [`sort`] looks at.
const DIGIT: u32 = 11;

/// Sorts by `key`, equals keeping their order: a radix sort from the lowest digit (D. Knuth, TAOCP
/// 3, 5.2.5), which takes as many passes as the keys differ in digits.
fn sort(blobs: &mut Vec<Blob>, room: &mut Vec<Blob>, key: impl Fn(&Blob) -> u32) {
    let least = blobs.iter().map(&key).min().unwrap_or_default();
    let span = blobs.iter().map(&key).max().unwrap_or_default() - least;
    let mut shift = 0;
    while shift < u32::BITS && span >> shift > 0 {
        let digit = |blob: &Blob| ((key(blob) - least) >> shift) as usize % (1 << DIGIT);
        let mut starts = [0_usize; 1 << DIGIT];
        for blob in blobs.iter() {
            starts[digit(blob)] += 1;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += mem::replace(start, sum);
        }
        for blob in blobs.iter() {
            let start = &mut starts[digit(blob)];
            room[*start] = *blob;
            *start += 1;
        }
        mem::swap(blobs, room);
        shift += DIGIT;
    }
}
