//! The service worker, which keeps the app for when there is no network. `boot.js` registers it,
//! has it fetch the pictures, and reloads the page when a new one takes over.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
};

/// Tells the worker to serve from now on.
const TAKE_OVER: &str = "take-over";

/// Calls `waits` when a new build is there that waits to take over, for as long as the document
/// lives.
pub async fn follow(waits: impl Fn() + Copy + 'static) {
    let Some(registration) = registered().await else { return };
    if registration.waiting().is_some() {
        waits();
    }
    let installing = registration.clone();
    let found = Closure::<dyn Fn()>::new(move || {
        let Some(worker) = installing.installing() else { return };
        let own = worker.clone();
        let changed = Closure::<dyn Fn()>::new(move || {
            // The first one waits for nobody.
            let replaces = container().is_some_and(|container| container.controller().is_some());
            if own.state() == ServiceWorkerState::Installed && replaces {
                waits();
            }
        });
        worker.set_onstatechange(Some(changed.into_js_value().unchecked_ref()));
    });
    registration.set_onupdatefound(Some(found.into_js_value().unchecked_ref()));
}

/// Waits until the app is kept; `false` where it never will be.
pub async fn is_kept() -> bool {
    registered().await.is_some()
}

/// Has the build that waits take over, in every window.
pub async fn take_over() {
    if let Some(worker) = registered().await.and_then(|it| it.waiting()) {
        tell(&worker, TAKE_OVER);
    }
}

/// Asks the host whether there is a new build.
pub async fn look_for_another() {
    if let Some(registration) = registered().await
        && let Ok(asking) = registration.update()
    {
        // Without a network it is asked again another time.
        let _ = JsFuture::from(asking).await;
    }
}

fn tell(worker: &ServiceWorker, what: &str) {
    // A text can always be sent.
    let _ = worker.post_message(&what.into());
}

/// The registration, once its worker is active.
async fn registered() -> Option<ServiceWorkerRegistration> {
    JsFuture::from(container()?.ready().ok()?).await.ok()?.dyn_into().ok()
}

/// Over plain http and in some private windows there is none, and calling through it would throw.
fn container() -> Option<ServiceWorkerContainer> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let found = js_sys::Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    found.dyn_into().ok()
}
