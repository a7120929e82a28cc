use std::mem;

/// Bits of a key that one pass of [`sort`] looks at.
const DIGIT: u32 = 11;

/// Sorts by `key`, equals keeping their order: a radix sort from the lowest digit (D. Knuth, TAOCP
/// 3, 5.2.5), which takes as many passes as the keys differ in digits. `room` is as long as
/// `values`; what is in it does not matter.
pub(super) fn sort<T: Copy>(values: &mut Vec<T>, room: &mut Vec<T>, key: impl Fn(&T) -> u32) {
    let least = values.iter().map(&key).min().unwrap_or_default();
    let span = values.iter().map(&key).max().unwrap_or_default() - least;
    let mut shift = 0;
    while shift < u32::BITS && span >> shift > 0 {
        let digit = |value: &T| ((key(value) - least) >> shift) as usize % (1 << DIGIT);
        let mut starts = [0_usize; 1 << DIGIT];
        for value in values.iter() {
            starts[digit(value)] += 1;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += mem::replace(start, sum);
        }
        for value in values.iter() {
            let start = &mut starts[digit(value)];
            room[*start] = *value;
            *start += 1;
        }
        mem::swap(values, room);
        shift += DIGIT;
    }
}
