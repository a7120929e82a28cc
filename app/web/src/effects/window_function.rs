//! Functions by which the two programs and `boot.js` reach each other.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Makes a function known to the others.
pub(super) fn set(name: &str, function: &JsValue) {
    if let Some(window) = web_sys::window() {
        // Setting a property of our own on the window does not fail.
        let _ = Reflect::set(&window, &name.into(), function);
    }
}

/// Calls a function of another one, if it is there.
pub(super) fn call(name: &str, argument: &JsValue) -> Option<JsValue> {
    let function = Reflect::get(&web_sys::window()?.into(), &name.into()).ok()?;
    function.dyn_into::<Function>().ok()?.call1(&JsValue::UNDEFINED, argument).ok()
}
