//! Colours and their contrast, as WCAG 2.2 defines it.

use std::sync::LazyLock;

/// An opaque colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// What a channel's value emits, as a share of the most.
static LINEAR: LazyLock<[f64; 256]> = LazyLock::new(|| {
    std::array::from_fn(|value| {
        let share = value as f64 / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    })
});

impl Colour {
    /// How bright it is: 0 for black, 1 for white.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|value| LINEAR[usize::from(value)]);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// What is seen where it covers so much of `ground`.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "what lies between two bytes is a byte"
    )]
    pub fn over(self, ground: Self, cover: f64) -> Self {
        Self(std::array::from_fn(|channel| {
            let [above, below] = [self, ground].map(|colour| f64::from(colour.0[channel]));
            (below + (above - below) * cover.clamp(0.0, 1.0)).round() as u8
        }))
    }

    /// From 1 (the same) to 21 (black and white).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHITE: Colour = Colour([255; 3]);
    const BLACK: Colour = Colour([0; 3]);

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((WHITE.contrast(BLACK) - 21.0).abs() < 1e-9);
        assert!((BLACK.contrast(BLACK) - 1.0).abs() < 1e-9);
        // The greys on either side of the limit, as everybody quotes them.
        assert!(Colour([118; 3]).contrast(WHITE) >= 4.5);
        assert!(Colour([119; 3]).contrast(WHITE) < 4.5);
    }

    #[test]
    fn what_is_half_see_through_takes_half_of_the_ground() {
        assert_eq!(WHITE.over(BLACK, 0.5), Colour([128; 3]));
        assert_eq!(WHITE.over(BLACK, 1.0), WHITE);
    }
}
