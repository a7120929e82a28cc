//! Starts the whole app in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    use leptos::prelude::*;
    use packan_web::{
        app::App,
        components::focus_from_the_start,
        effects::{address, document, handover, record_copy, turn},
        routes,
        state::{Arrival, Arriving},
    };

    wasm_bindgen_futures::spawn_local(async {
        // The static page or the game stays until there is something to show in its place.
        let arrival = Arrival::at(routes::of(&address::path(), &document::base_path())).await;
        let copy = record_copy::get().await;
        let parts = arrival.parts().await;
        // Before the game gives its record away: what is done there afterwards would be lost.
        turn().await;
        let handed = handover::take();
        if handed.is_some() {
            focus_from_the_start();
        }
        let arriving = if handed.is_some() { Arriving::at_once() } else { Arriving::in_turns() };
        let Some(host) = document::host() else { return document::mark_failed() };
        let record = handed.or(copy);
        let app = move || view! { <App arrival parts record arriving /> };
        mount_to(host.clone(), app).forget();
        arriving.built().await;
        if !document::put_in_place(&host) {
            return document::mark_failed();
        }
        arriving.arrive();
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("packan-web runs in a browser: `cargo xtask serve` builds and serves it.");
    std::process::exit(2);
}
