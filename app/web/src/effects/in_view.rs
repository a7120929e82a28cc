//! What is worth doing only once somebody can see it.

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};

/// Calls `seen` once a part of the element is in the window, for as long as the nearest owner lives;
/// at once where the browser can't tell.
pub fn when_in_view(element: &Element, seen: impl Fn() + Clone + 'static) {
    let tell = seen.clone();
    let told = Closure::<dyn Fn(Array, IntersectionObserver)>::new(
        move |entries: Array, observer: IntersectionObserver| {
            let is_seen = |entry: IntersectionObserverEntry| entry.is_intersecting();
            if entries.iter().any(|entry| entry.dyn_into().is_ok_and(is_seen)) {
                observer.disconnect();
                tell();
            }
        },
    );
    let Ok(observer) = IntersectionObserver::new(told.as_ref().unchecked_ref()) else {
        return seen();
    };
    observer.observe(element);
    let kept = StoredValue::new_local((observer, told));
    on_cleanup(move || {
        kept.try_with_value(|(observer, _)| observer.disconnect());
    });
}
