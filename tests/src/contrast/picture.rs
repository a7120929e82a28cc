//! The pixels of a picture that the browser took.

use png::{ColorType, Decoder, Transformations};

use super::colour::Colour;
use crate::{Broken, Outcome};

/// A decoded picture.
#[derive(Debug)]
pub struct Picture {
    width: usize,
    channels: usize,
    bytes: Vec<u8>,
}

impl Picture {
    /// Decodes a PNG.
    pub fn decode(png: &[u8]) -> Outcome<Self> {
        let broken = |problem| Broken(format!("the picture is no PNG: {problem}"));
        let mut decoder = Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().map_err(|problem| broken(problem.to_string()))?;
        let size = reader.output_buffer_size().unwrap_or_default();
        let mut bytes = vec![0; size];
        let frame = reader.next_frame(&mut bytes).map_err(|problem| broken(problem.to_string()))?;
        let channels = match frame.color_type {
            ColorType::Rgb => 3,
            ColorType::Rgba => 4,
            other => return Err(broken(format!("its colours are {other:?}"))),
        };
        Ok(Self { width: frame.width as usize, channels, bytes })
    }

    /// The pixels inside a box, given by its edges; what lies outside of the picture is left out.
    pub fn pixels(&self, [left, top, right, bottom]: [usize; 4]) -> impl Iterator<Item = Colour> {
        let rows = self.bytes.chunks_exact(self.width * self.channels);
        rows.take(bottom).skip(top).flat_map(move |row| {
            let pixels = row.chunks_exact(self.channels).take(right).skip(left);
            pixels.filter_map(|pixel| Some(Colour(pixel.get(..3)?.try_into().ok()?)))
        })
    }
}
