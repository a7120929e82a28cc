use tiny_skia::Pixmap;

use crate::{blend::over, ground::Area};

/// A shadow as it falls from what is on a layer of its own.
#[derive(Debug, Clone, Copy)]
pub struct Shadow {
    /// Its colour.
    pub colour: [f32; 3],
    /// How dark it is.
    pub strength: f32,
    /// How far down it falls, in pixels.
    pub drop: usize,
    /// How far it fades, in pixels.
    pub fade: usize,
}

impl Shadow {
    /// Casts the shadow of what lies in an area of a layer as large as the canvas.
    pub fn cast(self, canvas: &mut Pixmap, layer: &Pixmap, area: Area) {
        let room = 3 * self.fade + self.drop;
        let window = Window::around(area, room, canvas);
        let width = layer.width() as usize;
        let mut values = Vec::with_capacity(window.width() * window.height());
        for y in window.top..window.bottom {
            let row = &layer.pixels()[y * width + window.left..y * width + window.right];
            values.extend(row.iter().map(|pixel| f32::from(pixel.alpha()) / 255.0));
        }
        blur(&mut values, window.width(), self.fade);
        let pixels = canvas.pixels_mut();
        for (line, values) in values.chunks_exact(window.width()).enumerate() {
            let start = (window.top + line + self.drop) * width + window.left;
            let Some(row) = pixels.get_mut(start..start + values.len()) else { break };
            for (pixel, value) in row.iter_mut().zip(values).filter(|(_, value)| **value > 0.0) {
                over(pixel, self.colour, self.strength * value);
            }
        }
    }
}

/// Pixels of a canvas.
struct Window {
    left: usize,
    right: usize,
    top: usize,
    bottom: usize,
}

impl Window {
    fn around(area: Area, room: usize, canvas: &Pixmap) -> Self {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "below a canvas"
        )]
        let at = |value: f32, most: u32| value.clamp(0.0, most as f32) as usize;
        let (wide, high, room) = (canvas.width(), canvas.height(), room as f32);
        Self {
            left: at(area.x - room, wide),
            right: at(area.x + area.width + room, wide),
            top: at(area.y - room, high),
            bottom: at(area.y + area.height + room, high),
        }
    }

    fn width(&self) -> usize {
        self.right - self.left
    }

    fn height(&self) -> usize {
        self.bottom - self.top
    }
}

/// Blurs values that lie in rows of `width`: three passes of a box, which is as good as a bell.
fn blur(values: &mut [f32], width: usize, radius: usize) {
    let height = values.len() / width.max(1);
    let mut line = vec![0.0; width.max(height)];
    for _ in 0..3 {
        for row in 0..height {
            blur_line(values, row * width, 1, width, radius, &mut line);
        }
        for column in 0..width {
            blur_line(values, column, width, height, radius, &mut line);
        }
    }
}

/// Blurs `length` values, from `start` on and `step` apart from each other.
fn blur_line(
    values: &mut [f32],
    start: usize,
    step: usize,
    length: usize,
    radius: usize,
    line: &mut [f32],
) {
    let line = &mut line[..length];
    for (place, value) in line.iter_mut().enumerate() {
        *value = values[start + place * step];
    }
    let share = 1.0 / (2 * radius + 1) as f32;
    let mut sum: f32 = line.iter().take(radius).sum();
    for place in 0..length {
        sum += line.get(place + radius).copied().unwrap_or_default();
        values[start + place * step] = sum * share;
        if place >= radius {
            sum -= line[place - radius];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_spreads_evenly_and_nothing_is_lost() {
        let mut values = vec![0.0; 21 * 25];
        values[12 * 21 + 10] = 1.0;
        blur(&mut values, 21, 2);
        assert!((values.iter().sum::<f32>() - 1.0).abs() < 1e-4);
        let at = |x: usize, y: usize| values[y * 21 + x];
        assert!((at(8, 12) - at(12, 12)).abs() < 1e-6 && (at(10, 10) - at(10, 14)).abs() < 1e-6);
        assert!(at(10, 12) > at(9, 12));
    }
}
