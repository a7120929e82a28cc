use rustybuzz::{
    Face, UnicodeBuffer,
    ttf_parser::{GlyphId, OutlineBuilder},
};
use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Transform};

const SOFT_HYPHEN: char = '\u{ad}';
/// A place to break without a hyphen.
const BREAK: char = '\u{200b}';
/// No place to break.
const JOINER: char = '\u{2060}';

/// A typeface at work.
pub struct Lettering<'bytes> {
    face: Face<'bytes>,
    /// Added between letters, as a share of their size.
    tracking: f32,
}

/// Lines of text in one size.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    /// What stands in each.
    pub lines: Vec<String>,
    /// Size of the letters, in pixels.
    pub size: f32,
}

impl<'bytes> Lettering<'bytes> {
    /// A typeface from the bytes of its file.
    pub fn new(bytes: &'bytes [u8], tracking: f32) -> Option<Self> {
        Some(Self { face: Face::from_slice(bytes, 0)?, tracking })
    }

    /// The text in the largest size with which it takes no more lines than it may, and no more room.
    pub fn fitted(&self, text: &str, (most, least): (f32, f32), lines: usize, width: f32) -> Lines {
        let mut size = most;
        loop {
            let set = self.set(text, size, width);
            let fits = set.len() <= lines && set.iter().all(|line| self.width(line, size) <= width);
            if fits || size <= least {
                return Lines { lines: set, size };
            }
            size -= 2.0;
        }
    }

    /// Width of a line, in pixels.
    pub fn width(&self, text: &str, size: f32) -> f32 {
        let (mut advance, mut letters) = (0, 0_u16);
        self.shaped(text, |_, by| {
            advance += by;
            letters += 1;
        });
        advance as f32 * self.scale(size) + self.tracking * size * f32::from(letters)
    }

    /// Draws a line in white or another colour.
    pub fn draw(&self, canvas: &mut Pixmap, text: &str, size: f32, at: (f32, f32), colour: Color) {
        if let Some(path) = self.path(text, size, at) {
            let mut paint = Paint::default();
            paint.set_color(colour);
            canvas.fill_path(&path, &paint, FillRule::Winding, Transform::identity(), None);
        }
    }

    /// Breaks a text into lines, where its marks and spaces allow.
    fn set(&self, text: &str, size: f32, width: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        for piece in text.split_inclusive([SOFT_HYPHEN, BREAK, ' ', '-']) {
            let longer = format!("{line}{piece}");
            if !line.is_empty() && self.width(&shown(&longer), size) > width {
                lines.push(shown(&line));
                piece.clone_into(&mut line);
            } else {
                line = longer;
            }
        }
        lines.push(shown(&line));
        lines
    }

    fn path(&self, text: &str, size: f32, (x, y): (f32, f32)) -> Option<Path> {
        let scale = self.scale(size);
        let mut outline = Outline { path: PathBuilder::new(), scale, x, y };
        self.shaped(text, |letter, advance| {
            self.face.outline_glyph(letter, &mut outline);
            outline.x += advance as f32 * scale + self.tracking * size;
        });
        outline.path.finish()
    }

    fn shaped(&self, text: &str, mut each: impl FnMut(GlyphId, i32)) {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        let shaped = rustybuzz::shape(&self.face, &[], buffer);
        for (letter, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let id = u16::try_from(letter.glyph_id).unwrap_or_default();
            each(GlyphId(id), position.x_advance);
        }
    }

    fn scale(&self, size: f32) -> f32 {
        size / self.face.units_per_em() as f32
    }
}

/// A line as it is read: a soft hyphen shows at its end only.
fn shown(line: &str) -> String {
    let end = if line.ends_with(SOFT_HYPHEN) { "-" } else { "" };
    let marks = [SOFT_HYPHEN, BREAK, JOINER];
    let text: String = line.trim_end().chars().filter(|letter| !marks.contains(letter)).collect();
    text + end
}

/// An outline on its way into a path.
struct Outline {
    path: PathBuilder,
    scale: f32,
    x: f32,
    y: f32,
}

impl Outline {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_do_not_show_and_a_soft_hyphen_only_at_an_end() {
        assert_eq!(shown("Zahn\u{ad}techniker/in"), "Zahntechniker/in");
        assert_eq!(shown("Zahn\u{ad}"), "Zahn-");
        assert_eq!(shown("Kaufmann/\u{200b}-\u{2060}frau "), "Kaufmann/-frau");
    }
}
