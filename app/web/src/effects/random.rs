//! Chance, for the seed of a deck.

/// A seed below 2^53, so that it survives any JSON reader.
pub fn seed() -> u64 {
    #[cfg(target_arch = "wasm32")]
    {
        const LIMIT: f64 = 9_007_199_254_740_992.0;
        // Within 0..2^53: neither sign nor precision is lost.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        return (js_sys::Math::random() * LIMIT) as u64;
    }
    #[cfg(not(target_arch = "wasm32"))]
    0
}
