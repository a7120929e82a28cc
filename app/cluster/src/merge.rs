//! From the closest zoom to the farthest: who leads, and who joins whom.

use std::mem;

use crate::{MAX_ZOOM, MIN_ZOOM, RADIUS_PIXELS, log::Log, radix::sort, tree::Tree};
use packan_domain::geo::Point;

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
    log: Log,
}

impl Merging {
    // Places on the map are below 2^32, edges saturate.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn of(points: &[Point], weight: impl Fn(usize) -> u32) -> Self {
        let mut blobs: Vec<Blob> = points
            .iter()
            .zip(0..)
            .map(|(point, id)| {
                let at = point.to_world();
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
        Self { rows: Vec::new(), given, log: Log::of(points.len()), blobs, room }
    }

    /// Finds the leaders of `zoom` and has the others join them, the heaviest first.
    fn pass(&mut self, zoom: i8) {
        let first = self.blobs.first().map_or(0, |blob| row_of(blob.y, zoom));
        self.rows.clear();
        let mut classes = 0_u32;
        for (at, blob) in (0..).zip(&self.blobs) {
            let row = (row_of(blob.y, zoom) - first) as usize;
            while self.rows.len() <= row {
                self.rows.push(at);
            }
            classes |= 1 << class(blob.count);
        }
        self.rows.push(u32::try_from(self.blobs.len()).unwrap_or(u32::MAX));
        let (blobs, rows) = (self.blobs.as_mut_slice(), self.rows.as_slice());
        let mut sweep = Sweep { blobs, log: &mut self.log, reach: Reach::of(zoom) };
        while classes != 0 {
            let heaviest = classes.ilog2();
            classes ^= 1 << heaviest;
            // What lies between three rows: above, in and below the row that is swept.
            let mut fences = [0, 0, 0, rows.get(1).map_or(0, |end| *end as usize)];
            for row in 0..rows.len() - 1 {
                let end = rows.get(row + 2).map_or(fences[3], |end| *end as usize);
                fences = [fences[1], fences[2], fences[3], end];
                sweep.row(fences, heaviest, classes == 0);
            }
        }
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
            let pair = if (first + at).is_multiple_of(2) { 2 } else { 1 };
            let upper = row(at).unwrap_or_default();
            let lower = if pair == 2 { row(at + 1).unwrap_or_default() } else { &[] };
            zip_by_x(upper, lower, &mut self.room);
            at += pair;
        }
        mem::swap(&mut self.blobs, &mut self.room);
    }

    fn into_tree(self, points: &[Point]) -> Tree {
        let Self { blobs, room, given, log, .. } = self;
        // What comes next needs the room.
        drop((blobs, room));
        log.into_tree(points, &given)
    }
}

/// One zoom's search for leaders.
struct Sweep<'a> {
    blobs: &'a mut [Blob],
    log: &'a mut Log,
    reach: Reach,
}

impl Sweep<'_> {
    /// Has lead what is free in a row and of the class, and join it all that is too close: in the
    /// row, above and below it, each from one of the four fences to the next. What is still free
    /// has not led yet: a leader so close would have had this one join it. So among the lightest,
    /// which come last, nobody has to look back.
    fn row(&mut self, [above, start, end, below]: [usize; 4], of_class: u32, lightest: bool) {
        let (mut above, mut next) = (above, end);
        for at in start..end {
            let me = self.blobs[at];
            // Whom others joined is of a higher class by now, or was so before.
            if class(me.count) != of_class {
                continue;
            }
            let west = me.x.saturating_sub(self.reach.steps);
            if !lightest {
                above = self.skip(above, start, west);
                self.gather(at, above, start);
                let mut near = at;
                while near > start && self.blobs[near - 1].x >= west {
                    near -= 1;
                }
                self.gather(at, near, at);
            }
            self.gather(at, at + 1, end);
            next = self.skip(next, below, west);
            self.gather(at, next, below);
        }
    }

    /// The first from `from` to `end` that is not too far west.
    #[inline]
    fn skip(&self, from: usize, end: usize, west: u32) -> usize {
        let rest = self.blobs[from..end].iter();
        from + rest.take_while(|blob| blob.x < west).count()
    }

    /// Has join `at` what is free and close from `from` to `end`, or to what is too far east.
    #[inline]
    fn gather(&mut self, at: usize, from: usize, end: usize) {
        let me = self.blobs[at];
        let east = me.x.saturating_add(self.reach.steps);
        let mut joined = 0_u32;
        for other in self.blobs[from..end].iter_mut().take_while(|other| other.x <= east) {
            if other.count > 0 && self.reach.covers(me, *other) {
                joined = joined.saturating_add(mem::take(&mut other.count));
                self.log.join(other.id, me.id, self.reach.zoom);
            }
        }
        if joined > 0 {
            self.blobs[at].count = me.count.saturating_add(joined);
        }
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

/// How heavy a count is: which power of four it is beyond.
#[inline]
fn class(count: u32) -> u32 {
    (u32::BITS - count.leading_zeros()).div_ceil(2)
}

/// The row of `zoom` that a place is in. Rows are 64 pixels high, a little more than the radius, so
/// that what is close is in the same or the next row, and two rows are one of the next zoom.
// On the farthest zooms the world is less than a row.
#[inline]
fn row_of(y: u32, zoom: i8) -> u32 {
    y.checked_shr(u32::try_from(30 - zoom).unwrap_or_default()).unwrap_or_default()
}

/// How close is too close on a zoom.
#[derive(Clone, Copy)]
struct Reach {
    zoom: i8,
    /// In whole steps.
    steps: u32,
    square: f64,
}

impl Reach {
    // Beyond the world the steps saturate.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn of(zoom: i8) -> Self {
        // And what rounding two places to steps may take of their distance.
        let radius = RADIUS_PIXELS * f64::from(24 - zoom).exp2() + 2.0;
        Self { zoom, steps: radius as u32, square: radius * radius }
    }

    #[inline]
    fn covers(self, one: Blob, other: Blob) -> bool {
        let across = f64::from(one.x.abs_diff(other.x));
        let down = f64::from(one.y.abs_diff(other.y));
        across * across + down * down < self.square
    }
}
