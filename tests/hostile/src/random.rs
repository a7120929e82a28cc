use crate::Box;

/// `SplitMix64` (G. Steele, D. Lea, C. Flood, OOPSLA 2014): the same numbers on every machine.
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

    /// One of `choices`, which are some.
    pub fn one<T: Copy>(&mut self, choices: &[T]) -> T {
        let place = self.next() % choices.len() as u64;
        choices[usize::try_from(place).unwrap_or_default()]
    }

    /// A place in a box, longitude first, to a metre.
    pub fn place(&mut self, [west, south, east, north]: Box) -> [f64; 2] {
        let mut between = |from: f64, to: f64| {
            let share = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
            ((from + (to - from) * share) * 1e5).round() / 1e5
        };
        [between(west, east), between(south, north)]
    }
}
