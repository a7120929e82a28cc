//! What speaks for and against a trade, in features that can be told.

use super::{belief::Belief, feature::Feature, model::Model};
use crate::{answer::Answer, order::sort_by, trade::Attribute};

/// How many reasons for a trade are told at most.
const MOST: usize = 3;

/// How many against it: enough to be honest, too few to spoil it.
const MOST_AGAINST: usize = 2;

/// How far a taste must have moved from the prior to be told, in the prior's standard deviations.
const CLEAR: f64 = 0.25;

/// Contribution from which a counter-reason is worth a word. Burdens always are: whoever is to get
/// up early wants to know.
const WORTH_A_WORD: f32 = 0.05;

/// A feature that speaks for a trade or against it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reason {
    /// The feature; the trade has it, and so has a trade that was answered in the same spirit.
    pub feature: Feature,
    /// Its share of the expected liking, in the unit of [`super::Ranked::mean`]: above 0 for a
    /// reason, below 0 for a counter-reason.
    pub contribution: f32,
}

/// The largest positive contributions, taste times feature, to the liking of `trade`, largest first.
pub(super) fn reasons(model: &Model, belief: &Belief, trade: usize) -> Vec<Reason> {
    let mut reasons = contributions(model, belief, trade);
    reasons.retain(|reason| reason.contribution > 0.0);
    sort_by(&mut reasons, |a, b| b.contribution.total_cmp(&a.contribution));
    reasons.truncate(MOST);
    reasons
}

/// The largest negative contributions, largest first. None is told as a reason too.
pub(super) fn counter_reasons(model: &Model, belief: &Belief, trade: usize) -> Vec<Reason> {
    let mut reasons = contributions(model, belief, trade);
    reasons.retain(|reason| {
        let least = if reason.feature.is_burden() { 0.0 } else { WORTH_A_WORD };
        reason.contribution < -least
    });
    sort_by(&mut reasons, |a, b| a.contribution.total_cmp(&b.contribution));
    reasons.truncate(MOST_AGAINST);
    reasons
}

/// What can be told of `trade`, for and against, each word once.
// Halving the precision of a figure that is only compared.
#[allow(clippy::cast_possible_truncation)]
fn contributions(model: &Model, belief: &Belief, trade: usize) -> Vec<Reason> {
    let size = model.prior.mean.len();
    let answered = |liked: bool| -> Vec<&[f64]> {
        let of_that_kind =
            belief.readings.iter().filter(|reading| (reading.answer >= Answer::Yes) == liked);
        of_that_kind.map(|reading| model.row(reading.trade)).collect()
    };
    let (liked, disliked) = (answered(true), answered(false));
    let variances = model.prior.covariance.iter().step_by(size + 1);
    let moved = belief.tastes.mean.iter().zip(&model.prior.mean).zip(variances);
    let tastes = moved.zip(model.row(trade)).enumerate().skip(1).zip(Feature::all());
    let mut told: Vec<Reason> = Vec::new();
    for ((at, (((taste, before), variance), x)), feature) in tastes {
        // Centred features are above 0 only where a trade has more of them than crafts in general.
        let had_by = |rows: &[&[f64]]| rows.iter().any(|row| row.get(at).is_some_and(|x| *x > 0.0));
        let (clear, moved) = (CLEAR * variance.sqrt(), taste - before);
        let speaks_for =
            *taste > 0.0 && moved > clear && !feature.is_burden() && had_by(liked.as_slice());
        let speaks_against = *taste < 0.0 && moved < -clear && had_by(disliked.as_slice());
        if *x <= 0.0 || is_no_taste(feature) || !(speaks_for || speaks_against) {
            continue;
        }
        let contribution = (taste * x) as f32;
        // A group and an attribute of the same name are told in the same word, once.
        match told.iter_mut().find(|reason| reason.feature.key() == feature.key()) {
            Some(same) => same.contribution += contribution,
            None => told.push(Reason { feature, contribution }),
        }
    }
    // A group says once more, and less exactly, what attributes say.
    if told.iter().any(|reason| matches!(reason.feature, Feature::Attribute(_))) {
        told.retain(|reason| !matches!(reason.feature, Feature::Group(_)));
    }
    told
}

/// Whether nobody likes or minds it: that few know a trade speaks neither for nor against it.
const fn is_no_taste(feature: Feature) -> bool {
    matches!(feature, Feature::Attribute(Attribute::Rare))
}
