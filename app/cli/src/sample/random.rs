/// `SplitMix64` (G. Steele, D. Lea, C. Flood, OOPSLA 2014): eight bytes of state, and the same
/// numbers on every machine for ever, which no library promises.
pub struct Random(u64);

impl Random {
    /// Numbers of a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 to `limit - 1`; 0 if `limit` is 0.
    pub fn below(&mut self, limit: u32) -> u32 {
        // The upper half of a product is even enough: the bias is below limit / 2^32.
        let product = (self.next() >> 32) * u64::from(limit);
        u32::try_from(product >> 32).unwrap_or_default()
    }

    /// A number from 0 to below 1.
    pub fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// True in `percent` of a hundred cases.
    pub fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of `choices`; `None` if there are none.
    pub fn one<'a, T>(&mut self, choices: &'a [T]) -> Option<&'a T> {
        let limit = u32::try_from(choices.len()).unwrap_or(u32::MAX);
        choices.get(self.below(limit) as usize)
    }

    /// One of `choices`, each as often as its weight says; `None` if there are none.
    pub fn weighted<'a, T>(
        &mut self,
        choices: &'a [T],
        weight: impl Fn(&T) -> u32,
    ) -> Option<&'a T> {
        let mut at = self.below(choices.iter().map(&weight).sum());
        choices.iter().find(|choice| {
            let weight = weight(choice);
            let here = at < weight;
            at = at.saturating_sub(weight);
            here
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_the_published_sequence() {
        let mut random = Random::new(1_234_567);
        let first: Vec<u64> = (0..3).map(|_| random.next()).collect();
        let published =
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
        assert_eq!(first, published);
    }

    #[test]
    fn weights_are_kept() {
        let mut random = Random::new(7);
        let mut heavy = 0;
        for _ in 0..10_000 {
            heavy += u32::from(random.weighted(&[1, 0, 9], |weight| *weight) == Some(&9));
        }
        assert!((8_800..9_200).contains(&heavy), "{heavy}");
        assert_eq!(random.weighted(&[] as &[u32], |weight| *weight), None);
    }
}
