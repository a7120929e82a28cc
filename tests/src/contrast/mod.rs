//! How well text can be read where it stands: its colour against every pixel that lies under it.
//!
//! The browser paints the page without its letters, so that whatever is behind them is measured as
//! it is seen: gradients, patterns, pictures, half see-through chips.

mod colour;
mod picture;

use serde_json::{Value, json};

use self::{colour::Colour, picture::Picture};
use crate::{Broken, Engine, Outcome, Visit, base64};

/// Finds the texts inside an element, with their colours and boxes.
const TEXTS: &str = include_str!("visible_texts.js");

/// Before every page: letters are not painted, nothing moves, is on its way out or waits to be
/// painted until it is near, and neither the menu nor the ring around what has the focus lies over
/// the page.
pub const WITHOUT_LETTERS: &str = "\
    const still = new CSSStyleSheet();\
    still.replaceSync('* { -webkit-text-fill-color: transparent !important; outline: none !important }\
        *, *::before, *::after { animation: none !important; transition: none !important; content-visibility: visible !important }\
        [class*=card--thrown-], .nav { display: none !important }');\
    document.adoptedStyleSheets = [still];";

/// A piece of text and how well it can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Legibility {
    /// Class of its element, and its words.
    pub what: String,
    /// Contrast with the pixel under it that is most like it.
    pub contrast: f64,
    /// Whether its letters are large as WCAG has it: 24 pixels, or 18.66 of them in bold.
    pub large: bool,
}

/// Every piece of text that is in sight inside an element. Its letters must not be painted:
/// [`WITHOUT_LETTERS`].
pub fn legibility(visit: &Visit, css: &str) -> Outcome<Vec<Legibility>> {
    let texts = visit.browser().script(TEXTS, &[json!(css)])?;
    let picture = picture(visit)?;
    texts.as_array().into_iter().flatten().map(|text| measured(text, &picture)).collect()
}

fn picture(visit: &Visit) -> Outcome<Picture> {
    if visit.browser().engine() != Engine::Chromium {
        return Picture::decode(&visit.browser().screenshot()?);
    }
    // Some thousand pictures are taken, and W3C's command packs them tightly.
    let options = json!({ "format": "png", "optimizeForSpeed": true });
    let taken = visit.browser().devtools("Page.captureScreenshot", &options)?;
    let bytes = taken["data"].as_str().and_then(base64::decode);
    Picture::decode(&bytes.ok_or_else(|| Broken("the picture is not Base64".to_owned()))?)
}

fn measured(text: &Value, picture: &Picture) -> Outcome<Legibility> {
    let strange = || Broken(format!("not a text: {text}"));
    let channel = |at: usize| text["colour"][at].as_u64().and_then(|it| u8::try_from(it).ok());
    let [Some(red), Some(green), Some(blue)] = [channel(0), channel(1), channel(2)] else {
        return Err(strange());
    };
    let colour = Colour([red, green, blue]);
    let cover = text["cover"].as_f64().ok_or_else(strange)?;
    let mut worst = f64::MAX;
    for edges in text["boxes"].as_array().into_iter().flatten() {
        let edge = |at: usize| edges[at].as_u64().and_then(|it| usize::try_from(it).ok());
        let [Some(left), Some(top), Some(right), Some(bottom)] =
            [edge(0), edge(1), edge(2), edge(3)]
        else {
            return Err(strange());
        };
        for ground in picture.pixels([left, top, right, bottom]) {
            worst = worst.min(colour.over(ground, cover).contrast(ground));
        }
    }
    let what = text["what"].as_str().ok_or_else(strange)?.to_owned();
    Ok(Legibility { what, contrast: worst, large: text["large"] == true })
}
