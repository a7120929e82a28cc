/// The quiet drawing of a group, as `style/patterns.css` makes it of gradients: how white each point
/// is, in units of the size of reading text.
#[derive(Debug, Clone, Copy)]
pub struct Pattern {
    group: Group,
    /// Sine and cosine of its turn.
    turn: (f32, f32),
    scale: f32,
}

#[derive(Debug, Clone, Copy)]
enum Group {
    Bricks,
    Circuit,
    Grain,
    Stripes,
    Rings,
    Seeds,
    Weave,
    Waves,
    Facets,
    Suds,
    Plain,
}

/// How white lines are, and how white what is only hinted at.
const THREAD: f32 = 0.12;
const WASH: f32 = 0.055;
/// The drawing reaches so far beyond the card, as a share of it, so that it can be turned.
const BEYOND: f32 = 0.45;

impl Pattern {
    /// The drawing of a group, turned by degrees and scaled.
    pub fn new(group: &str, turn: f32, scale: f32) -> Self {
        let group = match group {
            "construction" => Group::Bricks,
            "electrical-metal" => Group::Circuit,
            "wood" => Group::Grain,
            "vehicles" => Group::Stripes,
            "health" => Group::Rings,
            "food" => Group::Seeds,
            "design-textile" => Group::Weave,
            "music" => Group::Waves,
            "glass-paper" => Group::Facets,
            "service" => Group::Suds,
            _ => Group::Plain,
        };
        Self { group, turn: turn.to_radians().sin_cos(), scale }
    }

    /// How white it is at a pixel of a card of that size.
    pub fn strength(&self, x: f32, y: f32, (width, height): (f32, f32), rem: f32) -> f32 {
        let (sin, cos) = self.turn;
        let (dx, dy) = (x - width / 2.0, y - height / 2.0);
        let (x, y) = (dx * cos + dy * sin, dy * cos - dx * sin);
        let (wide, high) = (width * (1.0 + 2.0 * BEYOND), height * (1.0 + 2.0 * BEYOND));
        // From the drawing's corner, in its own units.
        let unit = rem * self.scale;
        let (x, y) = ((x + wide / 2.0) / unit, (y + high / 2.0) / unit);
        let size = (wide / unit, high / unit);
        // Half a pixel: edges are no harder than that.
        self.group.white(x, y, size, 0.6 / unit)
    }
}

