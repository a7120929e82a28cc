//! How well scores from a few cards match those from all items.

use crate::matching::{chance::share, simulation::Estimate};

/// Draws of the bootstrap.
const DRAWS: usize = 1000;

/// How well estimated scores match the true ones, over people.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// Correlation over people on each scale.
    pub by_scale: Vec<f64>,
    /// Mean of these.
    pub correlation: f64,
    /// Mean over people of the correlation over scales within a person, of those whose scores differ.
    pub within_person: f64,
    /// Share of people whose highest estimated scale is (one of) their highest, 0 to 1.
    pub top_scale: f64,
}

/// How far one deck is ahead of another with the same people, and the 95 % interval around it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lead {
    /// In [`Agreement::correlation`].
    pub correlation: Estimate,
    /// In [`Agreement::top_scale`].
    pub top_scale: Estimate,
}

/// How well `estimated` scores match `truths`; both one list of scale scores for each person.
pub fn agreement(estimated: &[Vec<f64>], truths: &[Vec<f64>]) -> Agreement {
    let everybody = vec![1.0; truths.len()];
    let by_scale = correlations(estimated, truths, &everybody);
    let within: Vec<f64> = (estimated.iter().zip(truths))
        .filter_map(|(one, other)| Moments::of(one.iter().zip(other)).correlation())
        .collect();
    Agreement {
        correlation: mean(&by_scale),
        by_scale,
        within_person: mean(&within),
        top_scale: mean(&hits(estimated, truths)),
    }
}

/// By how much `ours` matches `truths` better than `theirs`, the people drawn a thousand times with
/// replacement (B. Efron, R. Tibshirani, "An Introduction to the Bootstrap", 1993, §13.3).
pub fn ahead(ours: &[Vec<f64>], theirs: &[Vec<f64>], truths: &[Vec<f64>], seed: u64) -> Lead {
    let (hits, other_hits) = (hits(ours, truths), hits(theirs, truths));
    let lead = |counts: &[f64]| {
        let r = |scores| mean(&correlations(scores, truths, counts));
        let share = |hits: &[f64]| {
            hits.iter().zip(counts).map(|(hit, count)| hit * count).sum::<f64>()
                / counts.iter().sum::<f64>().max(1.0)
        };
        (r(ours) - r(theirs), share(&hits) - share(&other_hits))
    };
    let people = truths.len();
    let drawn: Vec<(f64, f64)> =
        (0..DRAWS).map(|draw| lead(&drawn_people(people, seed, draw as u64))).collect();
    let (correlation, top_scale) = lead(&vec![1.0; people]);
    Lead {
        correlation: interval(correlation, drawn.iter().map(|lead| lead.0).collect()),
        top_scale: interval(top_scale, drawn.iter().map(|lead| lead.1).collect()),
    }
}

/// How often each person was drawn.
fn drawn_people(people: usize, seed: u64, draw: u64) -> Vec<f64> {
    let mut counts = vec![0.0; people];
    for pick in 0..people {
        let place = share(seed ^ draw.rotate_left(40), pick as u64) * people as f64;
        // A share below 1 of a list is a place in it.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        if let Some(count) = counts.get_mut(place as usize) {
            *count += 1.0;
        }
    }
    counts
}

fn interval(mean: f64, mut drawn: Vec<f64>) -> Estimate {
    drawn.sort_by(f64::total_cmp);
    let at = |per_mille: usize| drawn.get(per_mille * drawn.len() / 1000).copied().unwrap_or(mean);
    Estimate { mean, low: at(25), high: at(975) }
}

/// 1 for each person whose highest estimated scale is one of their highest, else 0.
fn hits(estimated: &[Vec<f64>], truths: &[Vec<f64>]) -> Vec<f64> {
    let hit = |(scores, truth): (&Vec<f64>, &Vec<f64>)| {
        let highest = truth.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let first = scores.iter().zip(truth).max_by(|(one, _), (other, _)| one.total_cmp(other));
        // Scores are means of whole numbers: nearer than this they are equal.
        f64::from(first.is_some_and(|(_, truth)| *truth > highest - 1e-9))
    };
    estimated.iter().zip(truths).map(hit).collect()
}

/// The correlation on each scale when each person counts as often as `counts` says; 0 where either
/// side is the same for all.
fn correlations(estimated: &[Vec<f64>], truths: &[Vec<f64>], counts: &[f64]) -> Vec<f64> {
    let scales = truths.first().map_or(0, Vec::len);
    let mut moments = vec![Moments::default(); scales];
    for ((scores, truth), count) in estimated.iter().zip(truths).zip(counts) {
        for ((moments, score), truth) in moments.iter_mut().zip(scores).zip(truth) {
            moments.add(*score, *truth, *count);
        }
    }
    moments.into_iter().map(|moments| moments.correlation().unwrap_or_default()).collect()
}

/// Sums from which a correlation follows.
#[derive(Debug, Clone, Copy, Default)]
struct Moments {
    count: f64,
    x: f64,
    y: f64,
    xx: f64,
    yy: f64,
    xy: f64,
}

impl Moments {
    fn of<'pair>(pairs: impl Iterator<Item = (&'pair f64, &'pair f64)>) -> Self {
        let mut moments = Self::default();
        pairs.for_each(|(x, y)| moments.add(*x, *y, 1.0));
        moments
    }

    fn add(&mut self, x: f64, y: f64, count: f64) {
        self.count += count;
        self.x += count * x;
        self.y += count * y;
        self.xx += count * x * x;
        self.yy += count * y * y;
        self.xy += count * x * y;
    }

    /// Pearson's r; `None` where either side does not vary.
    fn correlation(self) -> Option<f64> {
        let (mean_x, mean_y) = (self.x / self.count, self.y / self.count);
        let (var_x, var_y) =
            (self.xx / self.count - mean_x * mean_x, self.yy / self.count - mean_y * mean_y);
        let varies = var_x > 1e-9 && var_y > 1e-9;
        varies.then(|| (self.xy / self.count - mean_x * mean_y) / (var_x * var_y).sqrt())
    }
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}
