//! Numbers that look random and are the same everywhere.

/// `SplitMix64`'s output function (G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number
/// generators", OOPSLA 2014).
const fn mixed(state: u64) -> u64 {
    let z = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A number from 0 to below 1 for a seed and a `place` of its own.
pub(super) fn share(seed: u64, place: u64) -> f64 {
    (mixed(mixed(seed) ^ place) >> 11) as f64 / (1_u64 << 53) as f64
}

/// FNV-1a of a text (G. Fowler, L. C. Noll, K.-P. Vo, 1991): a trade keeps its place in everybody's
/// deck when the catalogue gets another order.
pub(super) fn place(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
