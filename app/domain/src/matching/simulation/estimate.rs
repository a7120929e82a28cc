/// Half the width of a 95 % interval, in standard errors.
const REACH: f64 = 1.96;

/// A mean over people and the 95 % interval around it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// Mean.
    pub mean: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

impl Estimate {
    /// From one value for each person: mean ± 1.96 standard errors, which by the central limit
    /// theorem is a 95 % interval from a few dozen people on. Without people all is 0.
    pub fn of(values: &[f64]) -> Self {
        let count = values.len().max(1) as f64;
        let mean = values.iter().sum::<f64>() / count;
        let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
        let error = (squares / (count - 1.0).max(1.0) / count).sqrt();
        Self { mean, low: mean - REACH * error, high: mean + REACH * error }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_coins_are_known_to_ten_per_cent() {
        let values: Vec<f64> = (0..100).map(|toss| f64::from(toss % 2)).collect();
        let Estimate { mean, low, high } = Estimate::of(&values);
        assert!((mean - 0.5).abs() < 1e-12, "{mean}");
        assert!((low - 0.4015).abs() < 1e-3 && (high - 0.5985).abs() < 1e-3, "{low} {high}");
    }
}
