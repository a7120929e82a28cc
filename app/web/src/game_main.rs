//! Starts the game in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    use leptos::prelude::*;
    use packan_web::{
        effects::{document, handover, record_copy, turn},
        game::Game,
        state::{Arriving, FeedState},
    };

    wasm_bindgen_futures::spawn_local(async {
        // The static page stays until there is something to show in its place.
        let feed = FeedState::load().await;
        let copy = record_copy::get().await;
        turn().await;
        let Some(host) = document::host() else { return document::mark_failed() };
        let arriving = Arriving::in_turns();
        let game = mount_to(host.clone(), move || view! { <Game feed copy arriving /> });
        arriving.built().await;
        if !document::put_in_place(&host) {
            return document::mark_failed();
        }
        handover::on_leave(move || drop(game));
        arriving.arrive();
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("packan-game runs in a browser: `cargo xtask serve` builds and serves it.");
    std::process::exit(2);
}
