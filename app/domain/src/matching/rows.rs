//! From what the feed says of trades to vectors that can be compared.

use super::{
    feature::Feature,
    linear::{dot, times},
    prior::TASTE,
};
use crate::{order::between, trade::Trade};

/// Bounds of the factor by which a trade's features are scaled, so that a trade of which little is
/// known is not blown up into an extreme one.
const SCALE: std::ops::RangeInclusive<f64> = 0.5..=2.0;

/// One row per trade, one after the other: 1 for the level, then the standardised features.
///
/// Features are centred over the catalogue, so that what all crafts share says nothing about any,
/// and each row is scaled so that liking varies as much among people for one trade as for another:
/// a plain trade must be able to come first too. `covariance` is the prior's, row by row.
pub(super) fn rows(trades: &[Trade], covariance: &[f64]) -> Vec<f64> {
    let mut rows: Vec<Vec<f64>> = trades.iter().map(features).collect();
    center(&mut rows);
    for row in &mut rows {
        let variance = dot(&times(covariance, row), row).max(f64::MIN_POSITIVE);
        let scale = between(*SCALE.start(), (TASTE / variance).sqrt(), *SCALE.end());
        for x in row {
            *x *= scale;
        }
    }
    // Scaling has moved the centre a little.
    center(&mut rows);
    for level in rows.iter_mut().filter_map(|row| row.first_mut()) {
        *level = 1.0;
    }
    rows.concat()
}

/// A trade's features behind a place for the level, which is no feature and counts nothing yet.
fn features(trade: &Trade) -> Vec<f64> {
    std::iter::once(0.0).chain(Feature::all().map(|feature| weight(trade, feature))).collect()
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
