//! Calls into the map's script.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::effects::document;

/// A plain object of these entries.
pub fn object(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in entries {
        // Setting a property of a fresh plain object does not fail.
        let _ = Reflect::set(&object, &(*key).into(), value);
    }
    object
}

/// Calls a function of an object.
pub fn call<const N: usize>(
    this: &Object,
    name: &str,
    arguments: [JsValue; N],
) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(this, &name.into())?.dyn_into()?;
    function.apply(this, &arguments.into_iter().collect())
}

/// Dynamic import by way of `boot.js`: neither Rust nor a strict content policy has one of its own.
pub async fn import(file: &str) -> Result<Object, JsValue> {
    let window: Object = web_sys::window().ok_or(JsValue::NULL)?.into();
    let promise = call(&window, "packanImport", [document::resolve(file).into()])?;
    // A module has no prototype, so a checked cast would refuse it.
    Ok(JsFuture::from(promise.dyn_into::<Promise>()?).await?.unchecked_into())
}
