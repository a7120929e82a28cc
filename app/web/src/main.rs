//! Starts the app in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    use leptos::prelude::*;
    use packan_web::{app::App, effects::document};

    std::panic::set_hook(Box::new(|panic| {
        leptos::logging::error!("{panic}");
        document::mark_failed();
    }));
    let Some(host) = document::emptied_host() else { return document::mark_failed() };
    mount_to(host, App).forget();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("packan-web runs in a browser: `cargo xtask serve` builds and serves it.");
    std::process::exit(2);
}
