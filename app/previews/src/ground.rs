use tiny_skia::Pixmap;

use crate::{
    blend::{as_byte, each, opaque, over, smooth},
    colour::Oklch,
    look::Look,
    pattern::{Pattern, length},
};

/// A card's gradient runs in this direction, in degrees as CSS counts them.
const DIRECTION: f32 = 170.0;
/// Where the middle colour is.
const MIDDLE: f32 = 0.48;
/// Colours of a gradient that are worked out; between them nobody sees a step.
const STEPS: usize = 512;

/// Where something is, in pixels.
#[derive(Debug, Clone, Copy)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// Paints the ground of a card: gradient, pattern, and a light behind its objects. `rem` is the
/// size of reading text that the pattern goes by.
pub fn paint(canvas: &mut Pixmap, look: &Look, pattern: &Pattern, rem: f32, scene: Area) {
    let (width, height) = (canvas.width() as f32, canvas.height() as f32);
    let (sin, cos) = DIRECTION.to_radians().sin_cos();
    let whole = (width * sin).abs() + (height * cos).abs();
    let colours = gradient(look);
    let light = look.light.rgb();
    let middle = (scene.x + scene.width / 2.0, scene.y + scene.height * 0.47);
    let reach = (scene.width * 0.6, scene.height * 0.64);
    each(canvas, |pixel, x, y| {
        let along = ((x - width / 2.0) * sin - (y - height / 2.0) * cos) / whole + 0.5;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
        let step = (along.clamp(0.0, 1.0) * (STEPS - 1) as f32) as usize;
        *pixel = opaque(colours[step].map(as_byte));
        over(pixel, [1.0; 3], pattern.strength(x, y, (width, height), rem));
        let away = length((x - middle.0) / reach.0, (y - middle.1) / reach.1);
        over(pixel, light, 0.34 * (1.0 - away).max(0.0));
    });
}

/// Darkens what words stand on, without edges: white keeps its contrast over pattern and objects.
pub fn stain(canvas: &mut Pixmap, shade: Oklch, words: Area) {
    /// How strong, and how far it fades out.
    const STRENGTH: f32 = 0.44;
    const FADE: f32 = 170.0;
    let colour = shade.rgb();
    each(canvas, |pixel, x, y| {
        let beyond = |at: f32, from: f32, length: f32| (from - at).max(at - from - length).max(0.0);
        let away = length(beyond(x, words.x, words.width), beyond(y, words.y, words.height));
        if away < FADE {
            over(pixel, colour, STRENGTH * (1.0 - smooth(0.0, FADE, away)));
        }
    });
}

fn gradient(look: &Look) -> Vec<[f32; 3]> {
    let (top, middle, deep) = (look.top.lab(), look.middle.lab(), look.deep.lab());
    let at = |step: usize| {
        let share = step as f32 / (STEPS - 1) as f32;
        if share < MIDDLE {
            top.mix(middle, share / MIDDLE).rgb()
        } else {
            middle.mix(deep, (share - MIDDLE) / (1.0 - MIDDLE)).rgb()
        }
    };
    (0..STEPS).map(at).collect()
}
