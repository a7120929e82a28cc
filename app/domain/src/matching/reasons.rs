//! Why a trade probably suits, in features that can be told.

use super::{belief::Belief, feature::Feature, model::Model};
use crate::{answer::Answer, order::sort_by};

/// How many reasons are told at most.
const MOST: usize = 3;

/// How far a taste must have moved from the prior to be told, in the prior's standard deviations.
const CLEAR: f64 = 0.25;

/// A feature that speaks for a trade.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reason {
    /// The feature; the trade has it, and so has a trade that was answered Yes or Love.
    pub feature: Feature,
    /// Its share of the expected liking, above 0, in the unit of [`super::Ranked::mean`].
    pub contribution: f32,
}

/// The largest positive contributions, taste times feature, to the liking of `trade`, largest first.
// Halving the precision of a figure that is only compared.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn reasons(model: &Model, belief: &Belief, trade: usize) -> Vec<Reason> {
    let size = model.prior.mean.len();
    let liked: Vec<&[f64]> = (belief.readings.iter())
        .filter(|reading| reading.answer >= Answer::Yes)
        .map(|reading| model.row(reading.trade))
        .collect();
    // Centred features are above 0 only where a trade has more of them than crafts in general.
    let was_liked = |at: usize| liked.iter().any(|row| row.get(at).is_some_and(|x| *x > 0.0));
    let variances = model.prior.covariance.iter().step_by(size + 1);
    let moved = belief.tastes.mean.iter().zip(&model.prior.mean).zip(variances);
    let tastes = moved.zip(model.row(trade)).enumerate().skip(1).zip(Feature::all());
    let mut reasons: Vec<Reason> = Vec::new();
    for ((at, (((taste, before), variance), x)), feature) in tastes {
        let is_clear = taste - before > CLEAR * variance.sqrt();
        if !is_clear || *x <= 0.0 || *taste <= 0.0 || feature.is_burden() || !was_liked(at) {
            continue;
        }
        let contribution = (taste * x) as f32;
        // A group and an attribute of the same name are told in the same word, once.
        match reasons.iter_mut().find(|reason| reason.feature.key() == feature.key()) {
            Some(same) => same.contribution += contribution,
            None => reasons.push(Reason { feature, contribution }),
        }
    }
    sort_by(&mut reasons, |a, b| b.contribution.total_cmp(&a.contribution));
    reasons.truncate(MOST);
    reasons
}
