use super::{
    answers::Answers,
    margins::{cumulative_shares, cuts},
    prior::{Class, Prior, PriorError},
    respondent::Respondent,
    score::score_spreads,
    start::correlations,
};
use crate::matching::gaussian::Gaussian;

/// People for each class: with fewer, a class's own covariance is mostly chance.
const PEOPLE_PER_CLASS: usize = 700;

/// More classes tell no more about unseen people.
const MOST_CLASSES: usize = 3;

/// As many people as the common covariance counts for in each class's own.
const COMMON: f64 = 300.0;

/// Rounds of the fit; after these the probability of the answers hardly rises.
const ROUNDS: usize = 8;

/// How widely the likings of the first and the last class are spread at the start, in standard
/// deviations: some people answer 1 and 5, others 2 to 4.
const SPREADS: (f64, f64) = (0.7, 1.4);

/// Fits a prior to people who answered every item, each a list of values from 1 to 5.
///
/// Expectation–maximisation of a mixture of ordered probits (A. Dempster, N. Laird, D. Rubin, JRSS
/// B 39, 1977), the expectation by the same update that reads answers from cards. Likings have
/// mean 0 and variance 1 over all people, so that the cuts follow from how often each value was
/// given.
///
/// Errors: [`PriorError::Empty`] without people or items, [`PriorError::Range`] where a scale's
/// score is the same for all.
pub fn fit(scales: Vec<usize>, people: &[Vec<u8>]) -> Result<Prior, PriorError> {
    if people.is_empty() || scales.is_empty() {
        return Err(PriorError::Empty);
    }
    let shares = cumulative_shares(people, scales.len());
    let spreads = score_spreads(&scales, people);
    let mut classes = first_guess(&shares, people);
    for _ in 0..ROUNDS {
        let prior = Prior::new(scales.clone(), cuts(&shares, &classes), spreads.clone(), classes)?;
        classes = drawn_together(standardised(expectation(&prior, people)), people.len());
    }
    Prior::new(scales, cuts(&shares, &classes), spreads, classes)
}

/// Classes that differ in how strongly people answer.
fn first_guess(shares: &[[f64; 4]], people: &[Vec<u8>]) -> Vec<Class> {
    let items = shares.len();
    let alike = |deviation: f64, covariance: Vec<f64>, share: f64| Class {
        share,
        likings: Gaussian {
            mean: vec![0.0; items],
            covariance: covariance.into_iter().map(|entry| entry * deviation * deviation).collect(),
        },
    };
    let identity = {
        let mut identity = vec![0.0; items * items];
        identity.iter_mut().step_by(items + 1).for_each(|entry| *entry = 1.0);
        identity
    };
    let together = correlations(&cuts(shares, &[alike(1.0, identity, 1.0)]), people);
    let count = (people.len() / PEOPLE_PER_CLASS).clamp(1, MOST_CLASSES);
    (0..count)
        .map(|class| {
            let place = if count == 1 { 0.0 } else { class as f64 / (count - 1) as f64 };
            let deviation =
                if count == 1 { 1.0 } else { SPREADS.0 + place * (SPREADS.1 - SPREADS.0) };
            alike(deviation, together.clone(), 1.0 / count as f64)
        })
        .collect()
}

/// What the answers of all say about the classes.
fn expectation(prior: &Prior, people: &[Vec<u8>]) -> Vec<Class> {
    let items = prior.scales.len();
    let empty = || (0.0, vec![0.0; items], vec![0.0; items * items]);
    let mut sums: Vec<(f64, Vec<f64>, Vec<f64>)> = prior.classes.iter().map(|_| empty()).collect();
    for person in people {
        let mut respondent = Respondent::new(prior, Answers::Five);
        for (item, value) in person.iter().enumerate() {
            respondent.answer(item, *value);
        }
        for (((total, means, squares), share), likings) in
            sums.iter_mut().zip(respondent.shares()).zip(&respondent.likings)
        {
            *total += share;
            means.iter_mut().zip(&likings.mean).for_each(|(sum, mean)| *sum += share * mean);
            let rows = squares.chunks_exact_mut(items).zip(likings.covariance.chunks_exact(items));
            for ((sums, covariances), one) in rows.zip(&likings.mean) {
                for ((sum, covariance), other) in
                    sums.iter_mut().zip(covariances).zip(&likings.mean)
                {
                    *sum += share * (covariance + one * other);
                }
            }
        }
    }
    let everybody: f64 = sums.iter().map(|(total, ..)| total).sum();
    (sums.into_iter())
        .map(|(total, means, squares)| {
            let mean: Vec<f64> = means.into_iter().map(|sum| sum / total).collect();
            let covariance = centred(squares, &mean, total);
            Class { share: total / everybody, likings: Gaussian { mean, covariance } }
        })
        .collect()
}

/// E\[wwᵀ\] − E\[w\]E\[w\]ᵀ from the sum of `total` people.
fn centred(mut squares: Vec<f64>, mean: &[f64], total: f64) -> Vec<f64> {
    for (row, one) in squares.chunks_exact_mut(mean.len()).zip(mean) {
        row.iter_mut().zip(mean).for_each(|(sum, other)| *sum = *sum / total - one * other);
    }
    squares
}

/// The same classes with mean 0 and variance 1 for each item over all people.
fn standardised(mut classes: Vec<Class>) -> Vec<Class> {
    let items = classes.first().map_or(0, |class| class.likings.mean.len());
    let over_all = |of: &dyn Fn(&Gaussian, usize) -> f64, at: usize| -> f64 {
        classes.iter().map(|class| class.share * of(&class.likings, at)).sum()
    };
    let mean_at = |likings: &Gaussian, at: usize| likings.mean.get(at).copied().unwrap_or_default();
    let means: Vec<f64> = (0..items).map(|at| over_all(&mean_at, at)).collect();
    let deviations: Vec<f64> = (means.iter().enumerate())
        .map(|(at, mean)| {
            let square = |likings: &Gaussian, at: usize| {
                let variance = likings.covariance.get(at * (items + 1)).copied().unwrap_or(1.0);
                variance + (mean_at(likings, at) - mean).powi(2)
            };
            over_all(&square, at).max(f64::MIN_POSITIVE).sqrt()
        })
        .collect();
    for class in &mut classes {
        let Gaussian { mean, covariance } = &mut class.likings;
        for ((mean, all), deviation) in mean.iter_mut().zip(&means).zip(&deviations) {
            *mean = (*mean - all) / deviation;
        }
        for (row, one) in covariance.chunks_exact_mut(items).zip(&deviations) {
            row.iter_mut().zip(&deviations).for_each(|(entry, other)| *entry /= one * other);
        }
    }
    classes
}

/// Each class's covariance with [`COMMON`] people of the common one, as widely spread as its own.
fn drawn_together(mut classes: Vec<Class>, people: usize) -> Vec<Class> {
    let items = classes.first().map_or(0, |class| class.likings.mean.len());
    let mut common = vec![0.0; items * items];
    for class in &classes {
        let entries = common.iter_mut().zip(&class.likings.covariance);
        entries.for_each(|(sum, entry)| *sum += class.share * entry);
    }
    let trace = |matrix: &[f64]| matrix.iter().step_by(items + 1).sum::<f64>();
    let everybody = trace(&common).max(f64::MIN_POSITIVE);
    for class in &mut classes {
        let part = COMMON / (COMMON + class.share * people as f64);
        let wide = trace(&class.likings.covariance) / everybody;
        for (entry, common) in class.likings.covariance.iter_mut().zip(&common) {
            *entry = (1.0 - part) * *entry + part * wide * common;
        }
    }
    classes
}
