use qrcodegen::{QrCode, QrCodeEcc};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::CanvasRenderingContext2d;

use super::{EDGE, HEIGHT, Postcard, WIDTH, colours::Colours, title_size};

/// Side of the white square with the code.
const CODE: f64 = 264.0;
const WHITE: &str = "#fff";

/// A picture that is being made.
pub(super) struct Drawing<'a> {
    pub context: &'a CanvasRenderingContext2d,
    pub colours: &'a Colours,
    pub postcard: &'a Postcard,
}

impl Drawing<'_> {
    /// From the back to the front.
    pub async fn draw(&self) -> Result<(), JsValue> {
        self.type_is_there().await;
        self.ground()?;
        self.scene().await?;
        let bottom = f64::from(HEIGHT) - EDGE - CODE;
        self.words(bottom - 58.0)?;
        self.sign(bottom)?;
        self.code(f64::from(WIDTH) - EDGE - CODE, bottom)
    }

    async fn type_is_there(&self) {
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        let font = self.font(800, 100.0);
        // Without it the words stand in the system's type.
        let _ = JsFuture::from(document.fonts().load(&font)).await;
    }

    fn ground(&self) -> Result<(), JsValue> {
        let (width, height) = (f64::from(WIDTH), f64::from(HEIGHT));
        let gradient = self.context.create_linear_gradient(width * 0.4, 0.0, width * 0.6, height);
        for (colour, stop) in self.colours.gradient.iter().zip([0.0, 0.48, 1.0]) {
            gradient.add_color_stop(stop, colour)?;
        }
        self.context.set_fill_style_canvas_gradient(&gradient);
        self.context.fill_rect(0.0, 0.0, width, height);
        Ok(())
    }

    /// What it says, with its last line at `bottom`.
    fn words(&self, bottom: f64) -> Result<(), JsValue> {
        let width = f64::from(WIDTH) - 2.0 * EDGE;
        let size = title_size(self.postcard.title.len(), self.postcard.letters);
        // A stain under the words, as on posters: white keeps its contrast over the objects.
        self.stain(bottom)?;
        self.context.set_fill_style_str(WHITE);
        self.context.set_font(&self.font(650, 52.0));
        self.context.fill_text_with_max_width(&self.postcard.line, EDGE, bottom, width)?;
        self.context.set_font(&self.font(800, size));
        let mut y = bottom - 84.0;
        for line in self.postcard.title.iter().rev() {
            self.context.fill_text_with_max_width(line, EDGE, y, width)?;
            y -= size * 0.98;
        }
        self.context.set_font(&self.font(650, 42.0));
        self.context.fill_text_with_max_width(&self.postcard.over, EDGE, y - 8.0, width)
    }

    fn stain(&self, bottom: f64) -> Result<(), JsValue> {
        let (top, width) = (bottom - 420.0, f64::from(WIDTH));
        let stain = self.context.create_linear_gradient(0.0, top, 0.0, bottom);
        let deep = &self.colours.gradient[2];
        stain.add_color_stop(0.0, "rgba(0, 0, 0, 0)")?;
        stain.add_color_stop(1.0, deep)?;
        self.context.save();
        self.context.set_global_alpha(0.55);
        self.context.set_fill_style_canvas_gradient(&stain);
        self.context.fill_rect(0.0, top, width, f64::from(HEIGHT) - top);
        self.context.restore();
        Ok(())
    }

    /// Who says it, and where that is.
    fn sign(&self, top: f64) -> Result<(), JsValue> {
        let width = f64::from(WIDTH) - 2.0 * EDGE - CODE - 40.0;
        self.context.set_fill_style_str(WHITE);
        self.context.set_font(&self.font(650, 38.0));
        self.context.fill_text_with_max_width(&self.postcard.scan, EDGE, top + 108.0, width)?;
        self.context.set_font(&self.font(800, 92.0));
        self.context.fill_text_with_max_width("Pack an!", EDGE, top + 200.0, width)?;
        self.context.set_font(&self.font(650, 38.0));
        self.context.fill_text_with_max_width(host(&self.postcard.link), EDGE, top + 256.0, width)
    }

    /// The link for a camera, black on white. A link too long for a code goes without one.
    fn code(&self, left: f64, top: f64) -> Result<(), JsValue> {
        let Ok(code) = QrCode::encode_text(&self.postcard.link, QrCodeEcc::Low) else {
            return Ok(());
        };
        self.context.set_fill_style_str(WHITE);
        self.rounded(left, top, CODE, 34.0)?;
        // Whole pixels, so that modules have sharp edges; what is left over becomes margin.
        let module = ((CODE - 24.0) / f64::from(code.size())).floor();
        let margin = (CODE - module * f64::from(code.size())) / 2.0;
        self.context.set_fill_style_str("#000");
        for y in 0..code.size() {
            for x in (0..code.size()).filter(|&x| code.get_module(x, y)) {
                let at =
                    |place: i32, start: f64| start + margin.floor() + f64::from(place) * module;
                self.context.fill_rect(at(x, left), at(y, top), module, module);
            }
        }
        Ok(())
    }

    /// A filled square with round corners; older browsers have no shape of their own for it.
    fn rounded(&self, left: f64, top: f64, side: f64, radius: f64) -> Result<(), JsValue> {
        let (right, bottom) = (left + side, top + side);
        self.context.begin_path();
        self.context.move_to(left + radius, top);
        self.context.arc_to(right, top, right, bottom, radius)?;
        self.context.arc_to(right, bottom, left, bottom, radius)?;
        self.context.arc_to(left, bottom, left, top, radius)?;
        self.context.arc_to(left, top, right, top, radius)?;
        self.context.fill();
        Ok(())
    }

    fn font(&self, weight: u32, size: f64) -> String {
        format!("{weight} {size}px {}", self.colours.font)
    }
}

/// The part of a link that one would type.
fn host(link: &str) -> &str {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_would_type_has_no_path() {
        assert_eq!(host("https://packan.example/ergebnis#t=baecker"), "packan.example");
        assert_eq!(host("packan.example"), "packan.example");
    }
}
