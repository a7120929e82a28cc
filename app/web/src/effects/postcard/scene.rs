use std::f64::consts::{PI, TAU};

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlImageElement;

use super::drawing::Drawing;
use crate::effects::document;

/// Left, top, width and height of the scene.
const PLACE: [f64; 4] = [110.0, 70.0, 860.0, 480.0];
/// How wide an object may be, in shares of the scene: as on cards.
const WIDEST: f64 = 0.58;
/// Rings around the lamp, in pixels.
const RINGS: [f64; 7] = [190.0, 320.0, 460.0, 610.0, 770.0, 940.0, 1120.0];

impl Drawing<'_> {
    /// A lamp, rings that go out from it, and the objects of the trade in its light.
    pub(super) async fn scene(&self) -> Result<(), JsValue> {
        let [left, top, width, height] = PLACE;
        let (x, y) = (left + width / 2.0, top + height / 2.0);
        self.rings(x, y)?;
        self.lamp(x, y, width * 0.62)?;
        let pictures = self.postcard.scene.iter().zip(self.colours.places);
        let mut objects = Vec::new();
        for (address, place) in pictures {
            // One that is missing is missing: the title says the same.
            if let Ok(image) = loaded(address).await {
                objects.push((image, place));
            }
        }
        // As on cards the second lies behind the first, and the third before it.
        if objects.len() > 1 {
            objects.swap(0, 1);
        }
        for (image, [share_x, share_y, share, turn]) in objects {
            let size = (share * height).min(WIDEST * width);
            let at = (left + share_x * width, top + share_y * height);
            self.object(&image, at, size, turn)?;
        }
        Ok(())
    }

    fn rings(&self, x: f64, y: f64) -> Result<(), JsValue> {
        self.context.set_stroke_style_str("rgba(255, 255, 255, 0.09)");
        self.context.set_line_width(14.0);
        for radius in RINGS {
            self.context.begin_path();
            self.context.arc(x, y, radius, 0.0, TAU)?;
            self.context.stroke();
        }
        Ok(())
    }

    fn lamp(&self, x: f64, y: f64, radius: f64) -> Result<(), JsValue> {
        let light = self.context.create_radial_gradient(x, y, 0.0, x, y, radius)?;
        light.add_color_stop(0.0, &self.colours.light)?;
        light.add_color_stop(1.0, "rgba(255, 255, 255, 0)")?;
        self.context.save();
        self.context.set_global_alpha(0.4);
        self.context.begin_path();
        self.context.arc(x, y, radius, 0.0, TAU)?;
        self.context.set_fill_style_canvas_gradient(&light);
        self.context.fill();
        self.context.restore();
        Ok(())
    }

    fn object(
        &self,
        image: &HtmlImageElement,
        (x, y): (f64, f64),
        size: f64,
        turn: f64,
    ) -> Result<(), JsValue> {
        self.context.save();
        self.context.translate(x, y)?;
        self.context.rotate(turn * PI / 180.0)?;
        self.context.set_shadow_color("rgba(30, 15, 5, 0.4)");
        self.context.set_shadow_offset_y(26.0);
        self.context.set_shadow_blur(30.0);
        self.context.draw_image_with_html_image_element_and_dw_and_dh(
            image,
            -size / 2.0,
            -size / 2.0,
            size,
            size,
        )?;
        self.context.restore();
        Ok(())
    }
}

async fn loaded(address: &str) -> Result<HtmlImageElement, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(&document::resolve(address));
    JsFuture::from(image.decode()).await?;
    Ok(image)
}
