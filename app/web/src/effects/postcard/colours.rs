use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, HtmlElement};

use super::Postcard;

/// What the styles say of a group and a variant, so that it stands in one place only.
pub(super) struct Colours {
    /// The gradient, from above.
    pub gradient: [String; 3],
    /// The lamp behind the scene.
    pub light: String,
    /// Family of large words.
    pub font: String,
    /// Where the objects stand: x, y and size in shares of the scene, turn in degrees.
    pub places: [[f64; 4]; 3],
}

impl Colours {
    /// Reads them from an element that is there for as long as it takes.
    pub fn of(postcard: &Postcard) -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let surface: HtmlElement = document.create_element("div").ok()?.unchecked_into();
        let scene: HtmlElement = document.create_element("div").ok()?.unchecked_into();
        // Attributes of our own can be set on any element.
        let _ = surface.set_attribute("data-group", postcard.group);
        let _ = surface.set_attribute("data-variant", &postcard.variant);
        surface.set_hidden(true);
        scene.set_class_name("scene");
        surface.append_child(&scene).ok()?;
        document.body()?.append_child(&surface).ok()?;
        let colour = |name: &str| {
            let _ = surface.style().set_property("color", &format!("var({name})"));
            let style = window.get_computed_style(&surface).ok().flatten();
            style.map(|style| value(&style, "color")).unwrap_or_default()
        };
        let gradient = ["--group-top", "--group-mid", "--group-deep"].map(colour);
        let light = colour("--group-light");
        let style = window.get_computed_style(&scene).ok().flatten();
        let place = |object: &str| {
            ["x", "y", "size", "turn"].map(|what| {
                let text = style.as_ref().map(|style| value(style, &format!("--{object}-{what}")));
                number(&text.unwrap_or_default())
            })
        };
        let places = ["a", "b", "c"].map(place);
        let font = style.as_ref().map(|style| value(style, "--font-big")).unwrap_or_default();
        surface.remove();
        Some(Self { gradient, light, font, places })
    }
}

fn value(style: &CssStyleDeclaration, name: &str) -> String {
    style.get_property_value(name).unwrap_or_default().trim().to_owned()
}

/// `36%` is 0.36, and `-8deg` is -8.
fn number(text: &str) -> f64 {
    let read = |number: &str| number.parse().unwrap_or_default();
    match text.strip_suffix('%') {
        Some(share) => read(share) / 100.0,
        None => read(text.trim_end_matches("deg")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_turns_are_read() {
        let near = |text: &str, wanted: f64| (number(text) - wanted).abs() < 1e-9;
        assert!(near("36%", 0.36) && near("-8deg", -8.0) && near("", 0.0));
    }
}