impl Group {
    fn white(self, x: f32, y: f32, (wide, high): (f32, f32), soft: f32) -> f32 {
        let within =
            |value: f32, from: f32, to: f32| edge(value - from, soft) * edge(to - value, soft);
        let ring = |cx: f32, cy: f32, x: f32, y: f32, from: f32, to: f32| {
            within(length(x - cx, y - cy), from, to)
        };
        match self {
            Self::Bricks => {
                let row = (y / 2.2).floor();
                let shift = if row.wrapped(2.0) < 1.0 { 0.0 } else { 2.5 };
                let upright = within((x + shift).wrapped(5.0), 0.0, 0.125);
                let row = within(y.wrapped(2.2), 0.0, 0.125);
                joined([THREAD * upright, THREAD * row, 0.0])
            }
            Self::Circuit => {
                let point = ring(4.5, 4.5, x.wrapped(9.0), y.wrapped(9.0), -1.0, 0.24);
                let (rx, ry) = ((x - 3.0).wrapped(9.0), (y - 6.0).wrapped(9.0));
                let eyelet = ring(4.5, 4.5, rx, ry, 0.51, 0.64);
                let across = ((x - y + 1.5).wrapped(3.0) - 1.5).abs();
                joined([0.2 * point, THREAD * eyelet, THREAD * edge(0.085 - across, soft)])
            }
            Self::Grain => {
                let (dx, dy) =
                    ((x - 0.34 * wide) / (0.26 * wide), (y - 0.46 * high) / (1.2 * high));
                let ring = (length(dx, dy) * 100.0).wrapped(16.0);
                let soft_within =
                    |from: f32, to: f32| edge(ring - from, 0.15) * edge(to - ring, 0.15);
                THREAD * soft_within(7.15, 8.15) + WASH * soft_within(11.1, 13.1)
            }
            Self::Stripes => {
                // Of 118°.
                let (sin, cos) = (0.882_947_6, -0.469_471_56);
                let along = (x * sin - y * cos).wrapped(7.0);
                WASH * within(along, 2.4, 4.0) + THREAD * within(along, 4.5, 4.65)
            }
            Self::Rings => {
                let away = length(x - 0.66 * wide, y - 0.34 * high).wrapped(2.16);
                THREAD * within(away, 2.015, 2.145)
            }
            Self::Seeds => {
                let at = |shift: f32, size: f32| {
                    let (x, y) = ((x - shift).wrapped(2.8), (y - shift).wrapped(2.8));
                    ring(1.4, 1.4, x, y, -1.0, size)
                };
                joined([0.17 * at(0.0, 0.255), 0.1 * at(1.4, 0.165), 0.0])
            }
            Self::Weave => {
                let (cx, cy) = (x.wrapped(3.6) - 1.8, y.wrapped(3.6) - 1.8);
                let field = if (cx > 0.0) == (cy < 0.0) { WASH } else { 0.0 };
                let along = ((x - y + high) * std::f32::consts::FRAC_1_SQRT_2).wrapped(0.65);
                joined([field, WASH * within(along, 0.0, 0.095), 0.0])
            }
            Self::Waves => {
                let (cx, cy) = (x.wrapped(3.2), y.wrapped(1.9));
                let outer = THREAD * ring(1.6, 1.9, cx, cy, 1.19, 1.33);
                outer + WASH * ring(1.6, 1.9, cx, cy, 0.59, 0.73)
            }
            Self::Facets => {
                // At 60° and at 120° only the cosine's sign differs.
                let fold = |cos: f32, (dx, dy): (f32, f32)| {
                    let (w, h) = (4.6_f32, 8.0_f32);
                    let cx = (x - dx).wrapped(w) - w / 2.0;
                    let cy = (y - dy).wrapped(h) - h / 2.0;
                    let sin = 0.866_025_4;
                    let whole = w * sin + h * cos.abs();
                    let along = (cx * sin - cy * cos) / whole;
                    WASH * edge(along.abs() - 0.25, soft / whole)
                };
                joined([fold(0.5, (0.0, 0.0)), fold(-0.5, (0.0, 0.0)), fold(0.5, (2.3, 4.0))])
            }
            Self::Suds => {
                let (x, y) = (x.wrapped(7.5), y.wrapped(7.5));
                let bubble = |cx: f32, cy: f32, size: f32, filled: f32| {
                    let (cx, cy) = (cx * 7.5, cy * 7.5);
                    let rim = THREAD * ring(cx, cy, x, y, size, size + 0.12);
                    rim.max(filled * ring(cx, cy, x, y, -1.0, size))
                };
                joined([
                    bubble(0.24, 0.28, 1.21, WASH),
                    bubble(0.72, 0.62, 1.71, WASH),
                    bubble(0.3, 0.8, 0.51, 0.0).max(bubble(0.8, 0.16, 0.71, 0.0)),
                ])
            }
            Self::Plain => 0.0,
        }
    }
}

/// Quicker than `hypot`, whose care for very large numbers is not needed here.
pub fn length(x: f32, y: f32) -> f32 {
    (x * x + y * y).sqrt()
}

/// Quicker than `rem_euclid`, whose last digit is not needed here.
trait Wrapped {
    /// The rest beyond whole periods, never below zero.
    fn wrapped(self, period: Self) -> Self;
}

impl Wrapped for f32 {
    fn wrapped(self, period: Self) -> Self {
        self - (self / period).floor() * period
    }
}

/// 0 below zero and 1 above, with an edge so soft.
fn edge(value: f32, soft: f32) -> f32 {
    (value / (2.0 * soft) + 0.5).clamp(0.0, 1.0)
}

/// White over white over white.
fn joined(layers: [f32; 3]) -> f32 {
    1.0 - layers.iter().map(|layer| 1.0 - layer).product::<f32>()
}

#[cfg(test)]
mod as_css;

#[cfg(test)]
mod tests {
    use super::*;

    pub const GROUPS: [&str; 10] = [
        "construction",
        "electrical-metal",
        "wood",
        "vehicles",
        "health",
        "food",
        "design-textile",
        "music",
        "glass-paper",
        "service",
    ];

    #[test]
    fn every_group_has_a_drawing_of_its_own() {
        let drawn = |group: &str| -> Vec<u32> {
            let pattern = Pattern::new(group, 0.0, 1.0);
            let at = |x: u32, y: u32| pattern.strength(x as f32, y as f32, (200.0, 200.0), 16.0);
            (0..40_000).map(|it| at(it % 200, it / 200).to_bits()).collect()
        };
        let mut all: Vec<_> = GROUPS.iter().map(|group| drawn(group)).collect();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), GROUPS.len());
        assert!(all.iter().flatten().all(|bits| (0.0..0.35).contains(&f32::from_bits(*bits))));
    }
}
