//! The PackAn app.
//!
//! # Where to start
//! - [`app::App`] holds the routes; each page has a file in [`pages`].
//! - [`game::Game`] is the two pages that a visit begins with, as a program of its own: the first
//!   card does not wait for the rest. [`shell::Shell`] holds the contexts of both.
//! - [`state`] is what the app holds while it runs; the URL is the state of what is shown.
//! - `static_pages` (feature `ssr`) renders every address natively; `packan-pages` writes them.
//! - [`effects`] is the only code that knows the browser.

// Views are types within types; natively, where they are not erased, the app's nest deep.
#![recursion_limit = "512"]
#![allow(clippy::needless_pass_by_value, reason = "a component owns its props")]
#![allow(clippy::too_many_lines, reason = "a view is as long as its markup")]

pub mod app;
pub mod components;
pub mod effects;
pub mod embedding;
pub mod format;
pub mod game;
pub mod i18n;
pub mod installation;
pub mod mailto;
pub mod pages;
pub mod routes;
pub mod school;
pub mod sentences;
pub mod shell;
pub mod state;
#[cfg(feature = "ssr")]
pub mod static_pages;
pub mod words;
