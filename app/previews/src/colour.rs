/// A colour as the style sheets name it, with its hue in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Oklch {
    /// Lightness, 0 to 1.
    pub l: f32,
    /// Chroma.
    pub c: f32,
    /// Hue in degrees.
    pub h: f32,
}

/// A colour between others: where browsers mix them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Oklab([f32; 3]);

impl Oklch {
    /// A colour.
    pub const fn new(l: f32, c: f32, h: f32) -> Self {
        Self { l, c, h }
    }

    /// The same in rectangular coordinates.
    pub fn lab(self) -> Oklab {
        let (sin, cos) = self.h.to_radians().sin_cos();
        Oklab([self.l, self.c * cos, self.c * sin])
    }

    /// The same on a screen, each part 0 to 1.
    pub fn rgb(self) -> [f32; 3] {
        self.lab().rgb()
    }
}

impl Oklab {
    /// The colour between two, so far from the first.
    pub fn mix(self, other: Self, share: f32) -> Self {
        Self([0, 1, 2].map(|at| self.0[at] + (other.0[at] - self.0[at]) * share))
    }

    /// The same on a screen, each part 0 to 1. What a screen can't show is cut off.
    pub fn rgb(self) -> [f32; 3] {
        let [l, a, b] = self.0;
        let cube = |value: f32| value * value * value;
        let long = cube(l + 0.396_337_78 * a + 0.215_803_76 * b);
        let middle = cube(l - 0.105_561_346 * a - 0.063_854_17 * b);
        let short = cube(l - 0.089_484_18 * a - 1.291_485_5 * b);
        [
            4.076_741_7 * long - 3.307_711_6 * middle + 0.230_969_94 * short,
            -1.268_438 * long + 2.609_757_4 * middle - 0.341_319_38 * short,
            -0.004_196_086 * long - 0.703_418_6 * middle + 1.707_614_7 * short,
        ]
        .map(encoded)
    }
}

/// Linear light as sRGB encodes it.
fn encoded(light: f32) -> f32 {
    let light = light.clamp(0.0, 1.0);
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_black_and_red_are_what_they_are() {
        let is = |colour: Oklch, wanted: [f32; 3]| {
            let close =
                colour.rgb().iter().zip(wanted).all(|(is, wanted)| (is - wanted).abs() < 0.01);
            assert!(close, "{colour:?} is {:?}", colour.rgb());
        };
        is(Oklch::new(1.0, 0.0, 0.0), [1.0, 1.0, 1.0]);
        is(Oklch::new(0.0, 0.0, 0.0), [0.0, 0.0, 0.0]);
        is(Oklch::new(0.628, 0.2577, 29.23), [1.0, 0.0, 0.0]);
    }
}
