//! Journeys through the built app. `cargo xtask test` builds it first.

mod addresses;
mod contrast;
mod feed;
mod first_visit;
mod game;
mod harm;
mod hosting;
mod how;
mod result;
mod settings;
mod storage;
mod styles;
mod swiping;
mod trades;
