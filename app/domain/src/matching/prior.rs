//! What is believed about a person who has said nothing yet.

use super::{feature::Feature, gaussian::Gaussian};

/// Variance of the level: some people like most things, others little.
const LEVEL: f64 = 0.3;

/// Variance of liking that comes from a trade's features; rows are scaled to it.
pub(super) const TASTE: f64 = 1.0;

/// τ²: variance of liking that is a trade's own.
pub(super) const OWN: f64 = 0.15;

/// How tastes are spread among people: the level first, then one for each feature.
///
/// Tastes that know nothing of each other. How interests go together in the answers of 4,645 people
/// to an inventory (Open-Source Psychometrics Project, 2015–2018, CC BY 4.0) was tried here, and
/// people who know what they want got nothing more of it.
pub(super) fn independent() -> Gaussian {
    let variances: Vec<f64> = std::iter::once(LEVEL).chain(Feature::all().map(variance)).collect();
    let size = variances.len();
    let mut covariance = vec![0.0; size * size];
    for (entry, variance) in covariance.iter_mut().step_by(size + 1).zip(variances) {
        *entry = variance;
    }
    Gaussian { mean: vec![0.0; size], covariance }
}

/// Variance of the taste for a feature: what tells crafts apart matters most.
const fn variance(feature: Feature) -> f64 {
    match feature {
        Feature::Interest(_) => 0.25,
        Feature::Condition(_) => 0.12,
        Feature::Attribute(_) => 0.6,
        Feature::Group(_) => 0.3,
    }
}
