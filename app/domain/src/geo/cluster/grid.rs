//! One pass of merging over a grid whose cells are as wide as the radius.

use crate::geo::projection::Pixel;

/// A pin in the making.
#[derive(Debug, Clone, Copy)]
pub(super) struct Blob {
    /// Where it stands, in worlds.
    pub place: Pixel,
    /// How many points it stands for.
    pub count: u32,
}

/// What a pass made of the blobs before it.
pub(super) struct Merged {
    /// The blobs after the pass.
    pub blobs: Vec<Blob>,
    /// For each blob before the pass, the blob it went into.
    targets: Vec<u32>,
}

impl Merged {
    /// The blob that blob `before` went into.
    pub fn target_of(&self, before: u32) -> u32 {
        self.targets.get(before as usize).copied().unwrap_or(before)
    }
}

/// Merges every blob with those closer than `radius` that are still free, first come first served.
///
/// `None` when nothing is close to anything.
pub(super) fn merge_close(blobs: &[Blob], radius: f64) -> Option<Merged> {
    let grid = Grid::new(blobs, radius);
    let mut targets: Vec<Option<u32>> = vec![None; blobs.len()];
    let mut merged: Vec<Blob> = Vec::new();
    for (index, blob) in blobs.iter().enumerate() {
        if targets[index].is_some() {
            continue;
        }
        let target = u32::try_from(merged.len()).unwrap_or(u32::MAX);
        targets[index] = Some(target);
        let mut sum = *blob;
        for other in grid.around(blob.place) {
            let near = &blobs[other];
            if targets[other].is_none() && blob.place.distance(near.place) < radius {
                targets[other] = Some(target);
                sum.place = sum.place.weighted_mean(sum.count, near.place, near.count);
                sum.count += near.count;
            }
        }
        merged.push(sum);
    }
    (merged.len() < blobs.len())
        .then(|| Merged { blobs: merged, targets: targets.into_iter().flatten().collect() })
}

/// Blobs sorted by row, then column, of the grid: three neighbouring cells of a row are one slice.
struct Grid {
    /// Row, column and index of each blob, ascending.
    cells: Vec<(i64, i64, usize)>,
    width: f64,
}

impl Grid {
    fn new(blobs: &[Blob], width: f64) -> Self {
        let mut grid = Self { cells: Vec::new(), width };
        grid.cells = blobs
            .iter()
            .enumerate()
            .map(|(index, blob)| {
                let (row, column) = grid.cell(blob.place);
                (row, column, index)
            })
            .collect();
        grid.cells.sort_unstable();
        grid
    }

    // A cell number is below 2^28 even at the deepest zoom.
    #[allow(clippy::cast_possible_truncation)]
    fn cell(&self, place: Pixel) -> (i64, i64) {
        ((place.y / self.width).floor() as i64, (place.x / self.width).floor() as i64)
    }

    /// Indices of the blobs in the nine cells around `place`, in a fixed order.
    fn around(&self, place: Pixel) -> impl Iterator<Item = usize> {
        let (row, column) = self.cell(place);
        (row - 1..=row + 1).flat_map(move |row| {
            let start = self.cells.partition_point(|cell| *cell < (row, column - 1, 0));
            self.cells[start..]
                .iter()
                .take_while(move |(r, c, _)| *r == row && *c <= column + 1)
                .map(|(_, _, index)| *index)
        })
    }
}
