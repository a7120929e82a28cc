//! Drives `PackAn` in a real browser: a static server with faults, a browser, and a visitor.

mod base64;
mod broken;
mod browser;
pub mod budget;
mod codes;
mod contrast;
mod crash;
mod devtools;
mod driver;
mod engine;
mod feed;
mod hostile;
mod http;
mod journey;
mod loaded;
mod pages;
mod program;
mod visit;
mod wait;
mod weight;
mod windows;

pub use broken::{Broken, Outcome, ensure};
pub use browser::{Browser, Element, Key};
pub use codes::codes_in;
pub use contrast::{Legibility, WITHOUT_LETTERS, legibility};
pub use engine::Engine;
pub use feed::{built_to_ask, built_with, copied, embedded, trades};
pub use hostile::{HOSTILE_TOWN, with_hostile_town};
pub use journey::{Journey, Screen, journey, unwatched};
pub use loaded::{Loaded, first_card, map};
pub use pages::{Page, pages};
pub use program::Sizes;
pub use visit::Visit;
pub use wait::until;
pub use weight::{Purpose, Weighed, weights};
