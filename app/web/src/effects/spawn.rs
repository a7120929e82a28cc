use std::future::Future;

/// Lets `work` run beside the views. Without a browser nothing runs: a page that is rendered
/// natively gets what it shows by context. Not by Leptos, which can't before there are views.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    if cfg!(target_arch = "wasm32") {
        wasm_bindgen_futures::spawn_local(work);
    }
}
