//! The device's own share sheet, after a tap.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, File, Navigator, ShareData};

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// It was handed to another app.
    Done,
    /// The person thought better of it.
    Cancelled,
    /// The device did not want to.
    Failed,
}

/// Whether the device has a share sheet.
pub fn is_there() -> bool {
    navigator().is_some_and(|navigator| has(&navigator, "share"))
}

/// Opens the share sheet: with the picture where the device takes files, else with the link alone.
pub async fn share(title: &str, text: &str, url: &str, picture: Option<&File>) -> Shared {
    let Some(navigator) = navigator().filter(|navigator| has(navigator, "share")) else {
        return Shared::Failed;
    };
    let with_picture = picture.map(|picture| {
        let data = ShareData::new();
        data.set_files(&Array::of1(picture));
        // iOS passes on no address beside a file, so the text carries it.
        data.set_text(&format!("{text} {url}"));
        data
    });
    let accepted =
        |data: &ShareData| has(&navigator, "canShare") && navigator.can_share_with_data(data);
    let data = with_picture.filter(accepted).unwrap_or_else(|| {
        let data = ShareData::new();
        data.set_title(title);
        data.set_text(text);
        data.set_url(url);
        data
    });
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => Shared::Done,
        Err(problem) if is_abort(&problem) => Shared::Cancelled,
        Err(_) => Shared::Failed,
    }
}

/// Closing the sheet rejects the promise, too.
fn is_abort(problem: &JsValue) -> bool {
    problem.dyn_ref::<DomException>().is_some_and(|problem| problem.name() == "AbortError")
}

fn navigator() -> Option<Navigator> {
    if cfg!(target_arch = "wasm32") { Some(web_sys::window()?.navigator()) } else { None }
}

fn has(navigator: &Navigator, name: &str) -> bool {
    Reflect::has(navigator, &name.into()).unwrap_or(false)
}
