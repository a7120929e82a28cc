//! From what the feed says of trades to vectors that can be compared.

use super::{feature::Feature, prior::TASTE};
use crate::trade::Trade;

/// Bounds of the factor by which a trade's features are scaled, so that a trade of which little is
/// known is not blown up into an extreme one.
const SCALE: std::ops::RangeInclusive<f64> = 0.5..=2.0;

/// One row per trade, one after the other: 1 for the level, then the standardised features.
///
/// Features are centred over the catalogue, so that what all crafts share says nothing about any,
/// and each row is scaled so that liking varies as much among people for one trade as for another:
/// a plain trade must be able to come first too. `covariance` is the prior's, row by row.
pub(super) fn rows(trades: &[Trade], covariance: &[f64]) -> Vec<f64> {
    let mut features: Vec<Vec<f64>> = trades
        .iter()
        .map(|trade| Feature::all().map(|feature| weight(trade, feature)).collect())
        .collect();
    center(&mut features);
    let size = Feature::all().count() + 1;
    let variances: Vec<f64> = covariance.iter().step_by(size + 1).skip(1).copied().collect();
    for row in &mut features {
        let variance: f64 = row.iter().zip(&variances).map(|(x, variance)| x * x * variance).sum();
        let scale =
            (TASTE / variance.max(f64::MIN_POSITIVE)).sqrt().clamp(*SCALE.start(), *SCALE.end());
        for x in row {
            *x *= scale;
        }
    }
    // Scaling has moved the centre a little.
    center(&mut features);
    features.iter().flat_map(|row| std::iter::once(1.0).chain(row.iter().copied())).collect()
}

fn center(rows: &mut [Vec<f64>]) {
    let count = rows.len() as f64;
    let mut mean = vec![0.0; rows.first().map_or(0, Vec::len)];
    for row in &*rows {
        mean.iter_mut().zip(row).for_each(|(mean, x)| *mean += x / count);
    }
    for row in rows {
        row.iter_mut().zip(&mean).for_each(|(x, mean)| *x -= mean);
    }
}

/// How much `feature` is `trade`'s, from 0 to 1.
fn weight(trade: &Trade, feature: Feature) -> f64 {
    match feature {
        // The source puts the most important interest first.
        Feature::Interest(interest) => (trade.interests.iter())
            .position(|other| *other == interest)
            .map_or(0.0, |rank| 1.0 / (1.0 + 0.3 * rank as f64)),
        Feature::Condition(condition) => f64::from(trade.conditions.contains(&condition)),
        Feature::Attribute(attribute) => (trade.attributes.iter())
            .find(|weighted| weighted.attribute == attribute)
            .map_or(0.0, |weighted| f64::from(weighted.weight)),
        Feature::Group(group) => f64::from(trade.group == group),
    }
}
