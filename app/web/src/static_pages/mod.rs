//! Every address as a static page: the views of the app, rendered natively.
//!
//! A page is for whoever comes, so it has what everybody sees: nothing that only a device knows, and
//! no first card, which is different for everybody. `packan-pages` writes what this module renders,
//! and `cargo xtask build` puts it into the page that Trunk made.

mod address;
mod context;
mod description;
mod feed;
mod previews;
mod rendered;
mod styles;

pub use address::{Address, addresses};
pub(crate) use context::{base_path, note_title};
pub use feed::{Feed, FeedTrouble};
pub use previews::previews;
pub use rendered::{Rendered, render};
pub use styles::Styles;
