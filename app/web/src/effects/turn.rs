//! Work in pieces, so that a tap or a frame never waits for all of it.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::window_function;

/// In `boot.js`: a promise of the browser's next turn.
const TURN: &str = "packanTurn";

/// Ends a piece: the browser sees to whatever has come up meanwhile, and then work goes on.
pub async fn turn() {
    if let Some(turn) = window_function::call(TURN, &JsValue::UNDEFINED) {
        // It is never refused.
        let _ = JsFuture::from(turn.unchecked_into::<Promise>()).await;
    }
}
