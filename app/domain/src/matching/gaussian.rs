//! What is believed about tastes, and what a reading of a liking does to it.

use super::{linear::times, ordinal::Slice};

/// Tastes w ~ N(mean, covariance).
#[derive(Debug, Clone, PartialEq)]
pub struct Gaussian {
    /// Mean of each taste.
    pub mean: Vec<f64>,
    /// Covariance, row by row; symmetric to the bit and positive definite.
    pub covariance: Vec<f64>,
}

impl Gaussian {
    /// Σx: the covariance of every taste with w·x.
    pub(super) fn reach(&self, row: &[f64]) -> Vec<f64> {
        times(&self.covariance, row)
    }

    /// Takes in that w·x plus noise, of variance `total` together, lies in `slice`.
    ///
    /// With `reach` = Σx, V = `total`, α the mean and ρ the reduction of variance of the slice:
    /// mean += Σx·α/√V, covariance −= (Σx)(Σx)ᵀ·ρ/V. It stays positive definite, because ρ ≤ 1 and
    /// V is more than xᵀΣx (T. Minka, "A family of algorithms for approximate Bayesian inference",
    /// 2001, §3.2: assumed density filtering).
    pub(super) fn learn(&mut self, reach: &[f64], total: f64, slice: Slice) {
        let shift = slice.mean / total.sqrt();
        let shrink = slice.reduction / total;
        for (mean, reach) in self.mean.iter_mut().zip(reach) {
            *mean += reach * shift;
        }
        for (covariances, one) in self.covariance.chunks_exact_mut(reach.len()).zip(reach) {
            for (covariance, other) in covariances.iter_mut().zip(reach) {
                // The product of the two first, or rounding would make the matrix lopsided.
                *covariance -= (one * other) * shrink;
            }
        }
    }
}
