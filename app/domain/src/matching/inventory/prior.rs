use super::super::{gaussian::Gaussian, root::root};

/// Where the liking of an item turns from one value to the next: from 1 to 2, to 3, to 4, to 5.
pub type Cuts = [f64; 4];

/// Smallest variance that a liking may have of its own, given all others.
const LEAST: f64 = 1e-6;

/// People who answer in a similar way.
#[derive(Debug, Clone, PartialEq)]
pub struct Class {
    /// Share of all people, above 0.
    pub share: f64,
    /// Their likings, one for each item.
    pub likings: Gaussian,
}

/// What is known of people before they answer anything.
#[derive(Debug, Clone, PartialEq)]
pub struct Prior {
    pub(super) scales: Vec<usize>,
    pub(super) cuts: Vec<Cuts>,
    pub(super) spreads: Vec<f64>,
    pub(super) classes: Vec<Class>,
}

/// Why figures are no prior; whoever gave them has to give others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PriorError {
    /// There are no items, no scales or no classes.
    #[error("is empty")]
    Empty,
    /// Lists that belong together differ in length.
    #[error("has lists of different lengths")]
    Lengths,
    /// A figure is not finite, a share or variance not above 0, or cuts do not rise.
    #[error("has a figure out of range")]
    Range,
    /// A covariance is not symmetric and positive definite.
    #[error("has a covariance that is none")]
    Covariance,
}

impl Prior {
    /// A prior of these figures.
    ///
    /// `scales` names each item's scale by its place, `spreads` is the variance among people of
    /// each scale's score, in squares of values.
    pub fn new(
        scales: Vec<usize>,
        cuts: Vec<Cuts>,
        spreads: Vec<f64>,
        classes: Vec<Class>,
    ) -> Result<Self, PriorError> {
        let items = scales.len();
        if items == 0 || spreads.is_empty() || classes.is_empty() {
            return Err(PriorError::Empty);
        }
        let fits = |class: &Class| {
            class.likings.mean.len() == items && class.likings.covariance.len() == items * items
        };
        let has_items = |scale| scales.contains(&scale);
        if cuts.len() != items
            || scales.iter().any(|scale| *scale >= spreads.len())
            || !(0..spreads.len()).all(has_items)
            || !classes.iter().all(fits)
        {
            return Err(PriorError::Lengths);
        }
        let rise =
            |cuts: &Cuts| cuts.iter().all(|cut| cut.is_finite()) && cuts.is_sorted_by(|a, b| a < b);
        let positive = |figure: &f64| figure.is_finite() && *figure > 0.0;
        let finite = |class: &Class| class.likings.mean.iter().all(|mean| mean.is_finite());
        if !cuts.iter().all(rise)
            || !spreads.iter().all(positive)
            || !classes.iter().all(|class| positive(&class.share) && finite(class))
        {
            return Err(PriorError::Range);
        }
        if !classes.iter().all(|class| is_covariance(&class.likings.covariance, items)) {
            return Err(PriorError::Covariance);
        }
        Ok(Self { scales, cuts, spreads, classes })
    }

    /// The place of each item's scale.
    pub fn scales(&self) -> &[usize] {
        &self.scales
    }

    /// The cuts of each item.
    pub fn cuts(&self) -> &[Cuts] {
        &self.cuts
    }

    /// The variance among people of each scale's score.
    pub fn spreads(&self) -> &[f64] {
        &self.spreads
    }

    /// The classes.
    pub fn classes(&self) -> &[Class] {
        &self.classes
    }

    /// How many items each scale has.
    pub(super) fn lengths(&self) -> Vec<f64> {
        let mut lengths = vec![0.0; self.spreads.len()];
        for scale in &self.scales {
            if let Some(length) = lengths.get_mut(*scale) {
                *length += 1.0;
            }
        }
        lengths
    }
}

/// Whether `matrix`, `size` × `size`, is symmetric to the bit and positive definite.
pub(super) fn is_covariance(matrix: &[f64], size: usize) -> bool {
    let at = |row: usize, column: usize| matrix.get(row * size + column).copied();
    let symmetric = (0..size).all(|row| (0..row).all(|column| at(row, column) == at(column, row)));
    let diagonal = |root: Vec<f64>| root.into_iter().step_by(size + 1);
    matrix.iter().all(|entry| entry.is_finite())
        && symmetric
        && diagonal(root(matrix, size)).all(|pivot| pivot * pivot > LEAST)
}
