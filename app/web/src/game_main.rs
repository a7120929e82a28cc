//! Starts the game in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    use leptos::prelude::*;
    use packan_web::{
        effects::{document, handover},
        game::Game,
    };

    document::report_panics();
    let Some(host) = document::emptied_host() else { return document::mark_failed() };
    let game = mount_to(host, Game);
    handover::on_leave(move || drop(game));
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("packan-game runs in a browser: `cargo xtask serve` builds and serves it.");
    std::process::exit(2);
}
