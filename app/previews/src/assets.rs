use std::{
    fs,
    io::Cursor,
    path::{Path, PathBuf},
};

use tiny_skia::{IntSize, Pixmap};

use crate::{css::Sheet, trouble::Trouble};

/// What cards are made of: typefaces, pictures, and the styles of the app.
pub struct Assets {
    /// The typeface of big words.
    pub big: Vec<u8>,
    /// The typeface for reading.
    pub reading: Vec<u8>,
    /// The colours of the groups.
    pub groups: Sheet,
    /// The arrangements of objects.
    pub scenes: Sheet,
    /// The style sheets as they are written.
    pub styles: [String; 2],
    folder: PathBuf,
}

impl Assets {
    /// Reads typefaces and styles; pictures are read when they are drawn.
    pub fn new(assets: &Path, style: &Path) -> Result<Self, Trouble> {
        let styles = [text(&style.join("groups.css"))?, text(&style.join("components/scene.css"))?];
        Ok(Self {
            big: bytes(&assets.join("type/bricolage-grotesque.ttf"))?,
            reading: bytes(&assets.join("type/atkinson-hyperlegible-next.ttf"))?,
            groups: Sheet::read(&styles[0]),
            scenes: Sheet::read(&styles[1]),
            styles,
            folder: assets.join("emoji"),
        })
    }

    /// The bytes of a picture.
    pub fn picture_bytes(&self, code: &str) -> Result<Vec<u8>, Trouble> {
        bytes(&self.path_of(code))
    }

    /// A picture.
    pub fn picture(&self, code: &str) -> Result<Pixmap, Trouble> {
        decoded(self.picture_bytes(code)?)
            .map_err(|problem| Trouble::Asset { path: self.path_of(code), problem })
    }

    fn path_of(&self, code: &str) -> PathBuf {
        self.folder.join(format!("{code}.webp"))
    }
}

fn decoded(bytes: Vec<u8>) -> Result<Pixmap, String> {
    let mut decoder =
        image_webp::WebPDecoder::new(Cursor::new(bytes)).map_err(|problem| problem.to_string())?;
    let (width, height) = decoder.dimensions();
    let size = decoder.output_buffer_size().ok_or("it is too large")?;
    let mut pixels = vec![0; size];
    decoder.read_image(&mut pixels).map_err(|problem| problem.to_string())?;
    let mut rgba = if decoder.has_alpha() {
        pixels
    } else {
        pixels.chunks_exact(3).flat_map(|rgb| [rgb[0], rgb[1], rgb[2], 255]).collect()
    };
    // A pixmap holds colours multiplied by their alpha.
    for pixel in rgba.chunks_exact_mut(4) {
        let alpha = u16::from(pixel[3]);
        for part in &mut pixel[..3] {
            *part = u8::try_from((u16::from(*part) * alpha + 127) / 255).unwrap_or(u8::MAX);
        }
    }
    let size = IntSize::from_wh(width, height).ok_or("it has no size")?;
    Pixmap::from_vec(rgba, size).ok_or_else(|| "its size is wrong".to_owned())
}

fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(|problem| Trouble::reading(path, &problem))
}

fn text(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|problem| Trouble::reading(path, &problem))
}
