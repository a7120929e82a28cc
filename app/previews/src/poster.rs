use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Transform};

use crate::{
    HEIGHT, WIDTH,
    assets::Assets,
    colour::Oklch,
    ground::{self, Area},
    lettering::{Lettering, Lines},
    look::Look,
    pattern::Pattern,
    scene,
    trouble::Trouble,
    wanted::Poster,
};

/// Space around everything.
pub const EDGE: f32 = 64.0;
/// What the size of reading text would be.
const REM: f32 = 23.0;
/// Letters of big words stand close.
pub const TIGHT: f32 = -0.03;
/// The app's colour and the ink on it.
pub const BRAND: Oklch = Oklch::new(0.7, 0.195, 42.0);
pub const INK: Oklch = Oklch::new(0.19, 0.03, 50.0);
/// What the app is called, on every picture.
pub const NAME: &str = "Pack an!";

/// Room of the objects: the right half.
const SCENE: Area = Area { x: 640.0, y: 42.0, width: 505.0, height: 546.0 };
/// Room of the words.
const WORDS: f32 = 590.0;

/// Draws a card as large as the picture.
pub fn draw(poster: &Poster, assets: &Assets) -> Result<Pixmap, Trouble> {
    let mut canvas = Pixmap::new(WIDTH, HEIGHT).ok_or(Trouble::Encoding)?;
    let look = Look::of(poster, &assets.groups, &assets.scenes)?;
    let pattern = Pattern::new(&poster.group, look.turn, look.scale);
    ground::paint(&mut canvas, &look, &pattern, REM, SCENE);

    let (big, reading) = faces(assets)?;
    let name = big.fitted(&poster.name, (128.0, 54.0), 3, WORDS);
    let hook = reading.fitted(&poster.hook, (38.0, 30.0), 2, WORDS);
    let leading = name.size * 0.98;
    let height = leading * name.lines.len() as f32 + 20.0 + hook_height(&hook);
    let top = HEIGHT as f32 - EDGE - height;
    let widest = |lines: &Lines, face: &Lettering| {
        lines.lines.iter().map(|line| face.width(line, lines.size)).fold(0.0, f32::max)
    };
    let width = widest(&name, &big).max(widest(&hook, &reading));
    ground::stain(&mut canvas, look.shade, Area { x: EDGE, y: top, width, height });
    scene::draw(&mut canvas, &poster.codes, &look, SCENE, assets)?;

    let white = Color::WHITE;
    let mut baseline = top + name.size * 0.78;
    for line in &name.lines {
        big.draw(&mut canvas, line, name.size, (EDGE - name.size * 0.04, baseline), white);
        baseline += leading;
    }
    let mut baseline = top + leading * name.lines.len() as f32 + 20.0 + hook.size * 0.8;
    for line in &hook.lines {
        reading.draw(&mut canvas, line, hook.size, (EDGE, baseline), white);
        baseline += hook.size * 1.28;
    }
    let after = sticker(&mut canvas, &big);
    chip(&mut canvas, &reading, &poster.over, after + 22.0);
    Ok(canvas)
}

/// The two typefaces.
pub fn faces(assets: &Assets) -> Result<(Lettering<'_>, Lettering<'_>), Trouble> {
    let broken = |name: &str| Trouble::Asset {
        path: format!("type/{name}.ttf").into(),
        problem: "it is not a typeface".to_owned(),
    };
    let big = Lettering::new(&assets.big, TIGHT).ok_or_else(|| broken("bricolage-grotesque"))?;
    let reading =
        Lettering::new(&assets.reading, 0.0).ok_or_else(|| broken("atkinson-hyperlegible-next"))?;
    Ok((big, reading))
}

/// A colour of the styles, opaque.
pub fn solid(colour: Oklch) -> Color {
    let [red, green, blue] = colour.rgb();
    Color::from_rgba(red, green, blue, 1.0).unwrap_or(Color::BLACK)
}

/// A rectangle with round corners.
pub fn rounded(area: Area, radius: f32) -> Option<Path> {
    /// How far a corner's handles are, so that it is round.
    const ROUND: f32 = 0.552_284_8;
    let Area { x, y, width, height } = area;
    let (right, bottom, handle) = (x + width, y + height, radius * (1.0 - ROUND));
    Rect::from_xywh(x, y, width, height)?;
    let mut path = PathBuilder::new();
    path.move_to(x + radius, y);
    path.line_to(right - radius, y);
    path.cubic_to(right - handle, y, right, y + handle, right, y + radius);
    path.line_to(right, bottom - radius);
    path.cubic_to(right, bottom - handle, right - handle, bottom, right - radius, bottom);
    path.line_to(x + radius, bottom);
    path.cubic_to(x + handle, bottom, x, bottom - handle, x, bottom - radius);
    path.line_to(x, y + radius);
    path.cubic_to(x, y + handle, x + handle, y, x + radius, y);
    path.close();
    path.finish()
}

/// Fills a shape.
pub fn fill(canvas: &mut Pixmap, path: Option<&Path>, colour: Color, transform: Transform) {
    let mut paint = Paint::default();
    paint.set_color(colour);
    if let Some(path) = path {
        canvas.fill_path(path, &paint, FillRule::Winding, transform, None);
    }
}

fn hook_height(hook: &Lines) -> f32 {
    hook.size * 1.28 * hook.lines.len() as f32
}

/// The app's name in a corner; where it ends.
fn sticker(canvas: &mut Pixmap, big: &Lettering) -> f32 {
    const SIZE: f32 = 34.0;
    let width = big.width(NAME, SIZE) + 40.0;
    let area = Area { x: EDGE, y: EDGE - 8.0, width, height: 58.0 };
    fill(canvas, rounded(area, 16.0).as_ref(), solid(BRAND), Transform::identity());
    big.draw(canvas, NAME, SIZE, (EDGE + 20.0, area.y + 40.5), solid(INK));
    EDGE + width
}

/// What stands over the name, beside the sticker.
fn chip(canvas: &mut Pixmap, reading: &Lettering, text: &str, x: f32) {
    const SIZE: f32 = 27.0;
    let width = reading.width(text, SIZE) + 44.0;
    let area = Area { x, y: EDGE - 8.0, width, height: 58.0 };
    let dark = Color::from_rgba(0.0, 0.0, 0.0, 0.26).unwrap_or(Color::BLACK);
    fill(canvas, rounded(area, 29.0).as_ref(), dark, Transform::identity());
    reading.draw(canvas, text, SIZE, (x + 22.0, area.y + 38.0), Color::WHITE);
}
