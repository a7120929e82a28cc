//! What can be felt, on devices that can make it felt.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;

use super::document;

/// Why the device vibrates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Buzz {
    /// The card is pulled so far that letting go answers.
    FarEnough,
    /// A Mega was given.
    Love,
    /// The result is there.
    Arrival,
}

impl Buzz {
    /// Milliseconds on, off, on …
    const fn pattern(self) -> &'static [u32] {
        match self {
            Self::FarEnough => &[10],
            Self::Love => &[14, 40, 28],
            Self::Arrival => &[20, 60, 20, 60, 60],
        }
    }
}

/// Vibrates, unless the person wants little movement. Before their first touch or key browsers
/// refuse, loudly, so they are not asked.
pub fn buzz(buzz: Buzz) {
    let Some(window) = web_sys::window() else { return };
    let navigator = window.navigator();
    let can = Reflect::has(&navigator, &"vibrate".into()).unwrap_or(false);
    if can && has_been_touched(&navigator) && !document::prefers_little_motion() {
        let pattern: Array = buzz.pattern().iter().map(|&time| JsValue::from(time)).collect();
        navigator.vibrate_with_pattern(&pattern);
    }
}

/// True also where the browser does not say.
fn has_been_touched(navigator: &JsValue) -> bool {
    Reflect::get(navigator, &"userActivation".into())
        .and_then(|activation| Reflect::get(&activation, &"hasBeenActive".into()))
        .map_or(true, |active| active != JsValue::FALSE)
}
