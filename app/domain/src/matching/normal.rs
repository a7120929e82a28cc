//! The standard normal distribution.

use std::f64::consts::{FRAC_1_SQRT_2, PI};

/// Density at `z`; 0 at infinity.
pub(super) fn density(z: f64) -> f64 {
    (-z * z / 2.0).exp() / (2.0 * PI).sqrt()
}

/// Probability of a value above `z`, to seven digits however small it is.
pub(super) fn above(z: f64) -> f64 {
    erfc(z * FRAC_1_SQRT_2) / 2.0
}

/// Probability of a value below `z`, to seven digits however small it is.
pub(super) fn below(z: f64) -> f64 {
    above(-z)
}

/// Complementary error function with a relative error below 1.2e-7 everywhere
/// (W. H. Press et al., "Numerical Recipes in C", 2nd ed. 1992, §6.2, `erfcc`).
fn erfc(x: f64) -> f64 {
    const COEFFICIENTS: [f64; 10] = [
        -1.265_512_23,
        1.000_023_68,
        0.374_091_96,
        0.096_784_18,
        -0.186_288_06,
        0.278_868_07,
        -1.135_203_98,
        1.488_515_87,
        -0.822_152_23,
        0.170_872_77,
    ];
    let t = 1.0 / (1.0 + x.abs() / 2.0);
    let polynomial = COEFFICIENTS.iter().rev().fold(0.0, |sum, coefficient| sum * t + coefficient);
    let tail = t * (polynomial - x * x).exp();
    if x < 0.0 { 2.0 - tail } else { tail }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tabulated_values_come_out() {
        for (z, probability) in [
            (0.0, 0.5),
            (1.0, 0.158_655_253_931_457),
            (1.96, 0.024_997_895_148_220),
            (6.0, 9.865_876_450_377e-10),
            (f64::INFINITY, 0.0),
            (f64::NEG_INFINITY, 1.0),
        ] {
            let error = (above(z) - probability).abs();
            assert!(error <= 2e-7 * probability, "{z}: {}", above(z));
        }
        assert!((below(1.0) + above(1.0) - 1.0).abs() < 1e-12);
    }
}
