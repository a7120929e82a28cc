use tiny_skia::{Color, FillRule, FilterQuality, Mask, Pixmap, PixmapPaint, Transform};

use crate::{
    HEIGHT, WIDTH,
    assets::Assets,
    colour::Oklch,
    ground::{self, Area},
    look::Look,
    pattern::Pattern,
    poster::{BRAND, EDGE, INK, faces, fill, rounded, solid},
    scene,
    shadow::Shadow,
    trouble::Trouble,
    wanted::Poster,
};

/// The paper that cards lie on.
const PAPER: Oklch = Oklch::new(0.973, 0.017, 88.0);
const INK_ON_PAPER: Oklch = Oklch::new(0.22, 0.028, 55.0);
/// Size of a card, and of its reading text.
const CARD: (u32, u32) = (312, 416);
/// Empty pixels around a card, so that its edges are smooth when it is turned.
const MARGIN: u32 = 2;
const REM: f32 = 15.0;
/// Middle and turn of each card, from the back to the front.
const PLACES: [(f32, f32, f32); 3] =
    [(738.0, 322.0, -12.0), (992.0, 326.0, 12.0), (865.0, 308.0, -2.0)];
/// Room of the words.
const WORDS: f32 = 520.0;

/// Draws cards on paper, and words beside them.
pub fn draw(name: &str, hook: &str, cards: &[Poster], assets: &Assets) -> Result<Pixmap, Trouble> {
    let mut canvas = Pixmap::new(WIDTH, HEIGHT).ok_or(Trouble::Encoding)?;
    canvas.fill(solid(PAPER));
    for (poster, (x, y, turn)) in cards.iter().zip(PLACES) {
        let card = card(poster, assets)?;
        let placed =
            Transform::from_translate(-(card.width() as f32) / 2.0, -(card.height() as f32) / 2.0)
                .post_rotate(turn)
                .post_translate(x, y);
        lay(&mut canvas, &card, placed)?;
    }
    let (big, reading) = faces(assets)?;
    let ink = solid(INK_ON_PAPER);
    let name = big.fitted(name, (176.0, 90.0), 2, WORDS);
    let hook = reading.fitted(hook, (44.0, 32.0), 3, WORDS);
    let leading = name.size * 0.88;
    let height =
        leading * name.lines.len() as f32 + 34.0 + hook.size * 1.28 * hook.lines.len() as f32;
    let top = (HEIGHT as f32 - height) / 2.0;
    let mut baseline = top + name.size * 0.74;
    for line in &name.lines {
        big.draw(&mut canvas, line, name.size, (EDGE - 6.0, baseline), ink);
        baseline += leading;
    }
    let mut baseline = top + leading * name.lines.len() as f32 + 34.0 + hook.size * 0.8;
    for line in &hook.lines {
        reading.draw(&mut canvas, line, hook.size, (EDGE, baseline), ink);
        baseline += hook.size * 1.28;
    }
    let band = Area { x: EDGE, y: HEIGHT as f32 - EDGE + 4.0, width: 132.0, height: 14.0 };
    fill(&mut canvas, rounded(band, 7.0).as_ref(), solid(BRAND), Transform::identity());
    Ok(canvas)
}

/// A card by itself.
fn card(poster: &Poster, assets: &Assets) -> Result<Pixmap, Trouble> {
    let (width, height) = (CARD.0 as f32, CARD.1 as f32);
    let mut canvas = Pixmap::new(CARD.0, CARD.1).ok_or(Trouble::Encoding)?;
    let look = Look::of(poster, &assets.groups, &assets.scenes)?;
    let pattern = Pattern::new(&poster.group, look.turn, look.scale);
    let room = Area { x: 18.0, y: 22.0, width: width - 36.0, height: height - 150.0 };
    ground::paint(&mut canvas, &look, &pattern, REM, room);
    scene::draw(&mut canvas, &poster.codes, &look, room, assets)?;
    let (big, _) = faces(assets)?;
    let name = big.fitted(&poster.name, (52.0, 26.0), 2, width - 52.0);
    let leading = name.size * 0.98;
    let top = height - 30.0 - leading * name.lines.len() as f32;
    let words = Area { x: 26.0, y: top, width: width - 52.0, height: height - 30.0 - top };
    ground::stain(&mut canvas, look.shade, words);
    let mut baseline = top + name.size * 0.8;
    for line in &name.lines {
        big.draw(&mut canvas, line, name.size, (25.0, baseline), Color::WHITE);
        baseline += leading;
    }
    let mut corners = Mask::new(CARD.0, CARD.1).ok_or(Trouble::Encoding)?;
    let whole = Area { x: 0.0, y: 0.0, width, height };
    if let Some(path) = rounded(whole, 34.0) {
        corners.fill_path(&path, FillRule::Winding, true, Transform::identity());
    }
    canvas.apply_mask(&corners);
    let around = |length: u32| length + 2 * MARGIN;
    let mut card = Pixmap::new(around(CARD.0), around(CARD.1)).ok_or(Trouble::Encoding)?;
    let (paint, at) = (PixmapPaint::default(), MARGIN.cast_signed());
    card.draw_pixmap(at, at, canvas.as_ref(), &paint, Transform::identity(), None);
    Ok(card)
}

/// Lays a card down, with the shadow that it casts.
fn lay(canvas: &mut Pixmap, card: &Pixmap, placed: Transform) -> Result<(), Trouble> {
    let mut alone = Pixmap::new(canvas.width(), canvas.height()).ok_or(Trouble::Encoding)?;
    let paint = PixmapPaint { quality: FilterQuality::Bicubic, ..PixmapPaint::default() };
    alone.draw_pixmap(0, 0, card.as_ref(), &paint, placed, None);
    let whole = Area { x: 0.0, y: 0.0, width: WIDTH as f32, height: HEIGHT as f32 };
    let shadow = Shadow { colour: INK.rgb(), strength: 0.3, drop: 20, fade: 14 };
    shadow.cast(canvas, &alone, whole);
    canvas.draw_pixmap(0, 0, alone.as_ref(), &PixmapPaint::default(), Transform::identity(), None);
    Ok(())
}
