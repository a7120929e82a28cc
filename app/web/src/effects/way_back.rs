//! The way back, on a device that many share: it ends where its person began, and what lies ahead of
//! that goes with them.
//!
//! How far back that is stands in each entry of the browser's history, and nothing else does.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::History;

/// Entries that one person can make; browsers forget the first of many more. After these, a page
/// takes the place of the one before it.
const MOST: u32 = 30;
/// Milliseconds after which a browser has gone back or never will.
const PATIENCE: i32 = 600;

/// Counts the entries that are made from now on, for as long as the document lives.
pub fn count() {
    let Some(history) = history() else { return };
    let method =
        |name: &str| Reflect::get(&history, &name.into()).ok()?.dyn_into::<Function>().ok();
    let Some((push, replace)) = method("pushState").zip(method("replaceState")) else { return };
    for (name, pushes) in [("pushState", true), ("replaceState", false)] {
        let (entries, push, replace) = (history.clone(), push.clone(), replace.clone());
        let counted =
            Closure::<dyn Fn(JsValue, JsValue, JsValue)>::new(move |_, title, address| {
                let depth = depth(&entries);
                let grows = pushes && depth < MOST;
                let state = JsValue::from(if grows { depth + 1 } else { depth });
                let put = if grows { &push } else { &replace };
                // It fails only for another origin, and the app pushes none.
                let _ = put.call3(&entries, &state, &title, &address);
            });
        let _ = Reflect::set(&history, &name.into(), &counted.into_js_value());
    }
}

/// Goes back to where the person began, puts `address` there and forgets what lay ahead.
pub async fn begin_anew(address: &str) {
    let Some(history) = history() else { return };
    let depth = depth(&history);
    if depth > 0 {
        go_back(&history, depth).await;
    }
    let (nothing, address) = (JsValue::NULL, Some(address));
    let _ = history.replace_state_with_url(&nothing, "", address);
    // Only something new cuts off what lies ahead.
    let _ = history.push_state_with_url(&nothing, "", address);
}

/// Goes back so many entries, and waits until the browser is there.
async fn go_back(history: &History, entries: u32) {
    let Some(window) = web_sys::window() else { return };
    let arrived = Promise::new(&mut |arrive, _| {
        let _ = window.add_event_listener_with_callback("popstate", &arrive);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&arrive, PATIENCE);
        let _ = history.go_with_delta(-i32::try_from(entries).unwrap_or_default());
    });
    let _ = JsFuture::from(arrived).await;
}

fn depth(history: &History) -> u32 {
    // What is no number of ours is an entry that nobody counted.
    let counted = history.state().ok().and_then(|state| state.as_f64()).unwrap_or_default();
    (0..=MOST).find(|depth| f64::from(*depth) >= counted).unwrap_or(MOST)
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}
