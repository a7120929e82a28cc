//! Journeys through the built app. `cargo xtask test` builds it first.

mod addresses;
mod arrival;
mod browsers;
mod business;
mod campaign;
mod contrast;
mod feed;
mod first_visit;
mod game;
mod harm;
mod hosting;
mod how;
mod killed;
mod map;
mod offline;
mod placards;
mod result;
mod saved;
mod school;
mod settings;
mod sharing;
mod storage;
mod styles;
mod swiping;
mod trades;
mod update;
