use tiny_skia::{FilterQuality, Pixmap, PixmapPaint, Transform};

use crate::{
    assets::Assets,
    colour::Oklch,
    ground::Area,
    look::{Look, Place},
    shadow::Shadow,
    trouble::Trouble,
};

/// Colour and strength of the shadow under an object.
const SHADOW: Oklch = Oklch::new(0.15, 0.05, 40.0);
const DARKNESS: f32 = 0.42;
/// Widest that an object gets, as a share of the scene.
const WIDEST: f32 = 0.62;
/// Which object lies over which: the last one on top.
const ORDER: [usize; 3] = [1, 0, 2];

/// Puts a card's objects into an area, arranged as its look says.
pub fn draw(
    canvas: &mut Pixmap,
    codes: &[String],
    look: &Look,
    scene: Area,
    assets: &Assets,
) -> Result<(), Trouble> {
    for at in ORDER {
        if let Some(code) = codes.get(at) {
            put(canvas, &assets.picture(code)?, look.places[at], scene);
        }
    }
    Ok(())
}

fn put(canvas: &mut Pixmap, picture: &Pixmap, place: Place, scene: Area) {
    let side = (place.size * scene.height).min(WIDEST * scene.width);
    let (x, y) = (scene.x + place.x * scene.width, scene.y + place.y * scene.height);
    let scale = side / picture.width().max(picture.height()) as f32;
    let turned = Transform::from_translate(
        -(picture.width() as f32) / 2.0,
        -(picture.height() as f32) / 2.0,
    )
    .post_scale(scale, scale)
    .post_rotate(place.turn)
    .post_translate(x, y);
    let Some(mut alone) = Pixmap::new(canvas.width(), canvas.height()) else { return };
    let paint = PixmapPaint { quality: FilterQuality::Bicubic, ..PixmapPaint::default() };
    alone.draw_pixmap(0, 0, picture.as_ref(), &paint, turned, None);
    // Turned, it is no wider than this.
    let reach = side * 0.75;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few pixels")]
    let (drop, fade) = ((side * 0.05) as usize, (side * 0.022).max(1.0) as usize);
    let shadow = Shadow { colour: SHADOW.rgb(), strength: DARKNESS, drop, fade };
    let around = Area { x: x - reach, y: y - reach, width: 2.0 * reach, height: 2.0 * reach };
    shadow.cast(canvas, &alone, around);
    canvas.draw_pixmap(0, 0, alone.as_ref(), &PixmapPaint::default(), Transform::identity(), None);
}
