//! A picture that goes along with a link, drawn on the device.

mod colours;
mod drawing;
mod scene;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, File, FilePropertyBag, HtmlCanvasElement};

use self::{colours::Colours, drawing::Drawing};

/// Width of the picture in pixels: 4 : 5 is what chats and feeds show whole.
pub const WIDTH: u32 = 1080;
/// Height of the picture in pixels.
pub const HEIGHT: u32 = 1350;

/// Name of the file.
const NAME: &str = "pack-an.png";
const KIND: &str = "image/png";

/// What a picture shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Postcard {
    /// Key of the group whose colours it wears.
    pub group: &'static str,
    /// How its scene is arranged.
    pub variant: String,
    /// Addresses of its pictures.
    pub scene: Vec<String>,
    /// Small words above the title.
    pub over: String,
    /// Lines of large words.
    pub title: Vec<String>,
    /// How many letters wide the widest of them is.
    pub letters: usize,
    /// What is said under the title.
    pub line: String,
    /// Beside the code.
    pub scan: String,
    /// Where the code leads.
    pub link: String,
}

/// Largest size of a title of one, two and three lines, so that the scene stays free of it.
const LARGEST: [f64; 3] = [150.0, 140.0, 104.0];
/// How wide a letter is that sizes are reckoned with.
const LETTER: f64 = 0.56;
/// Room at the edges.
const EDGE: f64 = 84.0;

/// Size of a title in so many lines, the widest of which has so many letters.
pub fn title_size(lines: usize, letters: usize) -> f64 {
    let largest = LARGEST.get(lines.saturating_sub(1)).unwrap_or(&LARGEST[2]);
    let width = f64::from(WIDTH) - 2.0 * EDGE;
    (width / (letters.max(1) as f64 * LETTER)).clamp(56.0, *largest)
}

/// Draws `postcard`; false where the browser can't.
pub async fn draw(canvas: &HtmlCanvasElement, postcard: &Postcard) -> bool {
    canvas.set_width(WIDTH);
    canvas.set_height(HEIGHT);
    let Ok(Some(context)) = canvas.get_context("2d") else { return false };
    let context: CanvasRenderingContext2d = context.unchecked_into();
    let Some(colours) = Colours::of(postcard) else { return false };
    Drawing { context: &context, colours: &colours, postcard }.draw().await.is_ok()
}

/// What was drawn, as a file.
pub async fn file(canvas: &HtmlCanvasElement) -> Option<File> {
    let canvas = canvas.clone();
    let drawn = Promise::new(&mut |done: Function, failed: Function| {
        // It fails only for pictures of other origins, of which there are none.
        if canvas.to_blob(&done).is_err() {
            let _ = failed.call0(&JsValue::UNDEFINED);
        }
    });
    let blob: Blob = JsFuture::from(drawn).await.ok()?.dyn_into().ok()?;
    let properties = FilePropertyBag::new();
    properties.set_type(KIND);
    File::new_with_blob_sequence_and_options(&Array::of1(&blob), NAME, &properties).ok()
}
