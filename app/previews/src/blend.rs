use tiny_skia::{Pixmap, PremultipliedColorU8};

/// Lays a colour over an opaque pixel, so strongly.
pub fn over(pixel: &mut PremultipliedColorU8, colour: [f32; 3], strength: f32) {
    if strength <= 0.0 {
        return;
    }
    let mixed = |old: u8, new: f32| {
        let old = f32::from(old) / 255.0;
        as_byte(old + (new - old) * strength)
    };
    let (red, green, blue) = (
        mixed(pixel.red(), colour[0]),
        mixed(pixel.green(), colour[1]),
        mixed(pixel.blue(), colour[2]),
    );
    *pixel = opaque([red, green, blue]);
}

/// Calls `paint` for every pixel with the coordinates of its middle.
pub fn each(canvas: &mut Pixmap, mut paint: impl FnMut(&mut PremultipliedColorU8, f32, f32)) {
    let width = canvas.width() as usize;
    for (line, row) in canvas.pixels_mut().chunks_exact_mut(width).enumerate() {
        for (column, pixel) in row.iter_mut().enumerate() {
            paint(pixel, column as f32 + 0.5, line as f32 + 0.5);
        }
    }
}

/// A part of a colour as a byte.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is between 0 and 255"
)]
pub fn as_byte(part: f32) -> u8 {
    (part.clamp(0.0, 1.0) * 255.0 + 0.5) as u8
}

/// A pixel that hides what is under it.
pub fn opaque([red, green, blue]: [u8; 3]) -> PremultipliedColorU8 {
    // No part is more than the alpha, which is what this can fail on.
    PremultipliedColorU8::from_rgba(red, green, blue, u8::MAX)
        .unwrap_or(PremultipliedColorU8::TRANSPARENT)
}

/// From 0 to 1 while `value` goes from one edge to the other, without a kink.
pub fn smooth(from: f32, to: f32, value: f32) -> f32 {
    let share = ((value - from) / (to - from)).clamp(0.0, 1.0);
    share * share * (3.0 - 2.0 * share)
}
