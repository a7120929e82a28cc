//! What people really scored.

/// A person's score on each scale: the mean of the values of its items.
pub fn true_scores(scales: &[usize], values: &[u8]) -> Vec<f64> {
    let count = scales.iter().max().map_or(0, |last| last + 1);
    let mut sums = vec![(0.0, 0.0); count];
    for (scale, value) in scales.iter().zip(values) {
        if let Some((sum, items)) = sums.get_mut(*scale) {
            *sum += f64::from(*value);
            *items += 1.0;
        }
    }
    sums.into_iter().map(|(sum, items)| sum / f64::max(items, 1.0)).collect()
}

/// The variance among people of each scale's score.
pub(super) fn score_spreads(scales: &[usize], people: &[Vec<u8>]) -> Vec<f64> {
    let count = scales.iter().max().map_or(0, |last| last + 1);
    let scores: Vec<Vec<f64>> = people.iter().map(|person| true_scores(scales, person)).collect();
    (0..count)
        .map(|scale| {
            let of = |scores: &Vec<f64>| scores.get(scale).copied().unwrap_or_default();
            let mean = scores.iter().map(of).sum::<f64>() / people.len() as f64;
            scores.iter().map(|scores| (of(scores) - mean).powi(2)).sum::<f64>()
                / people.len() as f64
        })
        .collect()
}
